import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import { findNameAt } from '../gazetteer/find-gazetteer-names.ts';
import { isCapital } from './capitalised-runs.ts';
import { functionWords } from './cue-words.ts';
import type { NameWord } from './name-words.ts';

/** Leading words without a name in them and trailing months go. */
export function trimRun(
  words: readonly NameWord[],
  start: number,
  end: number,
  gazetteer: Gazetteer,
): [number, number] {
  let from = start;
  let to = end;
  while (from < to) {
    const word = words[from];
    if (!word) break;
    const keys = words.slice(from, to).map((each) => each.key);
    const known = findNameAt(gazetteer, keys, 0);
    if (
      known &&
      (known.to > 1 ||
        word.shape === 'caps' ||
        (!functionWords.has(word.key.toLowerCase()) && !gazetteer.calendarWords.has(word.key)))
    )
      break;
    const isParticle = word.shape === 'lower' && isCapital(words[from + 1]) && from + 1 < to && from === start;
    if (isParticle) break;
    if (isCalendarName(words, from, to, gazetteer)) break;
    const isFiller =
      word.shape === 'lower' ||
      word.shape === 'other' ||
      contraction.test(word.key) ||
      (functionWords.has(word.key.toLowerCase()) &&
        !(word.shape === 'caps' && word.text.length > 1 && word.opensSentence === false));
    const isDate = gazetteer.calendarWords.has(word.key);
    const isOpening =
      word.opensSentence &&
      to - from > 1 &&
      words[from + 1]?.gap === ' ' &&
      isOrdinary(word) &&
      !gazetteer.firstNames.has(word.key) &&
      !gazetteer.titles.has(word.key.toLowerCase()) &&
      !gazetteer.nationalities.has(word.key) &&
      opensOrdinary(words, from, to, gazetteer);
    if (!isFiller && !isDate && !isOpening) break;
    from++;
  }
  while (to > from) {
    const word = words[to - 1];
    if (!word) break;
    const isName = /^(?:April|August|June|May)$/.test(word.key) && gazetteer.firstNames.has(words[to - 2]?.key ?? '');
    const isDate = gazetteer.calendarWords.has(word.key) && !isName;
    const isFiller = word.shape === 'lower';
    if (!isDate && !isFiller) break;
    if (
      findNameAt(
        gazetteer,
        words.slice(from, to).map((each) => each.key),
        0,
      )?.to ===
      to - from
    )
      break;
    to--;
  }
  return [from, to];
}

/** "I'm", "Don't" */
const contraction = /^(?:I|He|She|It|We|You|They|That|There|Who|What)'(?:m|re|ve|ll|d)$|n't$/;

/** "May Lindqvist" is a person; "In May Syrian forces", "since last May Theresa Holt" have a month. */
function isCalendarName(words: readonly NameWord[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const [word, next] = [words[from], words[from + 1]];
  if (!word || !next || from + 1 >= to || next.shape !== 'capital' || next.gap !== ' ') return false;
  if (!gazetteer.calendarWords.has(word.key) || !gazetteer.firstNames.has(word.key)) return false;
  const isDated =
    !word.opensSentence &&
    /^(?:after|before|by|during|early|end|for|from|in|last|late|mid|next|of|on|since|this|to|until)$/i.test(
      words[from - 1]?.key ?? '',
    );
  const isKnown = [
    gazetteer.firstNames,
    gazetteer.names,
    gazetteer.nationalities,
    gazetteer.communities,
    gazetteer.groupHeads,
  ];
  return !isDated && !isKnown.some((list) => list.has(next.key)) && !gazetteer.titles.has(next.key.toLowerCase());
}

/** "Policy Exchange" opens a sentence whole; in "Critics Harlow" the first word only opens it. */
function opensOrdinary(words: readonly NameWord[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const word = words[from];
  if (word?.tags.has('Plural') || word?.tags.has('Verb') || word?.tags.has('Adverb') || word?.tags.has('Adjective')) {
    const headed =
      gazetteer.groupHeads.has(words[to - 1]?.key ?? '') || gazetteer.placeHeads.has(words[to - 1]?.key ?? '');
    return !headed || word.tags.has('Adverb');
  }
  return false;
}

/** compromise knows the word as one that is no name. */
export const isOrdinary = (word: NameWord): boolean =>
  !word.tags.has('ProperNoun') &&
  !word.tags.has('Person') &&
  !word.tags.has('Place') &&
  !word.tags.has('Organization') &&
  word.tags.size > 0;
