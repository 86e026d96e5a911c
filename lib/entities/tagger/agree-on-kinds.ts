import { type DocumentFacts, documentBits, findFacts, isCapitalised } from './document-facts.ts';
import type { LabelledSentence, WordSpan } from './label-words.ts';
import { casing, type TaggerSentence } from './sentences.ts';
import { form, type WordFacts } from './word-facts.ts';
import { foldWord } from './word-lists.ts';

const person = 0;
const group = 1;
const place = 2;

/** What the article as a whole says of a surface: for each kind the sum of the chances of its mentions. */
type Votes = [number, number, number];

/** Share of what other mentions say, against what the words around a mention say. */
const othersWeight = 0.5;
/** A full name says of its surname alone that it is a person. */
const surnameWeight = 0.8;
/** Chance that a long form's initials in brackets are of the same kind. */
const acronymVote = 2;
/** A repeat that the model missed is filled in when its words are at least this probable as a name. */
const leastRepeat = 0.12;
const longestRepeat = 6;

/**
 * Makes the names of an article agree with each other: a surface that is a group three times is one the fourth time, a
 * surname follows the full name, "ACTF" follows "ASEAN Committee on Transboundary Flows (ACTF)", and a name that was found
 * elsewhere is found where the words around it say nothing.
 */
export function agreeOnKinds(
  sentences: readonly TaggerSentence[],
  labelled: readonly LabelledSentence[],
  facts: DocumentFacts,
): WordSpan[][] {
  const votes = collectVotes(sentences, labelled);
  return sentences.map((sentence, index) => {
    const { spans, kindChances } = labelled[index] ?? { spans: [], kindChances: new Float32Array() };
    const settled = spans
      .map((span) => trimEdges(sentence, span))
      .filter((span) => span.to > span.from)
      .map((span) => settleKind(sentence, span, votes));
    return [...settled, ...findRepeats(sentence, settled, kindChances, votes, facts)].sort((a, b) => a.from - b.from);
  });
}

function collectVotes(sentences: readonly TaggerSentence[], labelled: readonly LabelledSentence[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  const add = (key: string, kind: number, weight: number): void => {
    const sums = votes.get(key) ?? [0, 0, 0];
    sums[kind] = (sums[kind] ?? 0) + weight;
    votes.set(key, sums);
  };
  const surnames = new Map<string, number>();
  sentences.forEach(({ words, casing: style }, index) => {
    const spans = labelled[index]?.spans ?? [];
    // In a headline in capitals the model knows least.
    const trust = style === casing.usual ? 1 : 0.5;
    for (const [i, { from, to, kind, chance }] of spans.entries()) {
      add(toKey(words, from, to), kind, chance * trust);
      const surname = words[to - 1];
      if (kind === person && to - from > 1 && surname) {
        const key = foldWord(surname.text);
        surnames.set(key, Math.max(surnames.get(key) ?? 0, chance * trust));
      }
      const next = spans[i + 1];
      if (next && isAcronymOf(words, { from, to, kind, chance }, next))
        add(toKey(words, next.from, next.to), kind, acronymVote * chance);
    }
  });
  for (const [key, weight] of surnames) add(key, person, weight * surnameWeight);
  return votes;
}

/** "International Road Transport Union (IRU)". */
function isAcronymOf(words: readonly WordFacts[], long: WordSpan, short: WordSpan): boolean {
  if (short.to - short.from !== 1 || short.from !== long.to + 1 || words[long.to]?.text !== '(') return false;
  const acronym = words[short.from];
  return (
    acronym?.form === form.capitals &&
    acronym.text.charAt(0) === words[long.from]?.text.charAt(0) &&
    long.to - long.from > 1
  );
}

const toKey = (words: readonly WordFacts[], from: number, to: number): string => {
  let key = '';
  for (let i = from; i < to; i++) key += `${foldWord(words[i]?.text ?? '')} `;
  return key.trimEnd();
};

const articles: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'dr',
  'dr.',
  'sir',
]);
const namedThe: ReadonlySet<string> = new Set(['hague', 'gambia', 'bahamas', 'bronx']);

/** Articles, "Mr" and "'s" are outside the name. */
function trimEdges({ words }: TaggerSentence, span: WordSpan): WordSpan {
  let { from, to } = span;
  while (to > from && /^(?:['’]s?|[.,;:!?"”)(]|-)$/i.test(words[to - 1]?.text ?? '')) to--;
  while (
    from < to - 1 &&
    articles.has(words[from]?.text.toLowerCase() ?? '') &&
    !namedThe.has(words[from + 1]?.text.toLowerCase() ?? '')
  )
    from++;
  return from === span.from && to === span.to ? span : { ...span, from, to };
}

function settleKind({ words }: TaggerSentence, span: WordSpan, votes: ReadonlyMap<string, Votes>): WordSpan {
  const sums = votes.get(toKey(words, span.from, span.to));
  if (!sums) return span;
  const weights = sums.map((sum, kind) => {
    const own = kind === span.kind ? span.chance : 0;
    return own + othersWeight * (sum - own);
  });
  let kind = span.kind;
  for (const other of [person, group, place]) if ((weights[other] ?? 0) > (weights[kind] ?? 0) + 1e-9) kind = other;
  if (kind === span.kind) {
    const all = (sums[0] ?? 0) + (sums[1] ?? 0) + (sums[2] ?? 0);
    const agreed = (sums[kind] ?? 0) / (all || 1);
    // Many sure mentions lift a doubtful one, at most half way.
    const lift = agreed > 0.9 && all > 2 ? 0.5 : 0;
    return { ...span, chance: span.chance + (1 - span.chance) * lift };
  }
  return { ...span, kind, chance: Math.max(0.3, 1 - span.chance) };
}

/** Names that were found elsewhere and left out here. */
function findRepeats(
  { words, casing: style }: TaggerSentence,
  spans: readonly WordSpan[],
  kindChances: Float32Array,
  votes: ReadonlyMap<string, Votes>,
  facts: DocumentFacts,
): WordSpan[] {
  const taken = new Uint8Array(words.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  const found: WordSpan[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    if (!word || taken[from] === 1 || !isCapitalised(word)) continue;
    for (let to = Math.min(words.length, from + longestRepeat); to > from; to--) {
      if (taken.subarray(from, to).includes(1)) continue;
      const final = words[to - 1];
      if (!final || final.form === form.mark) continue;
      const sums = votes.get(toKey(words, from, to));
      if (!sums) continue;
      const kind = sums.indexOf(Math.max(...sums));
      const total = sums[0] + sums[1] + sums[2];
      if (total < 0.8) continue;
      let chance = 0;
      for (let i = from; i < to; i++) for (let k = 0; k < 3; k++) chance += kindChances[i * 3 + k] ?? 0;
      chance /= to - from;
      const least = to - from > 1 ? leastRepeat / 3 : leastRepeat;
      if (chance < least) continue;
      // "Will" the man where the article also writes "will".
      if (to - from === 1 && (word.isFunctionWord || findFacts(facts, word as WordFacts) & documentBits.lower))
        continue;
      // Part of a longer name that is none: "Wilmslow Road" where Wilmslow is known.
      if (
        style === casing.usual &&
        ((words[to] && isCapitalised(words[to] as WordFacts) && taken[to] === 0) ||
          (from > 0 &&
            words[from - 1] &&
            isCapitalised(words[from - 1] as WordFacts) &&
            taken[from - 1] === 0 &&
            from > 1))
      )
        continue;
      found.push({ from, to, kind, chance: Math.max(0.3, chance) });
      taken.fill(1, from, to);
      break;
    }
  }
  return found;
}
