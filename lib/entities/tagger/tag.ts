import type { ArticleText } from '../../text/types.ts';
import { entityKinds, type FoundMention } from '../types.ts';
import { agreeOnKinds } from './agree-on-kinds.ts';
import { type DocumentFacts, documentBits, findDocumentFacts, findFacts } from './document-facts.ts';
import { labelWords } from './label-words.ts';
import type { TaggerModel } from './model.ts';
import { casing, splitSentences, type TaggerSentence } from './sentences.ts';
import { createWordBook, form } from './word-facts.ts';

/** A silly mark is worse than a missing one: such a word must be surer than others. */
const leastAtOpening = 0.6;

/**
 * Finds the names of people, groups and places with a trained model. Mentions are in text order, do not overlap, and are
 * the longest name without article, title and possessive. Linear in the length of the text; no text makes it throw.
 */
export function tag(article: ArticleText, model: TaggerModel): FoundMention[] {
  const sentences = splitSentences(article, createWordBook(model.lists));
  const facts = findDocumentFacts(sentences);
  const steps = model.transitions.map(Math.exp);
  const labelled = sentences.map((sentence) => labelWords(sentence, facts, model, steps));
  const mentions: FoundMention[] = [];
  agreeOnKinds(sentences, labelled).forEach((spans, index) => {
    const sentence = sentences[index];
    for (const { from, to, kind, chance } of spans) {
      const start = sentence?.starts[from];
      const end = sentence?.ends[to - 1];
      const name = entityKinds[kind];
      if (start === undefined || end === undefined || name === undefined) continue;
      const score = calibrate(chance, model);
      const least = sentence && isOpeningWord(sentence, from, to, facts) ? leastAtOpening : model.leastScore;
      if (score >= least) mentions.push({ start, end, kind: name, score });
    }
  });
  return mentions;
}

/**
 * "Dockers spent Tuesday on the quay": a lone word that has its capital from where it stands, that no list has and that
 * the article writes nowhere else with one.
 */
function isOpeningWord(
  { words, casing: style }: TaggerSentence,
  from: number,
  to: number,
  facts: DocumentFacts,
): boolean {
  const word = words[from];
  const opens = from === 0 || (from === 1 && words[0]?.form === form.mark);
  return (
    word !== undefined &&
    opens &&
    to - from === 1 &&
    style === casing.usual &&
    word.lists === 0 &&
    !(findFacts(facts, word) & documentBits.capital)
  );
}

/** To two decimals, never quite 0 or 1. */
function calibrate(chance: number, { calibration }: TaggerModel): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  const logit = calibration.slope * Math.log(bounded / (1 - bounded)) + calibration.offset;
  return Math.min(0.99, Math.max(0.01, Math.round(100 / (1 + Math.exp(-logit))) / 100));
}
