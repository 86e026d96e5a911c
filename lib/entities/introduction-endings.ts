import { gapAfter, isCapital, isPause, type Line, type Unit } from './introduction-units.ts';
import { isFiniteVerb, prepositions, relatives, timeWords } from './introduction-words.ts';
import type { EntityKind, IntroductionRule } from './types.ts';

/** Units of a line, `to` excluded. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** What a rule found in a line. */
export interface Found extends Phrase {
  readonly rule: IntroductionRule;
}

/**
 * The unit behind a phrase that begins at a unit: up to the comma, dash or bracket that ends it; what it puts in brackets or
 * quotation marks belongs to it, and so does the comma in "from Duluth, Minnesota, who".
 */
export function findPhraseEnd(line: Line, from: number): number {
  const { units } = line;
  let depth = 0;
  let k = from + 1;
  for (; k < units.length && k - from < 80; k++) {
    const gap = (units[k] as Unit).gap;
    if (depth === 0 && isPause(gap) && !/^\s[([“"]$/.test(gap) && !/^[)\]”"]/.test(gap) && !isInPlace(line, k)) break;
    for (const char of gap) {
      if (/[([“]/.test(char)) depth++;
      else if (/[)\]”]/.test(char)) depth--;
      else if (char === '"') depth += depth > 0 ? -1 : 1;
      if (depth < 0) return k;
    }
    if (depth === 0 && /[,;:—]/.test(gap) && !isInPlace(line, k)) break;
  }
  // A bracket that nothing closes is no part of the phrase.
  if (depth > 0) {
    for (let back = from + 1; back < k; back++) if (/[([“"]/.test(units[back]?.gap ?? '')) return back;
  }
  return k;
}

/** Whether the comma before a unit is that of "Duluth, Minnesota". */
function isInPlace({ units }: Line, k: number): boolean {
  const [town, state] = [units[k - 1], units[k]];
  if (state?.gap !== ', ' || town?.mention?.kind !== 'place' || state.mention?.kind !== 'place') return false;
  const behind = units[k + 1]?.gap ?? '.';
  return /^[,.;)]/.test(behind) && units[k + 2]?.mention?.kind !== 'place';
}

/** The offset behind a phrase's last word, with the bracket or quotation mark that it opened. */
export function toEnd(line: Line, { from, to }: Phrase): number {
  const last = line.units[to - 1] as Unit;
  const gap = gapAfter(line, to - 1);
  const words = line.text.slice(line.units[from]?.start ?? last.start, last.end);
  const closing = /^[)”"]/.exec(gap)?.[0];
  const opening = closing === ')' ? '(' : closing === '”' ? '“' : '"';
  return closing !== undefined && words.includes(opening) ? last.end + 1 : last.end;
}

/** Whether a phrase is followed by a pause or the end of the sentence. */
export const isPauseAfter = (line: Line, i: number): boolean => {
  const gap = gapAfter(line, i);
  return i + 1 >= line.units.length || isPause(gap) || /^[.?!]/.test(gap.trim());
};

/** "of Mill Lane, Saltaire": the comma parts of an address behind its first. */
export function extendAddress(line: Line, to: number): number {
  let end = to;
  while (end - to < 3) {
    const unit = line.units[end];
    if (unit?.gap !== ', ' || !isCapital(unit)) break;
    const next = findPhraseEnd(line, end);
    const isName = line.units
      .slice(end, next)
      .every(
        (each) =>
          each.mention?.kind === 'place' || (!each.mention && (isCapital(each) || /^(?:in|near)$/.test(each.lower))),
      );
    if (!isName || next - end > 4) break;
    end = next;
  }
  return end;
}

/** "law, politics and history at Leeds": a list in a description that goes on behind its first comma. */
export function extendList(line: Line, to: number, kind: EntityKind): number {
  const { units } = line;
  if (units[to]?.gap !== ', ') return to;
  let end = to;
  for (let parts = 0; parts < 4 && units[end]?.gap === ', '; parts++) {
    const next = findPhraseEnd(line, end);
    const part = units.slice(end, next);
    if (
      part.length > 8 ||
      part.some(
        (unit) =>
          unit.mention?.kind === kind || isFiniteVerb(unit) || relatives.has(unit.lower) || timeWords.has(unit.lower),
      )
    )
      return to;
    const and = part.findIndex((unit) => unit.lower === 'and');
    if (and >= 0)
      return and > 0 && and < 4 && isPauseAfter(line, next - 1) ? next : and === 0 && part.length < 5 ? next : to;
    if (
      part.length > 3 ||
      part.some((unit) => /^(?:a|an|the|who|which|his|her|its|their)$/.test(unit.lower) || prepositions.has(unit.lower))
    )
      return to;
    end = next;
  }
  return to;
}
