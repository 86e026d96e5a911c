import type { Gazetteer, KnownName } from '../gazetteer/build-gazetteer.ts';
import { findNameAt } from '../gazetteer/find-gazetteer-names.ts';
import { isCapital, type Run } from './capitalised-runs.ts';
import { functionWords, otherFirstWords, otherHeads } from './cue-words.ts';
import type { NameWord } from './name-words.ts';

/** What a piece of a run is by its own words. null: only its surroundings can say. */
export interface Piece extends Run {
  readonly form: 'known' | 'titled' | 'person' | 'group' | 'place' | 'acronym' | null;
  readonly known: KnownName | null;
}

/**
 * Cuts a run into names: titles, months, adjectives of nationality and words that only open the sentence fall away.
 * "On Tuesday Iraqi Prime Minister Karim Sadr" leaves "Karim Sadr"; "US Defence Secretary Ann Mott" leaves "US" and "Ann Mott".
 */
export function segmentRun(words: readonly NameWord[], run: Run, gazetteer: Gazetteer): Piece[] {
  const pieces: Piece[] = [];
  cut(words, run.from, run.to, gazetteer, pieces);
  return pieces;
}

function cut(words: readonly NameWord[], start: number, end: number, gazetteer: Gazetteer, pieces: Piece[]): void {
  const [from, to] = trim(words, start, end, gazetteer);
  if (from >= to) return;
  const keys = words.slice(from, to).map((word) => word.key);
  const last = keys.at(-1) ?? '';

  const known = findNameAt(gazetteer, keys, 0);
  if (known?.to === keys.length) {
    // "Jordan Pickard" was tried before; a known name of one word may still be a danger word, which the surroundings decide.
    pieces.push({ from, to, form: 'known', known: known.known });
    return;
  }

  const title = findTitle(words, from, to, gazetteer);
  const isSurnameHead = surnameHeads.has(last);
  const isHeaded = (gazetteer.groupHeads.has(last) || gazetteer.placeHeads.has(last)) && to - from > 1;
  if (
    title &&
    (!isHeaded || isSurnameHead || (title.to < to - 1 && gazetteer.firstNames.has(words[title.to]?.key ?? '')))
  ) {
    cut(words, from, title.from, gazetteer, pieces);
    cutPerson(words, title.to, to, gazetteer, pieces);
    return;
  }

  // "Thursday", "April" in the middle of a row cut it in two.
  for (let i = from + 1; i < to - 1; i++) {
    const key = words[i]?.key ?? '';
    if (gazetteer.calendarWords.has(key) && !gazetteer.firstNames.has(words[i - 1]?.key ?? '')) {
      cut(words, from, i, gazetteer, pieces);
      cut(words, i + 1, to, gazetteer, pieces);
      return;
    }
  }

  // "Iran-Iraq", "UK-France", "Harlow-Iran": a hyphen joins two names when one side is a known place.
  for (let i = from + 1; i < to; i++) {
    if (!/^[-‐‑–]$/.test(words[i]?.gap ?? '')) continue;
    const left = findLastKnown(words, from, i, gazetteer);
    const right = findNameAt(gazetteer, keys, i - from);
    const isNamed =
      (left && left.kind === 'place') || (right && right.known.kind === 'place' && right.to === to - from);
    if (
      (isNamed && !gazetteer.firstNames.has(words[i - 1]?.key ?? '') && ((left && right) || to - from === 2)) ||
      (gazetteer.nationalities.has(words[i - 1]?.key ?? '') && i === from + 1 && !gazetteer.groupHeads.has(last))
    ) {
      cut(words, from, i, gazetteer, pieces);
      cut(words, i, to, gazetteer, pieces);
      return;
    }
  }

  if (gazetteer.communities.has(keys.join(' '))) {
    pieces.push({ from, to, form: 'known', known: { name: keys.join(' '), kind: 'group' } });
    return;
  }

  // "American Mara Lindqvist", "Shia Muslims", "Latin America": adjectives in front go unless a head noun makes one name of all.
  const adjectives = countAdjectives(keys, gazetteer);
  // "Ugandan Lord’s Resistance Army"; but "American Red Cross" is one of several.
  const rest = adjectives > 0 ? findNameAt(gazetteer, keys, adjectives) : null;
  if (rest?.to === keys.length && !/^Red C/.test(rest.known.name)) {
    pieces.push({ from: from + adjectives, to, form: 'known', known: rest.known });
    return;
  }
  const headAt = findHead(keys, gazetteer);
  if (adjectives > 0 && !(headAt && headAt.at >= adjectives)) {
    if (from + adjectives < to) cut(words, from + adjectives, to, gazetteer, pieces);
    return;
  }

  if (isPersonal(words, from, to, gazetteer)) {
    pieces.push({ from, to, form: 'person', known: null });
    return;
  }
  if (to - from > 1 && (otherHeads.has(last) || otherFirstWords.has(keys[0] ?? '')) && !gazetteer.groupHeads.has(last))
    return;
  if (headAt && !(to - from === 1 && surnameHeads.has(last))) {
    // A bare "Ministry" or "Council" is no name.
    if (to - from > 1) pieces.push({ from, to, form: headAt.kind, known: null });
    else if (shortHeads.has(last)) pieces.push({ from, to, form: null, known: null });
    return;
  }
  // "Al Anbar", "Ar Raqqah".
  const bare = /^(?:[AE]l|A[drsnt]|Ash)$/.test(keys[0] ?? '') ? findNameAt(gazetteer, keys, 1) : null;
  if (bare?.to === keys.length) {
    pieces.push({ from, to, form: 'known', known: bare.known });
    return;
  }
  if (to - from > 1 && gazetteer.placeFirstWords.has(keys[0] ?? '') && !gazetteer.firstNames.has(keys[1] ?? '')) {
    pieces.push({ from, to, form: 'place', known: null });
    return;
  }

  // "UK Anna Petrova", "London Bernard Okoye": a known name, then a person.
  if (
    known &&
    known.to < keys.length &&
    known.known.kind === 'place' &&
    isPersonal(words, from + known.to, to, gazetteer)
  ) {
    pieces.push({ from, to: from + known.to, form: 'known', known: known.known });
    cut(words, from + known.to, to, gazetteer, pieces);
    return;
  }
  // "NBC Universal Studios Wexham": known names of a group in front, the rest ordinary.
  if (known && known.to < keys.length && words.slice(from + known.to, to).every((word) => isOrdinary(word))) {
    pieces.push({ from, to: from + known.to, form: 'known', known: known.known });
    return;
  }
  if (to - from === 1) {
    const word = words[from];
    if (word?.shape === 'caps' && word.text.length <= 7) {
      pieces.push({ from, to, form: 'acronym', known: null });
      return;
    }
    // "Minister", "Ministry": offices and heads alone.
    if (gazetteer.titles.has(last.toLowerCase()) || gazetteer.nationalities.has(last)) return;
  }
  pieces.push({ from, to, form: null, known: null });
}

