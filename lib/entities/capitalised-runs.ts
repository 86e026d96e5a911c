import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import { findNameAt } from '../gazetteer/find-gazetteer-names.ts';
import { forHeads, leadingParticles, nameParticles, ofHeads } from './cue-words.ts';
import type { NameWord } from './name-words.ts';

/** Word indices of a block, `to` excluded. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A longer row of capitals is a headline or a list without commas. */
const longestRun = 12;

/**
 * Finds rows of words that may be names: capitals next to each other, with the small words that names have inside
 * ("Society of Harbour Pilots", "Marijke van der Veen", "al-Hadidi"). Runs do not overlap.
 */
export function findRuns(words: readonly NameWord[], gazetteer: Gazetteer): Run[] {
  const keys = words.map((word) => word.key);
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const to = readRun(words, keys, at, gazetteer);
    if (to > at && to - at <= longestRun) runs.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** The end of the run that begins at a word; `from` itself when none does. */
function readRun(words: readonly NameWord[], keys: readonly string[], from: number, gazetteer: Gazetteer): number {
  let to = from;
  const known = isUnbroken(words, from, findNameAt(gazetteer, keys, from)?.to ?? from);
  if (known > from) to = known;
  else if (isCapital(words[from])) to = from + 1;
  else if (opensWithParticle(words, from)) to = from + 2;
  else return from;

  for (;;) {
    const next = extend(words, keys, from, to, gazetteer);
    if (next === to) return to;
    to = next;
  }
}

function extend(
  words: readonly NameWord[],
  keys: readonly string[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
): number {
  const last = words[to - 1];
  const next = words[to];
  if (!last || !next || !joins(last, next)) return to;
  if (isCapital(next)) {
    const known = isUnbroken(words, to, findNameAt(gazetteer, keys, to)?.to ?? to);
    return Math.max(known, to + 1);
  }
  // "Marijke van der Veen", "Deir ez-Zor": up to three particles, then a capital.
  let after = to;
  while (after < to + 3 && nameParticles.has(words[after]?.key ?? '') && isSmooth(words[after])) after++;
  if (after > to && last.shape !== 'other' && isCapital(words[after]) && isSmooth(words[after])) return after + 1;

  // "Ministry of Fisheries", "Institute for the Study of Tides".
  // "Secretary of State Ann Mott".
  if (next.key === 'of' && isCapital(words[to + 1])) {
    for (let length = 1; length <= 3; length++) {
      const office = keys
        .slice(to - 1, to + 1 + length)
        .join(' ')
        .toLowerCase();
      if (gazetteer.titles.has(office)) return to + 1 + length;
    }
  }
  const heads = next.key === 'of' ? ofHeads : /^(?:for|on|against)$/.test(next.key) ? forHeads : null;
  if (heads && isSmooth(next)) {
    const behind = words[to + 1]?.key === 'the' ? to + 2 : to + 1;
    if (isHead(words, from, to, heads) && isCapital(words[behind]) && isSmooth(words[behind])) return behind + 1;
  }
  if (next.key === 'and' && isSmooth(next) && isCapital(words[to + 1]) && isSmooth(words[to + 1])) {
    return endOfPair(words, from, to, gazetteer) ?? to;
  }
  return to;
}

/**
 * "Ministry of Fisheries and Rural Affairs", "Food and Veterinary Agency": an "and" inside a name. Not "Bank of England and
 * Barclays", not "Kenya and Harlow Council".
 */
function endOfPair(words: readonly NameWord[], from: number, to: number, gazetteer: Gazetteer): number | null {
  let end = to + 1;
  while (
    end < words.length &&
    end < to + 4 &&
    isCapital(words[end]) &&
    (end === to + 1 || !words[end - 1]?.isPossessive) &&
    isSmooth(words[end])
  )
    end++;
  const isNamed = (at: number): boolean => {
    const word = words[at];
    return (
      !word ||
      gazetteer.names.has(word.key) ||
      gazetteer.firstNames.has(word.key) ||
      gazetteer.nationalities.has(word.key) ||
      word.shape === 'caps'
    );
  };
  const left = words.slice(from, to);
  const isInsideOf = left.some(
    (word, i) => i > 0 && /^(?:of|for|on)$/.test(word.key) && ministryLike.test(left[i - 1]?.key ?? ''),
  );
  if (
    isInsideOf &&
    !isNamed(to - 1) &&
    !isNamed(to + 1) &&
    end <= to + 3 &&
    !gazetteer.groupHeads.has(words[end - 1]?.key ?? '')
  )
    return end;
  const last = words[end - 1]?.key ?? '';
  const isHeaded =
    /^(?:Agency|Administration|Commission|Committee|Department|Ministry|Council|Authority|Board|Bureau|Office|Service|Association|Party|Institute|Society|Organi[sz]ation|Exchange|Union|Federation|Corporation|Trust|Museum|College)$/.test(
      last,
    );
  if (
    to - from <= 2 &&
    isHeaded &&
    end > to + 2 &&
    !isNamed(from) &&
    !isNamed(to - 1) &&
    !isNamed(to + 1) &&
    !left.some((word) => gazetteer.groupHeads.has(word.key) || word.isPossessive)
  )
    return end;
  return null;
}

const ministryLike =
  /^(?:Ministry|Department|Office|Committee|Commission|Bureau|Agency|Institute|Centre|Center|Centers|Council|Board|Faculty|School|College|Directorate|Minister|Secretary|Administration)$/;

const isHead = (words: readonly NameWord[], from: number, to: number, heads: ReadonlySet<string>): boolean => {
  const last = words[to - 1];
  if (!last || last.isPossessive) return false;
  if (heads.has(last.key)) return true;
  // The head may stand further left: "Centre for the Study of Tides".
  for (let i = to - 1; i > from; i--) {
    if (/^(?:of|for|on)$/.test(words[i]?.key ?? ''))
      return /^(?:Study|Prevention|Protection|Prohibition|Promotion|Defense|Defence|Reform|Ministry|Control|Elimination|Advancement|Ministers|Rights|Committee|House|Board|Court|Office)$/.test(
        last.key,
      );
  }
  return false;
};

export const isCapital = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.shape === 'capital' || word.shape === 'caps');

/** "al-Hadidi", "bin Rashid", "van der Veen" with nothing in front. */
function opensWithParticle(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || word.shape !== 'lower' || !leadingParticles.has(word.key) || !isCapital(next)) return false;
  if (/^(?:an|as|at|ad|ar|az|la|le)$/.test(word.key)) return next.gap === '-';
  return next.gap === '-' || next.gap === ' ';
}

