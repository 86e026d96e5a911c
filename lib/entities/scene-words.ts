import { findQuotations } from '../text/quotation.ts';
import type { AnnotatedText, Span } from '../text/types.ts';
import type { Entity, Mention } from './types.ts';

/** A word or a whole name, as the rules of pronouns and descriptions step over it. */
export interface SceneWord extends Span {
  /** Without a possessive ending; words joined by hyphens are one: "think-tank", "34-year-old". */
  readonly lower: string;
  readonly tags: ReadonlySet<string>;
  readonly mention: Mention | null;
  /** Between the word before in the sentence, or the sentence's start, and this one. */
  readonly gap: string;
  readonly isPossessive: boolean;
  /** Number of the quotation that it stands in. */
  readonly quotation: number | null;
  /** Part of a phrase that presents an entity. */
  readonly isIntroduction: boolean;
}

/** The words of each sentence. Mentions may come in any order; one that begins inside another is left out. */
export function readSceneWords(
  annotated: AnnotatedText,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): SceneWord[][] {
  const { text } = annotated;
  const byStart = (a: Span, b: Span): number => a.start - b.start;
  const nextMention = createCursor([...mentions].sort(byStart));
  const quotations = findQuotations(annotated).flatMap(({ pieces }, number) =>
    pieces.map(({ outer }) => ({ ...outer, number })),
  );
  const nextQuotation = createCursor(quotations.sort(byStart));
  const nextIntroduction = createCursor(entities.flatMap(({ introductions }) => introductions).sort(byStart));

  return annotated.sentences.map((sentence) => {
    const words: SceneWord[] = [];
    let at = sentence.start;
    for (const token of sentence.tokens) {
      if (token.start < at || token.text === '') continue;
      const mention = nextMention(token) ?? null;
      const isName = mention !== null && mention.end > token.start;
      const ending = isName ? '' : (/['’]s?$/.exec(token.text)?.[0] ?? '');
      const end = isName ? Math.max(mention.end, token.start + 1) : token.end - ending.length;
      const word: SceneWord = {
        start: token.start,
        end,
        lower: isName ? text.slice(token.start, end).toLowerCase() : token.lower,
        tags: token.tags,
        mention: isName ? mention : null,
        gap: text.slice(at, token.start),
        isPossessive: ending !== '' || (isName && /^['’]/.test(text.charAt(end))),
        quotation: nextQuotation(token)?.number ?? null,
        isIntroduction: nextIntroduction(token) !== undefined,
      };
      at = Math.max(token.end, end);
      const last = words.at(-1);
      if (last && word.gap === '-')
        words[words.length - 1] = {
          ...word,
          start: last.start,
          lower: `${last.lower}-${word.lower}`,
          gap: last.gap,
          mention: null,
          tags: noTags,
        };
      else words.push(word);
    }
    return words;
  });
}

const noTags: ReadonlySet<string> = new Set();

/** Gives the span that a token begins in, for tokens in text order and spans by their start. */
function createCursor<T extends Span>(spans: readonly T[]): (token: Span) => T | undefined {
  let next = 0;
  return (token) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const span = spans[next];
    return span && span.start <= token.start ? span : undefined;
  };
}
