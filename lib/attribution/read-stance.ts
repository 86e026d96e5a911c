import { singular } from '../entities/introduction-nouns.ts';
import type { Cue } from './find-cues.ts';
import { readComplement } from './read-complement.ts';
import type { Unit } from './units.ts';

/**
 * - `said`: the content is what the source says;
 * - `denied`: the source says that it is not so: "denied that the pier sank";
 * - `unsaid`: the reporter says that the source did not say it: "never said that the pier sank".
 */
export type Stance = 'said' | 'denied' | 'unsaid';

/** What is rejected with the clause behind it: "rejected claims that". Sorted, singular. */
const claims: ReadonlySet<string> = new Set(
  (
    'accusation allegation argument assertion belief charge claim complaint conclusion criticism finding idea notion ' +
    'report rumor rumour speculation suggestion theory'
  ).split(' '),
);

/** How far behind the verb the claim stands: "rejected the opposition's repeated claims that". */
const farthestClaim = 7;

/** Rejected claims that the pier sank / dismissed Hale's idea that: index of the "that" whose clause is denied; -1 for none. */
export function findRejected(units: readonly Unit[], { cue, to }: Cue, hi: number): number {
  if (!/^(?:dismiss|reject)$/.test(cue.verb.lemma)) return -1;
  for (let i = to; i + 1 < Math.min(hi, to + farthestClaim); i++) {
    const unit = units[i];
    if (!unit || unit.quoted || /[,;:—–]/.test(unit.gap)) return -1;
    if (claims.has(singular(unit.lower)) && units[i + 1]?.lower === 'that') return i + 1;
  }
  return -1;
}

/**
 * What a source does about the content of its cue. Judgments and beliefs stay its own ("did not call it “a heap of bolts”"),
 * and so does what it leaves open: "did not say whether the pier sank".
 */
export function readStance(units: readonly Unit[], cue: Cue, hi: number): Stance {
  const { cueClass } = cue.cue.verb;
  const isDenial = cueClass === 'deny' || findRejected(units, cue, hi) >= 0;
  if (isNegated(units, cue) && !/^(?:believe|judge|utter)$/.test(cueClass)) {
    const { opens } = readComplement(units, cue, hi);
    return isDenial || /^(?:clause|quotation|that)$/.test(opens) ? 'unsaid' : 'said';
  }
  return isDenial ? 'denied' : 'said';
}

/** "did not say", "has never said"; not "not only said". */
const isNegated = (units: readonly Unit[], { from, verb }: Cue): boolean =>
  units
    .slice(from, verb)
    .some(
      ({ lower }, i) =>
        /^(?:cannot|never|not)$|n['’]t$/.test(lower) &&
        !/^(?:just|merely|only|simply)$/.test(units[from + i + 1]?.lower ?? ''),
    );
