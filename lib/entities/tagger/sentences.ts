import type { ArticleText } from '../../text/types.ts';
import { functionWords } from './function-words.ts';
import { splitWords, type Words } from './split-words.ts';
import { findWord, form, type WordBook, type WordFacts } from './word-facts.ts';

/** How a sentence writes its words: as usual, With Capitals Like This, or ALL IN CAPITALS. */
export const casing = { usual: 0, title: 1, capitals: 2 } as const;

/** A sentence as the tagger sees it: `words[i]` is the text from `starts[i]` to `ends[i]`. */
export interface TaggerSentence {
  readonly words: readonly WordFacts[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly casing: number;
  /** Index of the block that it lies in. */
  readonly block: number;
  readonly opensBlock: boolean;
  /** How much the article (0 to 2) and the lines around the sentence (0 to 2) read like a sports page: 3 times the one plus the other. */
  readonly topic: number;
}

/** Longer sentences are cut, so that a page that is one endless sentence needs no more memory at a time. */
export const longestSentence = 300;

/** Splits the article into sentences of words. */
export function splitSentences(article: ArticleText, book: WordBook): TaggerSentence[] {
  const sentences: PlainSentence[] = [];
  article.blocks.forEach((block, index) => {
    const words: Words = { starts: [], ends: [] };
    splitWords(article.text, block.start, Math.min(block.end, article.text.length), words);
    const count = words.starts.length;
    let from = 0;
    while (from < count) {
      const to = findSentenceEnd(article.text, words, from);
      const starts = words.starts.slice(from, to);
      const ends = words.ends.slice(from, to);
      const facts = starts.map((start, i) => findWord(book, article.text.slice(start, ends[i])));
      sentences.push({ words: facts, starts, ends, casing: findCasing(facts), block: index, opensBlock: from === 0 });
      from = to;
    }
  });
  return addTopics(sentences);
}

type PlainSentence = Omit<TaggerSentence, 'topic'>;

function addTopics(sentences: readonly PlainSentence[]): TaggerSentence[] {
  const words = sentences.map((sentence) => sentence.words.length);
  const sport = sentences.map((sentence) => sentence.words.reduce((sum, word) => sum + (word.isSportWord ? 1 : 0), 0));
  const share = (from: number, to: number): number => {
    let all = 8;
    let found = 0;
    for (let i = Math.max(0, from); i < Math.min(sentences.length, to); i++) {
      all += words[i] ?? 0;
      found += sport[i] ?? 0;
    }
    return found / all;
  };
  const whole = toLevel(share(0, sentences.length));
  return sentences.map((sentence, i) => ({ ...sentence, topic: 3 * whole + toLevel(share(i - 2, i + 3)) }));
}

const toLevel = (share: number): number => (share > 0.035 ? 2 : share > 0.015 ? 1 : 0);

/** Index behind the last word of the sentence that begins at `from`. */
function findSentenceEnd(text: string, { starts, ends }: Words, from: number): number {
  const limit = Math.min(starts.length, from + longestSentence);
  for (let i = from; i < limit; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    const char = text.charAt(start);
    const isStop = (char === '.' || char === '!' || char === '?' || char === '…') && end - start <= 3;
    if (!isStop && !endsInStop(text, start, end)) continue;
    let next = i + 1;
    while (
      next < limit &&
      /["”’')\]»]/.test(text.charAt(starts[next] ?? 0)) &&
      (starts[next] ?? 0) === (ends[next - 1] ?? 0)
    )
      next++;
    if (next >= limit) return limit;
    const nextStart = starts[next] ?? 0;
    if (nextStart === (ends[next - 1] ?? 0)) continue;
    if (isStop) {
      const opening = text.charAt(nextStart);
      if (opening === opening.toLowerCase() && opening !== opening.toUpperCase()) continue;
      return next;
    }
    // "... in the U.S. The bank": an abbreviation ends a sentence when a word follows that opens sentences.
    const following = text.slice(nextStart, ends[next]);
    if (/^[A-Z]/.test(following) && functionWords.has(following.toLowerCase())) return next;
  }
  return limit;
}

const endsInStop = (text: string, start: number, end: number): boolean =>
  end - start > 1 &&
  text.charAt(end - 1) === '.' &&
  !/^(?:Mrs?|Ms|Dr|Gen|St|Prof|Sen|Rep|Gov)\.$/.test(text.slice(start, end));

function findCasing(words: readonly WordFacts[]): number {
  let capitals = 0;
  let capital = 0;
  let lower = 0;
  let long = 0;
  for (const word of words) {
    if (word.form === form.capitals) capitals++;
    else if (word.form === form.capital) capital++;
    else if (word.form === form.lower) {
      lower++;
      if (word.text.length > 3) long++;
    }
  }
  if (capitals >= 3 && capitals > 4 * (capital + lower)) return casing.capitals;
  if (capitals >= 2 && lower + capital === 0) return casing.capitals;
  // "The Porto Harbour Union met." is no headline.
  if (words.at(-1)?.text === '.') return casing.usual;
  if (capital + capitals >= 4 && capital + capitals > 3 * long && long <= 3 && capital > 2) return casing.title;
  return casing.usual;
}
