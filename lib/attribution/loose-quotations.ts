import { isTitle } from '../text/quotation.ts';
import type { Span } from '../text/types.ts';
import { findClauseSubject } from './clause-subject.ts';
import type { Frame } from './frame.ts';
import type { Stretch } from './split-stretches.ts';
import { fewestWords } from './to-attribution.ts';
import type { Range, Unit } from './units.ts';
import { isCapitalised, isFiniteVerb } from './word-classes.ts';

/** “I would walk on it.” — Marta Lind: the dash is the cue. */
export function withByline(text: string, units: readonly Unit[], stretch: Stretch, frames: Frame[]): Frame[] {
  if (frames.length > 0) return frames;
  const first = units[stretch.from];
  const second = units[stretch.from + 1];
  const isLast = stretch.to === units.length || units[stretch.to]?.quoted;
  if (!first?.quoted || !second || second.quoted || !isLast || stretch.to - stretch.from > 12) return frames;
  const dash = /[—–―]|\s-\s/.exec(second.gap);
  if (!dash || !/^\p{Lu}/u.test(second.text)) return frames;
  const at = second.start - second.gap.length + dash.index + (dash[0].length > 1 ? 1 : 0);
  if (text.charAt(at) === ' ') return frames;
  const source = { from: stretch.from + 1, to: stretch.to };
  return [
    {
      source,
      cue: { start: at, end: at + 1 },
      content: [{ from: stretch.from, to: stretch.from + 1 }],
      position: 'behind',
    },
  ];
}

/** Words before a colon that say what sort of text it is, not who speaks. Sorted. */
const rubrics: ReadonlySet<string> = new Set(
  (
    'alert analysis breaking comment correction editorial exclusive explained explainer factbox fact feature focus gallery graphic ' +
    'here how in infographic interview listen live obituary opinion photos pictures podcast poll preview profile quiz recap report ' +
    'review snap special story the timeline update updates video watch what when where who why'
  ).split(' '),
);

const longestLabel = 4;

/** Okafor: Crane is safe. / “Crane is ‘safe’,” Hale Says: a headline that says who speaks. */
export function readHeadline(text: string, units: readonly Unit[]): Frame | null {
  const colon = units.findIndex((unit, i) => i > 0 && /^:/.test(unit.gap));
  const first = units[0];
  if (!first || colon < 1 || colon > longestLabel || units.length - colon < 3) return null;
  const label = units.slice(0, colon);
  const isName = label.every(
    (unit, i) =>
      !unit.quoted &&
      (isCapitalised(unit) || (i > 0 && /^(?:and|de|for|of|the|von)$/.test(unit.lower))) &&
      !isFiniteVerb(unit) &&
      !/[,;–—]/.test(unit.gap),
  );
  if (!isName || label.some((unit) => rubrics.has(unit.lower) || /\d/.test(unit.text))) return null;
  const at = (units[colon]?.start ?? 0) - (units[colon]?.gap.length ?? 0);
  if (text.charAt(at) !== ':') return null;
  const content = { from: colon, to: units.length };
  return { source: { from: 0, to: colon }, cue: { start: at, end: at + 1 }, content: [content], position: 'before' };
}

interface LooseQuotation {
  readonly quoted: NonNullable<Unit['quoted']>;
  readonly range: Range;
  /** Who stands before a colon: Okafor was blunt: “It is gone.” */
  readonly source: Range | null;
  readonly cue: Span | null;
}

/** Quotations of a stretch that may be speech though no cue verb governs them. */
export function findLooseQuotations(units: readonly Unit[], stretch: Stretch): LooseQuotation[] {
  const loose: LooseQuotation[] = [];
  for (let i = stretch.from; i < stretch.to; i++) {
    const unit = units[i];
    if (!unit?.quoted) continue;
    const colon = i > stretch.from ? unit.gap.indexOf(':') : -1;
    const source = colon < 0 ? null : (findLabel(units, stretch.from, i) ?? findClauseSubject(units, stretch.from, i));
    if (!source && (isTitle(unit.text) || isFragment(unit.text))) continue;
    const at = unit.start - unit.gap.length + colon;
    loose.push({
      quoted: unit.quoted,
      range: { from: i, to: i + 1 },
      source,
      cue: source && { start: at, end: at + 1 },
    });
  }
  return loose;
}

/** Okafor: ‘The crane is safe’. / Crane under scrutiny - Okafor: ‘It is safe’. A name before the colon, without a verb. */
function findLabel(units: readonly Unit[], lo: number, to: number): Range | null {
  let from = to - 1;
  while (from > lo && !/\s[-–—]\s/.test(units[from]?.gap ?? '')) from--;
  const label = units.slice(from, to);
  const isLabel =
    label.length <= 6 &&
    label.every((unit) => !unit.quoted && !isFiniteVerb(unit) && !/[,;:]/.test(unit === label[0] ? '' : unit.gap));
  return isLabel && label[0] && isCapitalised(label[0]) ? { from, to } : null;
}

/** He was called “a senior pilot and engineer”: without a cue too little to tell speech from a name or a scare quote. */
const isFragment = (words: string): boolean =>
  !/^[\p{Lu}…]/u.test(words) && words.split(/\s+/).length < 2 * fewestWords;
