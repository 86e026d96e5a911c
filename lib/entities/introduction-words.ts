import type { Sentence, Token } from '../text/types.ts';
import { agentVerbs, functionWords, groupIntroducers, personNouns, placeNouns } from './cue-words.ts';
import type { EntityKind } from './types.ts';

/** Offsets into the article text, the end excluded. */
export type Range = readonly [start: number, end: number];

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a group is called, before and behind its name. "leader": "the Americans, leaders of the coalition". */
const groupNouns: ReadonlySet<string> = new Set([
  ...groupIntroducers,
  ...toSet(
    'adviser agency arm authority body branch broker centre center chain charity college court department developer force forum hospital institute institution leader lobby maker manufacturer member ministry mission museum operator owner parent predecessor producer programme provider regulator school service settlement store subsidiary successor supplier tank tribunal union university watchdog wing',
  ),
]);

const nouns: Readonly<Record<EntityKind, ReadonlySet<string>>> = {
  person: personNouns,
  group: groupNouns,
  place: placeNouns,
};

/** Whether a word says what something of a kind is: "prize-winner", "banks". */
export const isNounFor = (kind: EntityKind, word: string): boolean =>
  nouns[kind].has(singular(word.slice(word.lastIndexOf('-') + 1)));

/** What else a place may be: "the birthplace of". */
export const seatNouns = toSet(
  'bastion birthplace centre center country headquarters home hometown hub nation seat site stronghold',
);

/** What follows a comma and is no description: "a move that", "a day later". */
export const momentWords = toSet(
  'arrangement bit blow charge claim copy day decade decision fact figure gesture hour list lot majority minute moment month move number result rise fall sign step sum week year',
);

/** Verbs of what somebody does for good: "who runs the harbour". */
export const standingVerbs = toSet(
  'advises campaigns chairs coaches coordinates commands conducts controls covers directs edits employs farms governs heads leads lives makes manages operates organises organizes oversees owns plays presides produces publishes represents runs sells serves speaks studies supplies supports teaches trains works writes',
);

/** Forms of address and ranks: on their own they say less than any description. */
export const rankWords = toSet(
  'adm admiral baron baroness brig brother canon capt captain cmdr col colonel commander constable corporal cpl dame det detective doctor dr father fr gen general hon inspector judge justice lady lieutenant lord lt maj major miss mr mrs ms pastor prof professor reverend rev sergeant sgt sheikh sir sister supt superintendent',
);

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
