import type { Gazetteer, KnownName } from '../gazetteer/build-gazetteer.ts';
import { findNameAt } from '../gazetteer/find-gazetteer-names.ts';
import type { Run } from './capitalised-runs.ts';
import { otherFirstWords, otherHeads, personNouns } from './cue-words.ts';
import type { NameWord } from './name-words.ts';
import { findTitle, isPersonal, surnameHeads } from './read-person.ts';
import { isOrdinary, trimRun } from './trim-run.ts';

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
  const [from, to] = trimRun(words, start, end, gazetteer);
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

  // "Ombudsman Nadia Cruz", "DL Larry Olsen": a role that is no known title.
  const opening = keys[0] ?? '';
  const isRole =
    /^\p{L}{3,}(?:man|woman|person|ist|eer)$/u.test(opening) ||
    personNouns.has(opening.toLowerCase()) ||
    /^\p{Lu}{2,3}$/u.test(opening);
  if (
    isRole &&
    !gazetteer.firstNames.has(opening) &&
    !gazetteer.names.has(opening) &&
    isPersonal(words, from + 1, to, gazetteer)
  ) {
    cut(words, from + 1, to, gazetteer, pieces);
    return;
  }

  if (isPersonal(words, from, to, gazetteer)) {
    pieces.push({ from, to, form: 'person', known: null });
    return;
  }
  // "Farm Policy", "Operation Tide"; but "Ministry of Agrarian Policy" has its head in front.
  const isOther = otherFirstWords.has(opening) || (otherHeads.has(last) && (!headAt || headAt.at === keys.length - 1));
  if (to - from > 1 && isOther && !gazetteer.groupHeads.has(last)) return;
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
  const [from, to] = trimRun(words, start, end, gazetteer);
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

/** Heads that stand for a longer name on their own: "the Brotherhood". They need that name elsewhere in the article. */
const shortHeads: ReadonlySet<string> = new Set(
  'Brotherhood Democrats Foundation Front Greens Guards League Liberals Observatory Republicans Socialists Tigers'.split(
    ' ',
  ),
);

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
