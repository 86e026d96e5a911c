import type { Sentence, Token } from '../text/types.ts';
import { agentVerbs, functionWords, groupIntroducers, personNouns, placeNouns } from './cue-words.ts';
import type { EntityKind } from './types.ts';

/** Offsets into the article text, the end excluded. */
export type Range = readonly [start: number, end: number];

/** Words for what stands before a name of a kind. */
export const nounsFor = (kind: EntityKind): ReadonlySet<string> =>
  kind === 'person' ? personNouns : kind === 'group' ? groupNames : placeNouns;

/** What a group is called, before and behind its name. "leader": "the Americans, leaders of the coalition". */
const groupNames: ReadonlySet<string> = new Set([
  ...groupIntroducers,
  ...'agency arm authority body branch centre center charity college court developer force hospital institute institution leader lobby maker manufacturer member ministry museum operator owner parent predecessor producer programme provider regulator school service store subsidiary successor supplier tribunal union university watchdog wing'.split(
    ' ',
  ),
]);

export const singular = (word: string): string => word.replace(/^ex-/, '').replace(/(?<=[^s])s$/, '');

/** Words that end a phrase of nouns to the left. */
export const isClosed = (token: Token): boolean =>
  (['Verb', 'Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'Adverb', 'QuestionWord', 'Copula', 'Modal'].some(
    (tag) => token.tags.has(tag),
  ) &&
    !token.tags.has('ProperNoun') &&
    !token.tags.has('Noun')) ||
  agentVerbs.has(token.lower) ||
  (functionWords.has(token.lower) &&
    !token.tags.has('Noun') &&
    !/^(?:former|current|ex|senior|new|late|first|second|third|local|police)$/.test(token.lower));

export const trimEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).replace(/[\s,“"(]+$/, '').length;

/** The tokens of a sentence that end before an offset, at most the last twenty. */
export function tokensBefore(sentence: Sentence, offset: number): Token[] {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentence.tokens.slice(Math.max(0, low - 20), low);
}

export function tokensWithin(sentence: Sentence, start: number, end: number): Token[] {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((sentence.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return sentence.tokens.slice(low, to);
}