/** `to` when no sentence ends between the words, else the start: a known name is not read over a full stop. */
function isUnbroken(words: readonly NameWord[], from: number, to: number): number {
  if (to <= from || !words.slice(from, to).some(isCapital)) return from;
  for (let i = from + 1; i < to; i++) if (!/^(?:\s|-|‐|‑|–|, |\. )?$/.test(words[i]?.gap ?? '.')) return from;
  return to;
}

const isSmooth = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.gap === ' ' || word.gap === '-' || word.gap === '\n');

/** Two words stand in one name: nothing between them but a space, a hyphen or "&", and the first has no possessive ending. */
function joins(last: NameWord, next: NameWord): boolean {
  if (last.isPossessive) return possessiveInside.test(last.key) && next.gap === ' ' && isCapital(next);
  if (next.gap === ' & ' || next.gap === '-' || next.gap === '‑' || next.gap === '‐') return true;
  if (next.gap !== ' ' && next.gap !== '\n') return false;
  return !next.opensSentence || (last.text.endsWith('.') && !/\p{Lu}\.\p{Lu}\.$/u.test(last.text));
}

/** "People’s Council", "St. Brendan’s Hospital". */
const possessiveInside =
  /^(?:People|Peoples|Workers|Women|Children|Men|Farmers|Teachers|Lord|King|Queen|Lawyers|Journalists|Students|Nurses|Citizens|Parents|Veterans|Soldiers|Mothers)'?$/;
