import {
  abbreviations,
  arabicArticles,
  compoundPrefixes,
  countryWords,
  nameSyllables,
  shortSuffixes,
} from './split-words-data.ts';

/** Words and marks of a stretch of text, as parallel lists of UTF-16 offsets, ends excluded. */
export interface Words {
  readonly starts: number[];
  readonly ends: number[];
}

const space = 0;
const letter = 1;
const digit = 2;
const mark = 3;
const joiner = 4;

/**
 * Cuts `text` from `start` to `end` into words and marks, for the tagger only. A name must begin and end at a cut, so
 * "Washington-based", "anti-ISIS" and "Mali's" are cut, and "al-Baghdadi", "U.S.", "Mr." and "O'Neill" are not.
 * Linear: every character is looked at a fixed number of times, words of more than 80 characters are cut anywhere.
 */
export function splitWords(text: string, start: number, end: number, words: Words): void {
  let i = start;
  while (i < end) {
    const kind = classOf(text, i);
    if (kind === space) {
      i += widthAt(text, i);
      continue;
    }
    if (kind === letter || kind === digit) {
      const to = findWordEnd(text, i, end);
      addWord(text, i, to, end, words);
      i = words.ends.at(-1) ?? to;
      continue;
    }
    const to = findMarkEnd(text, i, end);
    words.starts.push(i);
    words.ends.push(to);
    i = to;
  }
}

const longestWord = 80;

/** "@sidelight" and "#votes" stay whole, and so do rows of the same mark. */
function findMarkEnd(text: string, from: number, end: number): number {
  const char = text.charAt(from);
  let to = from + widthAt(text, from);
  if ((char === '@' || char === '#') && to < end && isWordPart(classOf(text, to))) {
    while (to < end && to - from < longestWord && (isWordPart(classOf(text, to)) || text.charAt(to) === '_'))
      to += widthAt(text, to);
    return to;
  }
  while (to < end && to - from < longestWord && text.charAt(to) === char && /[.!?*=_-]/.test(char)) to++;
  return to;
}

