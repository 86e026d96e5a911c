import type { Attribution } from '../attribution/types.ts';
import type { AnnotatedText } from '../text/types.ts';
import type { SentenceCounts } from './types.ts';

/** Blocks that are no running text. */
const aside: ReadonlySet<string> = new Set(['caption', 'heading', 'headline']);

/** How many sentences of the running text there are, and in how many of them somebody's words lie. */
export function countSentences(annotated: AnnotatedText, attributions: readonly Attribution[]): SentenceCounts {
  const content = attributions.flatMap((attribution) => attribution.content).sort((a, b) => a.start - b.start);
  let [all, attributed, next, reached] = [0, 0, 0, 0];
  for (const { block, start, end } of annotated.sentences) {
    if (aside.has(annotated.blocks[block]?.role ?? '')) continue;
    all++;
    // Spans may lie in one another: what counts is the furthest end of those that begin before the sentence does.
    for (; (content[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++)
      reached = Math.max(reached, content[next]?.end ?? 0);
    if (reached > start) attributed++;
  }
  return { all, attributed };
}
