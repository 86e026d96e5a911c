import type { Span } from '../text/types.ts';

/** Characters of a passage that are written out; a longer one is given by its first and last words. */
const longestExact = 120;
/** A passage shorter than this may well stand in a menu or a teaser, too. */
const shortestAlone = 24;
/** Words of the two ends of a long passage, and of what stands around an ambiguous one: as few as will do. */
const steps = [0, 4, 8, 16] as const;
/** Characters of what is taken for one word: a script without spaces goes on for ever. */
const longestWord = 40;

/**
 * The address of a passage: browsers scroll there and flash it. As the URL Fragment Text Directives have it,
 * https://wicg.github.io/scroll-to-text-fragment/: they take the first place that fits, so words around the passage are
 * added until it is the first. A fragment that the address has already is kept, since the page may go by it.
 */
export function linkToPassage(url: string, directive: string): string {
  const [address = ''] = url.split(':~:');
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}

/** "text=prefix-,start,end,-suffix" for a span of the text; empty where there are no words. */
export function toTextDirective(text: string, span: Span): string {
  const { start, end } = trim(text, span);
  if (start >= end) return '';
  const isExact = end - start <= longestExact && !text.slice(start, end).includes('\n');
  return isExact ? toExact(text, start, end) : toRange(text, start, end);
}

/** "text=passage", or "text=before-,passage,-after" for "the bank" in its second place. */
function toExact(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  for (const count of end - start < shortestAlone ? steps.slice(1) : steps) {
    [from, to] = [goBack(text, start, count), goOn(text, end, count)];
    if (text.indexOf(text.slice(from, to)) === from) break;
  }
  const [before, passage, after] = [toPart(text, from, start), toPart(text, start, end), toPart(text, end, to)];
  return passage && `text=${before && `${before}-,`}${passage}${after && `,-${after}`}`;
}

/** "text=first words,last words", or "text=before-,first words,last words". */
function toRange(text: string, start: number, end: number): string {
  const first = Math.min(end, goOn(text, start, steps[1]));
  const froms = steps.map((count) => goBack(text, start, count));
  const from = froms.find((at) => text.indexOf(text.slice(at, first)) === at) ?? Math.min(...froms);
  const lasts = steps.slice(1).map((count) => Math.max(first, goBack(text, end, count)));
  const last = lasts.find((at) => text.indexOf(text.slice(at, end), first) === at) ?? Math.min(...lasts);
  const [before, opening, closing] = [toPart(text, from, start), toPart(text, start, first), toPart(text, last, end)];
  return opening && `text=${before && `${before}-,`}${opening}${closing && `,${closing}`}`;
}

/** Where the words before an offset begin, so many at the most; a part of a directive may not reach into another block. */
function goBack(text: string, at: number, words: number): number {
  let from = at;
  for (let left = words; left > 0; left--) {
    let k = from;
    while (isGap(text[k - 1])) k--;
    const end = k;
    while (isInWord(text[k - 1]) && end - k < longestWord) k--;
    if (k === end) break;
    from = k;
  }
  return from;
}

/** Where the words behind an offset end. */
function goOn(text: string, at: number, words: number): number {
  let to = at;
  for (let left = words; left > 0; left--) {
    let k = to;
    while (isGap(text[k])) k++;
    const start = k;
    while (isInWord(text[k]) && k - start < longestWord) k++;
    if (k === start) break;
    to = k;
  }
  return to;
}

const isInWord = (character: string | undefined): boolean => character !== undefined && !/\s/.test(character);
const isGap = (character: string | undefined): boolean =>
  character !== undefined && character !== '\n' && /\s/.test(character);

/** Without white space around it; with the "'s" behind it, since a browser only finds whole words. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  const rest = /[\p{L}\p{N}]/u.test(text[to - 1] ?? '') ? /^['’]\p{L}+/u.exec(text.slice(to, to + 8)) : null;
  return { start: from, end: to + (rest?.[0].length ?? 0) };
}

/** Encoded, with what is syntax in a directive or in Markdown; nothing where there are only marks, which no search finds. */
function toPart(text: string, start: number, end: number): string {
  const words = text.slice(start, end).trim().replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}]/u.test(words)) return '';
  return encodeURIComponent(words.toWellFormed()).replace(
    /[-()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