/** The end of a run of letters and digits, with the marks that may stand inside a word. */
function findWordEnd(text: string, from: number, end: number): number {
  let i = from;
  const limit = Math.min(end, from + longestWord);
  if (/^(?:https?:\/\/|www\.)/i.test(text.slice(from, from + 8))) {
    while (i < limit && classOf(text, i) !== space) i += widthAt(text, i);
    while (i > from + 1 && /[.,;:!?)"'”’]/.test(text.charAt(i - 1))) i--;
    return i;
  }
  while (i < limit) {
    const kind = classOf(text, i);
    if (isWordPart(kind)) {
      i += widthAt(text, i);
      continue;
    }
    const next = i + 1 < end ? classOf(text, i + 1) : space;
    const char = text.charAt(i);
    const isInside =
      (kind === joiner && isWordPart(next)) ||
      (isApostrophe(char) && next === letter) ||
      (char === '&' && isWordPart(next) && isUpper(text.charAt(i + 1)) && isUpper(text.charAt(i - 1))) ||
      (isHyphen(char) && isWordPart(next)) ||
      (char === '.' && isInnerStop(text, i, end)) ||
      (char === ',' && classOf(text, i - 1) === digit && next === digit);
    if (isInside) {
      i++;
      continue;
    }
    // "U.S.", "J.", "Mr." keep their full stop.
    if (char === '.' && keepsStop(text, from, i)) i++;
    // "U.S.-led"
    if (
      i < limit &&
      text.charAt(i - 1) === '.' &&
      isHyphen(text.charAt(i)) &&
      i + 1 < end &&
      isWordPart(classOf(text, i + 1))
    ) {
      i++;
      continue;
    }
    break;
  }
  return Math.max(i, from + widthAt(text, from));
}

/** "3.5", "Booking.com", "U.S": not "ended.The". */
function isInnerStop(text: string, i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  const next = text.charAt(i + 1);
  const before = text.charAt(i - 1);
  if (classOf(text, i + 1) === digit) return classOf(text, i - 1) === digit;
  if (classOf(text, i + 1) !== letter) return false;
  if (!isUpper(next)) return i + 2 < end && classOf(text, i - 1) === letter && isWordPart(classOf(text, i + 2));
  const isInitial = i < 2 || !isWordPart(classOf(text, i - 2));
  return isUpper(before) && isInitial;
}

/** Initials and abbreviations own the full stop behind them. */
function keepsStop(text: string, from: number, stop: number): boolean {
  const word = text.slice(from, stop);
  if (word.length === 1) return isUpper(word);
  if (word.charAt(word.length - 2) === '.') return isUpper(word.charAt(word.length - 1)) || word.length <= 3;
  // "Anne-J."
  if (word.length > 12) return false;
  return (
    abbreviations.has(word) ||
    (word === word.toUpperCase() && abbreviations.has(word.charAt(0) + word.slice(1).toLowerCase()))
  );
}

/** Adds a word, cut at clitics and at the hyphens of compounds. */
function addWord(text: string, from: number, to: number, end: number, words: Words): void {
  let wordEnd = to;
  const clitic = findClitic(text, from, to);
  if (clitic > from) wordEnd = clitic;
  addCompound(text, from, wordEnd, words);
  if (wordEnd < to) {
    words.starts.push(wordEnd);
    words.ends.push(to);
  } else if (wordEnd > end) words.ends[words.ends.length - 1] = end;
}

/** Where "'s", "n't", "'re" begin; -1 without one. */
function findClitic(text: string, from: number, to: number): number {
  const tail = text.slice(Math.max(from, to - 4), to);
  const match = /(?:n['’ʼ`]t|['’ʼ`](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M))$/.exec(tail);
  if (!match) return -1;
  const at = to - match[0].length;
  return at > from ? at : -1;
}

function addCompound(text: string, from: number, to: number, words: Words): void {
  const add = (start: number, end: number): void => {
    if (start >= end) return;
    words.starts.push(start);
    words.ends.push(end);
  };
  const cuts = findCuts(text, from, to);
  let start = from;
  for (const cut of cuts) {
    add(start, cut);
    add(cut, cut + 1);
    start = cut + 1;
  }
  add(start, to);
}

/** Offsets of the hyphens at which a compound is cut. */
function findCuts(text: string, from: number, to: number): number[] {
  const hyphens: number[] = [];
  for (let i = from + 1; i < to - 1; i++) if (isHyphen(text.charAt(i))) hyphens.push(i);
  const firstHyphen = hyphens[0];
  const lastHyphen = hyphens.at(-1);
  if (firstHyphen === undefined || lastHyphen === undefined) return [];
  const cuts: number[] = [];
  const head = text.slice(from, firstHyphen);
  const rest = text.slice(firstHyphen + 1, to);
  const tail = text.slice(lastHyphen + 1, to);
  // "anti-ISIS", "then-President": not "al-Baghdadi".
  if (
    isLower(head) &&
    isUpper(rest.charAt(0)) &&
    (compoundPrefixes.has(head) || (head.length > 3 && !arabicArticles.has(head)))
  ) {
    cuts.push(firstHyphen);
  } else if (
    compoundPrefixes.has(head.toLowerCase()) &&
    !isLower(head) &&
    head !== head.toUpperCase() &&
    isUpper(rest.charAt(0)) &&
    hyphens.length === 1
  ) {
    cuts.push(firstHyphen);
  }
  // "Washington-based", "al-Qaeda-linked": not "Kim Jong-un", "Stratford-upon-Avon".
  const stem = text.slice(from, lastHyphen);
  if (isLower(tail) && /\p{Lu}/u.test(stem) && lastHyphen !== cuts[0]) {
    const isSuffix = shortSuffixes.has(tail) || stem.endsWith('.') || (tail.length > 3 && !nameSyllables.has(tail));
    // "New Delhi-to-Agra" and "Washington-and-Beijing" go word by word.
    if (isSuffix) {
      for (const hyphen of hyphens) {
        if (hyphen === cuts[0]) continue;
        const after = text.slice(hyphen + 1, hyphen + 2);
        if (hyphen === lastHyphen || !isUpper(after))
          if (!arabicArticles.has(text.slice(from, hyphen).toLowerCase())) cuts.push(hyphen);
      }
    }
    return cuts.sort((a, b) => a - b);
  }
  // "UK-France", "U.S.-Russia": not "Guinea-Bissau".
  if (hyphens.length === 1 && cuts.length === 0 && isPairPart(head) && isPairPart(tail)) cuts.push(firstHyphen);
  return cuts;
}

const isPairPart = (word: string): boolean => countryWords.has(word) || /^(?:[A-Z]{2,3}|(?:[A-Z]\.){2,})$/.test(word);

const isLower = (word: string): boolean => /^\p{Ll}+$/u.test(word);
const isWordPart = (kind: number): boolean => kind === letter || kind === digit;
const isApostrophe = (char: string): boolean =>
  char === "'" || char === '’' || char === 'ʼ' || char === '`' || char === 'ʻ' || char === '‘';
const isHyphen = (char: string): boolean => char === '-' || char === '‐' || char === '‑';
const isUpper = (char: string): boolean => char !== char.toLowerCase();

const widthAt = (text: string, i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

const asciiClasses = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return letter;
  if (/\d/.test(char)) return digit;
  return code <= 32 || code === 127 ? space : mark;
});

function classOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128) return asciiClasses[code] ?? mark;
  const char = String.fromCodePoint(text.codePointAt(i) ?? code);
  if (/[\p{L}\p{M}]/u.test(char)) return letter;
  if (/\p{N}/u.test(char)) return digit;
  // Soft hyphen and marks without width between letters are part of the word.
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return joiner;
  return /[\s\p{Z}\p{C}]/u.test(char) ? space : mark;
}
