import { browser } from 'wxt/browser';
import { analyseArticle } from '../../lib/analysis/analyse-article.ts';
import { type ArticleCards, toArticleCards } from '../../lib/analysis/card-content.ts';
import { summarise } from '../../lib/analysis/summarise.ts';
import type { Article } from '../../lib/analysis/types.ts';
import { findHomeCountry } from '../../lib/glossary/home-country.ts';
import type { Params } from '../../lib/messages/requests.ts';
import { serve } from '../../lib/messages/serve.ts';
import { report } from '../../lib/report/report.ts';
import type { TabState } from '../../lib/storage/tab-state.ts';
import { keepArticleState, readTabState, showArticleState, writeTabState } from '../../lib/storage/tab-states.ts';
import { cutText } from '../../lib/text/cut-text.ts';
import { longestAnalysed } from '../../lib/text/limits.ts';
import { loadCorrections } from './corrections.ts';
import { injectCard, injectReader } from './inject.ts';
import { loadMeans } from './means.ts';

/** Answers what gates, readers and the popup ask for. */
export function setUpAnalysis(): void {
  serve({
    'gate:article': async (_, sender) => {
      const { id, url = '' } = sender.tab ?? {};
      if (id === undefined) return null;
      // Or the popup would show the page before until the reader has something to say of this one.
      inTurn(id, () => writeTabState(id, { url, status: 'reading' })).catch(report);
      await injectReader(id);
      return null;
    },
    'article:analyse': async ({ article, number, isShown, isWhole }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return (await analyse(article)).cards;
      const { url } = article.meta;
      const write = async (state: TabState): Promise<void> => {
        if (isShown) await writeTabState(tabId, state);
      };
      const fail = async (error: unknown): Promise<never> => {
        await inTurn(tabId, () => write({ url, status: 'failed' }));
        throw error;
      };
      inTurn(tabId, () => write({ url, status: 'reading' })).catch(report);
      const { cards, toState } = await analyse(article).catch(fail);
      const store = async (): Promise<void> => {
        const state = toState();
        await Promise.all([write(state), keepArticleState(tabId, number, state)]);
      };
      // After the answer, which the marks wait for.
      if (isWhole) inTurn(tabId, store).catch(fail).catch(report);
      return cards;
    },
    'card:load': async (_, sender) => {
      if (sender.tab?.id !== undefined) await injectCard(sender.tab.id);
      return null;
    },
    'analysis:prepare': async () => {
      await loadMeans();
      return null;
    },
    'article:show': async ({ number }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId !== undefined) await inTurn(tabId, () => showArticleState(tabId, number));
      return null;
    },
    'page:report': async (params, sender) => {
      const tabId = sender.tab?.id;
      if (tabId !== undefined) await inTurn(tabId, () => takeReport(tabId, params));
      return null;
    },
    // Only our own pages may name a tab; a content script speaks for the one it is in.
    'tab:read': ({ tabId }, sender) =>
      sender.url?.startsWith(browser.runtime.getURL('/')) ? injectReader(tabId) : false,
  });
}

/** One after the other, in the order in which it was asked for, so that no tab's state is overwritten by an older one. */
const inTurn = (tabId: number, task: () => Promise<void>): Promise<void> =>
  navigator.locks.request(`tab-${tabId}`, task);

async function takeReport(tabId: number, { url, report }: Params<'page:report'>): Promise<void> {
  if (report.status !== 'done') {
    await writeTabState(tabId, { url, ...report });
    return;
  }
  const state = await readTabState(tabId);
  // That no names were read matters more than how the page behaves.
  if (state?.status === 'done' && state.notice !== 'names-not-read')
    await writeTabState(tabId, { ...state, notice: report.notice });
}

interface Analysed {
  readonly cards: ArticleCards;
  /** Sums it up for the popup. */
  toState(): TabState;
}

async function analyse(whole: Article): Promise<Analysed> {
  const { meta } = whole;
  const { url } = meta;
  const article = cutText(whole, longestAnalysed);
  const [[model, glossary, ownGlossary, hasNote], corrections] = await Promise.all([loadMeans(), loadCorrections(url)]);
  const homeCountry = findHomeCountry(url, meta.lang);
  const outcome = analyseArticle(article, {
    model,
    glossary,
    ownGlossary,
    hasNote,
    corrections,
    homeCountry,
    declaredLang: meta.lang,
  });
  switch (outcome.status) {
    case 'unsupported-language':
      return {
        cards: { mentions: [], cards: [] },
        toState: () => ({ url, status: 'unsupported-language', lang: outcome.lang, meta }),
      };
    case 'done': {
      const { analysis, areNamesRead } = outcome;
      const isEmpty = areNamesRead && analysis.mentions.length === 0 && analysis.attributions.length === 0;
      const notice = !areNamesRead ? 'names-not-read' : article === whole ? null : 'text-cut';
      return {
        // The test build marks every mention of what it can.
        cards: toArticleCards(article, analysis, import.meta.env.MODE === 'e2e'),
        toState: () =>
          isEmpty
            ? { url, status: 'nothing-found', meta }
            : { url, status: 'done', summary: summarise(article, analysis), notice },
      };
    }
  }
}
