import type { Found } from './introduction-endings.ts';
import { isNounFor } from './introduction-nouns.ts';
import type { Line, Unit } from './introduction-units.ts';
import { prepositions, relatives } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

/** The place that an article was sent from, not a name with something said of it. */
export const isDateline = (line: Line, at: number, kind: EntityKind): boolean =>
  kind === 'place' && (at === 0 || /^[\p{Lu}\s]{3,}$/u.test(line.units[at]?.text ?? ''));

/** "In Oslo, …", "After meeting Marsh, …": the name ends what opens the sentence. */
export function isAfterOpener({ units }: Line, at: number): boolean {
  const first = units[0];
  // "By Ann Mott, chief reporter"
  if (
    !first ||
    (first.lower === 'by' && at < 3) ||
    first.mention ||
    !(prepositions.has(first.lower) || relatives.has(first.lower) || first.tags.has('Gerund'))
  )
    return false;
  return units.slice(1, at + 1).every((unit) => !/[,;:—]/.test(unit.gap));
}

/** "a nurse from Cork", "54", "who runs the mill": no sentence begins with it. */
export const isCertain = ({ units }: Line, { from, rule, to }: Found, kind: EntityKind): boolean =>
  rule !== 'apposition' ||
  (/^(?:a|an)$/.test(units[from]?.lower ?? '') &&
    untilPreposition(units.slice(from, Math.min(to, from + 6))).some((unit) => isNounFor(kind, unit.lower)));

/** "a storm rose over the sea": "a storm rose". */
const untilPreposition = (units: readonly Unit[]): readonly Unit[] => {
  const at = units.findIndex((unit) => !unit.mention && prepositions.has(unit.lower));
  return at < 0 ? units : units.slice(0, at);
};

/** A noun for the kind, and no word that may be the sentence's verb: "In Oslo, the company moved to Cork, which". */
export const isKnown = ({ units }: Line, { from, rule, to }: Found, kind: EntityKind): boolean => {
  const noun = units.slice(from, to).findIndex((unit) => isNounFor(kind, unit.lower));
  if (rule !== 'apposition' || /^an?$/.test(units[from]?.lower ?? '')) return true;
  return kind === 'person' || (noun >= 0 && noun < 6 && !/ed$/.test(units[from + noun + 1]?.lower ?? ''));
};
