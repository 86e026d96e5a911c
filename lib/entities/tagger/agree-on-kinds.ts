import type { WordSpan } from './label-words.ts';
import { casing, type TaggerSentence } from './sentences.ts';
import { trimName } from './trim-name.ts';
import { form, type WordFacts } from './word-facts.ts';
import { foldWord } from './word-lists.ts';

const person = 0;
const group = 1;
const place = 2;

/** What the article as a whole says of a surface: for each kind the sum of the chances of its mentions. */
type Votes = [number, number, number];

/** Share of what other mentions say, against what the words around a mention say. */
const othersWeight = 0.5;
/** A full name says of its surname alone that it is a person. */
const surnameWeight = 2;
/** Chance that a long form's initials in brackets are of the same kind. */
const acronymVote = 2;

/**
 * Makes the names of an article agree with each other: a surface that is a group three times is one the fourth time, a
 * surname follows the full name, "ACTF" follows "ASEAN Committee on Transboundary Flows (ACTF)".
 */
export function agreeOnKinds(
  sentences: readonly TaggerSentence[],
  labelled: readonly (readonly WordSpan[])[],
): WordSpan[][] {
  const votes = collectVotes(sentences, labelled);
  return sentences.map((sentence, index) =>
    (labelled[index] ?? [])
      .map((span) => trimName(sentence, span))
      .filter((span) => span.to > span.from)
      .map((span) => settleKind(sentence, span, votes)),
  );
}

function collectVotes(
  sentences: readonly TaggerSentence[],
  labelled: readonly (readonly WordSpan[])[],
): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  const add = (key: string, kind: number, weight: number): void => {
    const sums = votes.get(key) ?? [0, 0, 0];
    sums[kind] = (sums[kind] ?? 0) + weight;
    votes.set(key, sums);
  };
  const surnames = new Map<string, number>();
  sentences.forEach(({ words, casing: style }, index) => {
    const spans = labelled[index] ?? [];
    // In a headline in capitals the model knows least.
    const trust = style === casing.usual ? 1 : 0.5;
    for (const [i, { from, to, kind, chance }] of spans.entries()) {
      add(toKey(words, from, to), kind, chance * trust);
      const surname = words[to - 1];
      if (kind === person && to - from > 1 && surname) {
        const key = foldWord(surname.text);
        surnames.set(key, Math.max(surnames.get(key) ?? 0, chance * trust));
      }
      const next = spans[i + 1];
      if (next && isAcronymOf(words, { from, to, kind, chance }, next))
        add(toKey(words, next.from, next.to), kind, acronymVote * chance);
    }
  });
  for (const [key, weight] of surnames) add(key, person, weight * surnameWeight);
  return votes;
}

/** "International Road Transport Union (IRU)". */
function isAcronymOf(words: readonly WordFacts[], long: WordSpan, short: WordSpan): boolean {
  if (short.to - short.from !== 1 || short.from !== long.to + 1 || words[long.to]?.text !== '(') return false;
  const acronym = words[short.from];
  return (
    acronym?.form === form.capitals &&
    acronym.text.charAt(0) === words[long.from]?.text.charAt(0) &&
    long.to - long.from > 1
  );
}

const toKey = (words: readonly WordFacts[], from: number, to: number): string => {
  let key = '';
  for (let i = from; i < to; i++) key += `${foldWord(words[i]?.text ?? '')} `;
  return key.trimEnd();
};

function settleKind({ words }: TaggerSentence, span: WordSpan, votes: ReadonlyMap<string, Votes>): WordSpan {
  const sums = votes.get(toKey(words, span.from, span.to));
  if (!sums) return span;
  const weights = sums.map((sum, kind) => {
    const own = kind === span.kind ? span.chance : 0;
    return own + othersWeight * (sum - own);
  });
  let kind = span.kind;
  for (const other of [person, group, place]) if ((weights[other] ?? 0) > (weights[kind] ?? 0) + 1e-9) kind = other;
  if (kind === span.kind) {
    const all = (sums[0] ?? 0) + (sums[1] ?? 0) + (sums[2] ?? 0);
    const agreed = (sums[kind] ?? 0) / (all || 1);
    // Many sure mentions lift a doubtful one, at most half way.
    const lift = agreed > 0.9 && all > 2 ? 0.5 : 0;
    return { ...span, chance: span.chance + (1 - span.chance) * lift };
  }
  return { ...span, kind, chance: Math.max(0.3, 1 - span.chance) };
}
