import { buildGazetteer, type Gazetteer } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText, Block, Token } from '../text/types.ts';
import { findRuns } from './capitalised-runs.ts';
import { classifyContext, classifyForm } from './classify-piece.ts';
import { DocumentVote, type Evidence, noEvidence, resolveKind } from './document-vote.ts';
import { findLoudNames, isLoud, type SettledNames } from './loud-blocks.ts';
import { findNameWords, type NameWord } from './name-words.ts';
import { type Piece, segmentRun } from './segment-run.ts';
import { isOrdinary } from './trim-run.ts';
import type { FoundMention } from './types.ts';

interface Candidate {
  readonly piece: Piece;
  readonly words: readonly NameWord[];
  readonly key: string;
  readonly own: Evidence;
}

/** Less is not marked: a silly mark is worse than a missing one. */
const leastEvidence = 1.15;
/** A capital at the start of a sentence says nothing, so a lone word there needs more. */
const leastAtStart = 1.9;
/** The kinds must be told apart by this much. */
const leastLead = 0.25;
/** Share of what the rest of the article says of the same surface. */
const voteWeight = 0.6;

/**
 * Finds the names of people, groups and places. Mentions are in text order, do not overlap, and are the longest name
 * without article, title and possessive. Linear in the length of the text.
 */
export function findMentions(annotated: AnnotatedText): FoundMention[] {
  const gazetteer = buildGazetteer();
  const blocks = readBlocks(annotated);
  const plain = blocks.filter(({ block, words }) => !isLoud(block, words));
  const lowerWords = new Set<string>();
  for (const { words } of plain) for (const word of words) if (word.shape === 'lower') lowerWords.add(word.key);

  const candidates: Candidate[] = [];
  const vote = new DocumentVote();
  for (const { words } of plain) {
    for (const run of findRuns(words, gazetteer)) {
      for (const piece of segmentRun(words, run, gazetteer)) {
        const candidate = toCandidate(piece, words, gazetteer, lowerWords);
        candidates.push(candidate);
        vote.add(candidate.key, candidate.own);
        voteForParts(candidate, vote);
      }
    }
  }

  const mentions: FoundMention[] = [];
  const settled: SettledNames = new Map();
  for (const candidate of candidates) {
    const mention = decide(annotated.text, candidate, vote, lowerWords, gazetteer);
    if (!mention) continue;
    mentions.push(mention);
    settled.set(candidate.key, mention.kind);
    const surname = candidate.words[candidate.piece.to - 1];
    if (mention.kind === 'person' && surname) settled.set(surname.key, 'person');
  }
  const loud = blocks.filter(({ block, words }) => isLoud(block, words)).map(({ words }) => words);
  mentions.push(...findLoudNames(loud, settled, gazetteer));
  return mentions.sort((a, b) => a.start - b.start);
}

function readBlocks(annotated: AnnotatedText): { block: Block; words: NameWord[] }[] {
  const tokens: Token[][] = annotated.blocks.map(() => []);
  const starts: Set<number>[] = annotated.blocks.map(() => new Set());
  for (const sentence of annotated.sentences) {
    tokens[sentence.block]?.push(...sentence.tokens);
    const first = sentence.tokens[0];
    if (first) starts[sentence.block]?.add(first.start);
  }
  return annotated.blocks.map((block, i) => ({
    block,
    words: findNameWords(annotated, block, tokens[i] ?? [], starts[i] ?? new Set()),
  }));
}

function toCandidate(
  piece: Piece,
  words: readonly NameWord[],
  gazetteer: Gazetteer,
  lowerWords: ReadonlySet<string>,
): Candidate {
  const form = classifyForm(piece, words, gazetteer, lowerWords);
  const context = classifyContext(piece, words, gazetteer);
  const own = {
    person: form.person + context.person,
    group: form.group + context.group,
    place: form.place + context.place,
  };
  // "al-Hadidi" is voted for as "Hadidi".
  let from = piece.from;
  while (piece.form !== 'known' && from < piece.to - 1 && words[from]?.shape === 'lower') from++;
  const key = words
    .slice(from, piece.to)
    .map((word) => word.key)
    .join(' ');
  return { piece, words, key, own };
}

/** The surname of a full name is a person too: "Ines Carvalho ... Carvalho said". */
function voteForParts({ piece, words, own }: Candidate, vote: DocumentVote): void {
  if (own.person < 1.5 || piece.to - piece.from < 2) return;
  const last = words[piece.to - 1];
  const first = words[piece.from];
  if (last) vote.add(last.key, { ...noEvidence(), person: 3 });
  if (first && piece.form === 'person') vote.add(first.key, { ...noEvidence(), person: 0.8 });
}

function decide(
  text: string,
  candidate: Candidate,
  vote: DocumentVote,
  lowerWords: ReadonlySet<string>,
  gazetteer: Gazetteer,
): FoundMention | null {
  const { piece, words, key, own } = candidate;
  const first = words[piece.from];
  const last = words[piece.to - 1];
  if (!first || !last) return null;
  const isSingle = piece.to - piece.from === 1;
  if (
    isWholeQuotation(text, first, last) &&
    piece.form !== 'person' &&
    piece.form !== 'titled' &&
    piece.form !== 'known'
  )
    return null;

  const sum = vote.find(key);
  const total = noEvidence();
  for (const kind of ['person', 'group', 'place'] as const)
    total[kind] = own[kind] + voteWeight * (sum[kind] - own[kind]);
  const { kind, sum: best, lead } = resolveKind(total);

  let least = leastEvidence;
  if (piece.form !== 'known' && piece.form !== 'titled' && piece.form !== 'person') {
    // What a full name or a title has shown elsewhere needs no caution: "Ann Hill ... Hill said".
    const isShown = sum[kind] - own[kind] >= 3 || (kind === 'person' && gazetteer.surnames.has(key));
    if (isSingle && first.opensSentence && !isShown) least = isOrdinary(first) ? leastAtStart + 1.5 : leastAtStart;
    // "Church" where the article also writes "church".
    if (isSingle && lowerWords.has(key.toLowerCase())) least += 2;
    else if (isSingle && first.tags.has('Plural')) least += 1;
    if (isSingle && gazetteer.dangerWords.has(key) && !isShown) least += 1;
  } else if (isSingle && piece.form === 'known' && gazetteer.dangerWords.has(key)) {
    // "Split into four, the cake": that other sentences have the city of Split says nothing of this one.
    if (first.opensSentence && own[kind] < leastAtStart) return null;
    if (lowerWords.has(key.toLowerCase())) least += 1;
  }
  if (best < least || lead < leastLead) return null;
  return { start: first.start, end: last.end, kind, score: toScore(best, lead) };
}

/** 0.5 for the least that is marked, near 1 where everything agrees. */
const toScore = (best: number, lead: number): number =>
  Math.round(Math.min(0.99, 0.45 + Math.min(best, lead + 1) / 9) * 100) / 100;

/** “The Long Tide” in quotation marks is a title or a nickname. */
const isWholeQuotation = (text: string, first: NameWord, last: NameWord): boolean =>
  /["“‘']/.test(text.charAt(first.start - 1)) && /^[,.]?["”’']/.test(text.slice(last.end, last.end + 2));
