import { isNounFor } from '../entities/introduction-nouns.ts';
import { findClauseSubject } from './clause-subject.ts';
import { readNounPhrase } from './noun-phrase.ts';
import type { SourceResolver } from './resolve-source.ts';
import { readSilence, type SilencePhrase } from './silence-phrases.ts';
import { findSubject } from './source-phrase.ts';
import { bodies, unnamedPeople } from './source-words.ts';
import { splitStretches } from './split-stretches.ts';
import type { Silence } from './types.ts';
import type { Range, Unit } from './units.ts';

/** Who was asked and said nothing, in the narration: quotations are not looked into. In text order. */
export function findSilences(blocks: readonly (readonly Unit[])[], resolve: SourceResolver): Silence[] {
  const silences: Silence[] = [];
  blocks.forEach((units, block) => {
    for (const { from, to } of splitStretches(units)) {
      for (let i = from; i < to; i++) {
        const phrase = units[i]?.quoted ? null : readSilence(units, i, to);
        const silence = phrase && readSubject(units, block, phrase, from, to);
        if (!silence || silence.start < (silences.at(-1)?.end ?? 0)) continue;
        silences.push(silence);
      }
    }
  });
  return silences;

  function readSubject(
    units: readonly Unit[],
    block: number,
    phrase: SilencePhrase,
    lo: number,
    hi: number,
  ): Silence | null {
    const range =
      phrase.asked === null ? findSilent(units, phrase, lo) : readNounPhrase(units, phrase.asked, hi, false);
    const first = units[Math.min(phrase.from, range?.from ?? phrase.from)];
    const last = units[Math.max(phrase.to, phrase.asked !== null && range ? range.to : 0) - 1];
    if (!first || !last) return null;
    const source = range && resolve(block, range, units[phrase.from]?.start);
    // The village could not be reached: places and things do not answer anyway.
    const isSomebody = source && (source.entityId !== null || units.slice(range.from, range.to).some(isSpeaker));
    if (lastLower(units, phrase) === 'reached' && !isSomebody) return null;
    const name = source && source.sourceKind !== 'unknown' ? source.name : null;
    return {
      start: first.start,
      end: last.end,
      kind: phrase.kind,
      entityId: source?.entityId ?? null,
      name,
    };
  }
}

const isSpeaker = ({ lower }: Unit): boolean =>
  unnamedPeople.has(lower) || bodies.has(lower) || isNounFor('person', lower) || isNounFor('group', lower);

const lastLower = (units: readonly Unit[], { to }: SilencePhrase): string => units[to - 1]?.lower ?? '';

/** The subject of the verb group, over "and": "Okafor left early and declined to comment". */
function findSilent(units: readonly Unit[], { from }: SilencePhrase, lo: number): Range | null {
  const isParticiple = units[from]?.lower.endsWith('ing') === true;
  const subject = isParticiple ? null : findSubject(units, from, lo);
  if (subject?.kind === 'own') return subject.source;
  return findClauseSubject(units, lo, from);
}
