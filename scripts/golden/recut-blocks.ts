import type { Block, Span } from '../../lib/text/types.ts';
import { findQuotations } from './find-quotations.ts';
import type { GoldenArticle } from './read-golden.ts';

/** Characters: longer paragraphs are cut, into parts that are not much shorter than that. */
const longest = 240;
const shortest = 80;

/** The end of a sentence behind a plain word: "Lt. Cmdr." and "p.m." end none. */
const sentenceEnd = /(?<=(?:^|\s)\p{Ll}{3,}[.!?])\s+(?=["“‘]?\p{Lu})/gu;

/** Cuts long paragraphs as broadcasters do, a sentence or two each; no quotation and no statement is cut in two. */
export function recutBlocks({ article, companion }: GoldenArticle): Block[] {
  const { text, blocks, mentions } = article;
  const kept: Span[] = [...findQuotations(text, blocks), ...mentions, ...companion.introductions];
  for (const { content, source, cue } of companion.statements) {
    // The parts of a statement that stand in one block stay together.
    const spans = [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])];
    for (const block of blocks) {
      const inside = spans.filter(({ start }) => start >= block.start && start < block.end);
      const start = Math.min(...inside.map((span) => span.start));
      if (inside.length > 0) kept.push({ start, end: Math.max(...inside.map(({ end }) => end)) });
    }
  }
  return blocks.flatMap((block) => {
    const { start, end, role } = block;
    if (role !== 'paragraph' || end - start <= longest) return [block];
    const cuts: Block[] = [];
    let from = start;
    for (const match of text.slice(start, end).matchAll(sentenceEnd)) {
      const at = start + match.index;
      const next = at + match[0].length;
      if (at - from < shortest || end - next < shortest) continue;
      if (kept.some((span) => span.start < next && span.end > at)) continue;
      cuts.push({ start: from, end: at, role });
      from = next;
    }
    return [...cuts, { start: from, end, role }];
  });
}