/** What stands behind a title: a person, as far as the row goes. */
function cutPerson(
  words: readonly NameWord[],
  start: number,
  end: number,
  gazetteer: Gazetteer,
  pieces: Piece[],
): void {
  const [from, to] = trim(words, start, end, gazetteer);
  if (from >= to) return;
  const keys = words.slice(from, to).map((word) => word.key);
  // "President of", "Secretary General United Nations", "Minister Baghdad": what is known is no person.
  const known = findNameAt(gazetteer, keys, 0);
  const isDefinite = known !== null && known.to === keys.length && (known.known.kind === 'group' || keys.length > 1);
  const isPlural = gazetteer.communities.has(keys.join(' ')) || gazetteer.nationalities.has(keys[0] ?? '');
  if (isDefinite || isPlural || keys.length > 5 || (words[from]?.shape === 'lower' && keys.length === 1))
    cut(words, from, to, gazetteer, pieces);
  else pieces.push({ from, to, form: 'titled', known: null });
}

/** Heads that are surnames too: "Mr Church". */
const surnameHeads: ReadonlySet<string> = new Set(
  'Banks Bishops Bridge Castle Church Field Gates Hill Hills Lane Park Post Press Row Street Sun Temple Wood Woods Yard Guard Band Bay Ridge Rivers Lake Camp Forest'.split(
    ' ',
  ),
);

/** Heads that stand for a longer name on their own: "the Brotherhood". They need that name elsewhere in the article. */
const shortHeads: ReadonlySet<string> = new Set(
  'Brotherhood Democrats Foundation Front Greens Guards League Liberals Observatory Republicans Socialists Tigers'.split(
    ' ',
  ),
);

