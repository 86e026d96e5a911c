import { isCapitalised } from './document-facts.ts';
import { form, type WordFacts } from './word-facts.ts';

/** For every word the stretch of words with capitals that it lies in; `from` = `to` outside of one. */
export interface Runs {
  readonly from: Int32Array;
  /** Excluded. */
  readonly to: Int32Array;
}

/** Stretches of words with capitals: "World Health Organization". A function word at the start of a sentence is none. */
export function findRuns(words: readonly WordFacts[]): Runs {
  return find(words, () => false);
}

const links: ReadonlySet<string> = new Set([
  "'s",
  '&',
  '-',
  'al',
  'and',
  'bin',
  'da',
  'de',
  'del',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'for',
  'la',
  'le',
  'of',
  'on',
  'the',
  'van',
  'von',
  '’s',
  'to',
  'in',
  'y',
  'e',
  'ibn',
  'des',
  'den',
  'ul',
  'upon',
  'und',
]);

/** The same, going on across "of", "and", "for the": "Ministry of Works, Transport" stops at the comma. */
export function findWideRuns(words: readonly WordFacts[]): Runs {
  return find(words, (word) => links.has(word.text));
}

function find(words: readonly WordFacts[], isLink: (word: WordFacts) => boolean): Runs {
  const count = words.length;
  const from = Int32Array.from({ length: count }, (_, i) => i);
  const to = Int32Array.from({ length: count }, (_, i) => i);
  let i = 0;
  while (i < count) {
    if (!isPart(words, i)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let j = end; j < count && j < end + 4; j++) {
      const word = words[j];
      if (!word) break;
      if (isPart(words, j)) end = j + 1;
      else if (!isLink(word)) break;
    }
    from.fill(i, i, end);
    to.fill(end, i, end);
    i = end;
  }
  return { from, to };
}

function isPart(words: readonly WordFacts[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.form === form.mixedNumber) return i > 0 && isPart(words, i - 1);
  if (!isCapitalised(word)) return false;
  const before = words[i - 1];
  return !(word.isFunctionWord && (before === undefined || before.form === form.mark));
}
