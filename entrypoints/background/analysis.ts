import { browser } from 'wxt/browser';
import { analyseArticle } from '../../lib/analysis/analyse-article.ts';
import { type ArticleCards, toArticleCards } from '../../lib/analysis/card-content.ts';
import { summarise } from '../../lib/analysis/summarise.ts';
import type { Article } from '../../lib/analysis/types.ts';
import { findHomeCountry } from '../../lib/glossary/home-country.ts';
import { serve } from '../../lib/messages/serve.ts';
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
      if (sender.tab?.id !== undefined) await injectReader(sender.tab.id);
      return null;
    },
    'article:analyse': async ({ article, number, isShown, isWhole }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return (await analyse(article)).cards;
      const { url } = article.meta;
      const write = async (state: TabState): Promise<void> => {
        if (isShown) await writeTabState(tabId, state);
      };
      try {
        const [{ cards, state }] = await Promise.all([analyse(article), write({ url, status: 'reading' })]);
        if (isWhole) await Promise.all([write(state), keepArticleState(tabId, number, state)]);
        return cards;
      } catch (error) {
        await write({ url, status: 'failed' });
        throw error;
      }
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
      if (sender.tab?.id !== undefined) await showArticleState(sender.tab.id, number);
      return null;
    },
    'page:report': async ({ url, report }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return null;
      if (report.status !== 'done') {
        await writeTabState(tabId, { url, ...report });
        return null;
      }
      const state = await readTabState(tabId);
      // That no names were read matters more than how the page behaves.
      if (state?.status === 'done' && state.notice !== 'names-not-read')
        await writeTabState(tabId, { ...state, notice: report.notice });
      return null;
    },
    // Only our own pages may name a tab; a content script speaks for the one it is in.
    'tab:read': ({ tabId }, sender) =>
      sender.url?.startsWith(browser.runtime.getURL('/')) ? injectReader(tabId) : false,
  });
}

async function analyse(whole: Article): Promise<{ cards: ArticleCards; state: TabState }> {
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
        state: { url, status: 'unsupported-language', lang: outcome.lang, meta },
      };
    case 'done': {
      const { mentions, attributions } = outcome.analysis;
      const state: TabState =
        outcome.areNamesRead && mentions.length === 0 && attributions.length === 0
          ? { url, status: 'nothing-found', meta }
          : {
              url,
              status: 'done',
              summary: summarise(article, outcome.analysis),
              notice: !outcome.areNamesRead ? 'names-not-read' : article === whole ? null : 'text-cut',
            };
      return { cards: toArticleCards(article, outcome.analysis), state };
    }
  }
}
