import type { AnnotatedText, Sentence, Token } from '../text/types.ts';
import type { Attribution, Hearsay } from './types.ts';

/** Adverbs by which a reporter passes on what others say. Sorted. */
const adverbs = /^(?:allegedly|purportedly|reportedly|reputedly|supposedly)$/;

/** What others do with a rumour: "is said to", "is widely believed to". Sorted. */
const passives = /^(?:alleged|believed|reported|reputed|rumored|rumoured|said|thought|understood)$/;

const forms = /^(?:are|be|been|is|was|were)$/;

/**
 * Sentences that pass on hearsay and name nobody for it: "The crane was reportedly sold", "Hale is said to have left",
 * "It is believed that". Sentences that are, or hold, somebody's statement are left out, and so are crossheads.
 */
export function findHearsay(annotated: AnnotatedText, attributions: readonly Attribution[]): Hearsay[] {
  const covered = attributions
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .sort((a, b) => a.start - b.start);
  const found: Hearsay[] = [];
  let next = 0;
  for (const sentence of annotated.sentences) {
    while (next < covered.length && (covered[next]?.end ?? 0) <= sentence.start) next++;
    const isCovered = (covered[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
    if (isCovered || annotated.blocks[sentence.block]?.role === 'heading') continue;
    const cue = findCue(sentence);
    if (cue) found.push({ start: sentence.start, end: sentence.end, cue });
  }
  return found;
}

function findCue({ tokens }: Sentence): Hearsay['cue'] | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (adverbs.test(token.lower)) return { start: token.start, end: token.end };
    const next = tokens[i + 1]?.lower ?? '';
    // Rumours that the crane was sold
    if (/^rumou?rs?$/.test(token.lower) && /^(?:about|of|that)$/.test(next))
      return { start: token.start, end: token.end };
    if (!passives.test(token.lower)) continue;
    const be = findBe(tokens, i);
    const isImpersonal = tokens[i - 1] && be >= 0 && tokens[be - 1]?.lower === 'it' && next === 'that';
    if (be >= 0 && (next === 'to' || isImpersonal)) return { start: tokens[be]?.start ?? token.start, end: token.end };
  }
  return null;
}

/** Index of the "is" before the participle at `i`, over one adverb: "is widely believed"; -1 when there is none. */
function findBe(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const lower = tokens[k]?.lower ?? '';
    if (forms.test(lower) || lower.endsWith("'s")) return k;
    if (!/ly$|^(?:also|long|now|still)$/.test(lower)) return -1;
  }
  return -1;
}
