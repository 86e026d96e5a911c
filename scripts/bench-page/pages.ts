import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Block } from '../../lib/text/types.ts';
import { buildPage } from '../golden/build-page.ts';
import { type CorpusArticle, type CorpusMention, parseCorpusFile } from '../train/corpus-article.ts';

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  /** Path and query of its address: part of what the gate judges by. */
  readonly path: string;
  readonly html: string;
}

/** An article of about so many words: articles of the corpus one after the other, in the furniture of a publisher. */
export function buildLongPage(words: number): BenchPage {
  const article = joinArticles(words);
  const companion = { introductions: [], statements: [], notStatements: [], problems: [] };
  // The same template for each length.
  const slug = 'long-read';
  const { html } = buildPage({ slug, part: 'train', article, companion });
  return { name: `${words.toLocaleString('en')} words`, path: `/2026/11/20/${slug}`, html };
}

function joinArticles(words: number): CorpusArticle {
  let text = '';
  const blocks: Block[] = [];
  const mentions: CorpusMention[] = [];
  let left = words;
  for (const article of readCorpus()) {
    for (const block of article.blocks) {
      const own = article.text.slice(block.start, block.end);
      const size = own.split(/\s+/).length;
      if (left <= 0) return { head: { date: '2026-11-20' }, text, blocks, mentions, noMentions: [], problems: [] };
      left -= size;
      if (text !== '') text += '\n\n';
      const shift = text.length - block.start;
      const inside = article.mentions.filter(({ start }) => start >= block.start && start < block.end);
      mentions.push(
        ...inside.map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift })),
      );
      // Only the first headline is the page's.
      const role = block.role === 'headline' && blocks.length > 0 ? 'heading' : block.role;
      blocks.push({ start: text.length, end: text.length + own.length, role });
      text += own;
    }
  }
  throw new Error(`The corpus has fewer than ${words} words`);
}

function* readCorpus(): Generator<CorpusArticle> {
  const folder = 'tests/corpus/train';
  for (const file of readdirSync(folder).sort()) yield* parseCorpusFile(readFileSync(join(folder, file), 'utf8'));
}

/** Pages of real publishers, where they are at hand beside the repository. */
export function* readRealPages(): Generator<BenchPage> {
  const folder = join(process.env['BENCH_DIR'] ?? '../shared/bench', 'pages');
  if (!existsSync(folder)) return;
  const gold = JSON.parse(readFileSync(join(folder, 'dev.json'), 'utf8')) as Record<string, { url: string }>;
  for (const [id, { url }] of Object.entries(gold)) {
    const { pathname, search } = new URL(url);
    const html = gunzipSync(readFileSync(join(folder, 'dev', `${id}.html.gz`))).toString('utf8');
    yield { name: id, path: pathname + search, html };
  }
}