/** Leading words without a name in them and trailing months go. */
function trim(words: readonly NameWord[], start: number, end: number, gazetteer: Gazetteer): [number, number] {
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
    const isFiller =
      word.shape === 'lower' ||
      word.shape === 'other' ||
      (functionWords.has(word.key.toLowerCase()) &&
        !(word.shape === 'caps' && word.text.length > 1 && word.opensSentence === false));
    const isDate =
      gazetteer.calendarWords.has(word.key) &&
      !(from + 1 < to && gazetteer.firstNames.has(word.key) && words[from + 1]?.shape === 'capital');
    const isOpening =
      word.opensSentence &&
      to - from > 1 &&
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

function countAdjectives(keys: readonly string[], gazetteer: Gazetteer): number {
  let count = 0;
  while (count < keys.length) {
    if (gazetteer.nationalities.has(`${keys[count]} ${keys[count + 1]}`)) count += 2;
    else if (gazetteer.nationalities.has(keys[count] ?? '')) count += 1;
    else break;
  }
  return count;
}

/** The noun that decides what the name is: the last word, or the last one before "of" or "for". */
function findHead(keys: readonly string[], gazetteer: Gazetteer): { kind: 'group' | 'place'; at: number } | null {
  const linker = keys.findIndex((key, i) => i > 0 && /^(?:of|for|on|against)$/.test(key));
  const at = linker > 0 ? linker - 1 : keys.length - 1;
  const head = keys[at] ?? '';
  if (gazetteer.groupHeads.has(head) || (linker > 0 && !gazetteer.placeHeads.has(head))) return { kind: 'group', at };
  return gazetteer.placeHeads.has(head) || linker > 0 ? { kind: 'place', at } : null;
}

/** Reads as a person by its own words: a first name in front, an initial or a particle inside. */
function isPersonal(words: readonly NameWord[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const length = to - from;
  if (length < 2 || length > 6) return false;
  const piece = words.slice(from, to);
  const last = piece.at(-1)?.key ?? '';
  if (
    piece.some((word) => /^(?:of|for|and|the|on|against)$/.test(word.key) || (word.gap === ' & ' && word !== piece[0]))
  )
    return false;
  if (length > 2 && (gazetteer.groupHeads.has(last) || gazetteer.placeHeads.has(last)) && !surnameHeads.has(last))
    return false;
  if (
    length === 2 &&
    (gazetteer.groupHeads.has(last) || gazetteer.placeHeads.has(last) || otherHeads.has(last)) &&
    !surnameHeads.has(last)
  )
    return false;
  const first = piece[0];
  if (!first) return false;
  if (gazetteer.firstNames.has(first.key) && !(gazetteer.names.has(first.key) && gazetteer.names.has(last)))
    return true;
  const hasInitial = piece.some((word, i) => i < length - 1 && /^\p{Lu}\.$/u.test(word.text));
  if (hasInitial && piece.every((word) => word.shape !== 'caps')) return true;
  return piece.some((word, i) => i > 0 && word.shape === 'lower') || /^(?:Abu|Ibn|Umm|Bin|Ould)$/.test(first.key);
}

function findLastKnown(words: readonly NameWord[], from: number, to: number, gazetteer: Gazetteer): KnownName | null {
  for (let at = from; at < to; at++) {
    const known = gazetteer.names.get(
      words
        .slice(at, to)
        .map((word) => word.key)
        .join(' '),
    );
    if (known) return known;
  }
  return null;
}

/** The last title in a row of words, the longest at its place: "Defence Secretary" in "US Defence Secretary Ann Mott". */
function findTitle(words: readonly NameWord[], from: number, to: number, gazetteer: Gazetteer): Run | null {
  for (let end = to; end > from; end--) {
    for (let start = Math.max(from, end - 5); start < end; start++) {
      const phrase = words
        .slice(start, end)
        .map((word) => word.key.toLowerCase())
        .join(' ');
      if (!gazetteer.titles.has(phrase)) continue;
      // "Stephen King", "Carol Bishop": a surname.
      if (end === to && start === end - 1 && start > from && gazetteer.firstNames.has(words[start - 1]?.key ?? ''))
        continue;
      return { from: start, to: end };
    }
  }
  return null;
}
