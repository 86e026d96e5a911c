import { isNamedBehind, isParty, isPartyLabel } from './introduction-affiliations.ts';
import { findClause } from './introduction-clauses.ts';
import { extendAddress, extendList, type Found, findPhraseEnd, isPauseAfter } from './introduction-endings.ts';
import { isAfterOpener, isCertain, isDateline, isKnown } from './introduction-openers.ts';
import { isAge, readDescription } from './introduction-phrases.ts';
import { isSiteName } from './introduction-places.ts';
import { isSubject } from './introduction-statements.ts';
import { hasVerb, isKnownAs, isOfAnother, isParticiplePhrase, isPosition, isSeat } from './introduction-states.ts';
import { findTimed } from './introduction-timed.ts';
import { gapAfter, isCapital, isPause, type Line } from './introduction-units.ts';
import { prepositions, timeWords } from './introduction-words.ts';
import type { EntityKind, IntroductionRule } from './types.ts';

const link = /^(?:["”]?\))?(?:\.?,\s["“]?|\s?[—–]\s?|\s-\s|\s\(["“]?)$/;

/**
 * Behind a name and a comma, dash or bracket: "Dana Okoro, 42, a teacher, said", "Okoro (D-Ohio)", "Tide, based in Oslo",
 * "Harlow, near the border". `at`: the name's unit.
 */
export function findAfter(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  const letters = skipLetters(line, at, kind);
  const opening = skipShortForm(line, letters, kind);
  const gap = gapAfter(line, opening);
  const from = opening + 1;
  if (!units[from]) return [];
  if (/^\)?\s$/.test(gap)) {
    const clause = findClause(line, from, kind);
    return clause ? [clause] : [...findIdentified(line, from, kind), ...findBehindPlace(line, from, kind)];
  }
  if (!link.test(gap) || (/[—–-]/.test(gap) && (gap.startsWith(')') || isDateline(line, at, kind)))) return [];
  const found = (kind === 'person' ? findAged(line, from, kind) : null) ?? findPart(line, from, kind);
  if (!found) return [];
  // "In Oslo, the company left early.": what follows is the sentence itself.
  if (
    isAfterOpener(line, at) &&
    !isCertain(line, found, kind) &&
    (found.to >= units.length || !isKnown(line, found, kind))
  )
    return [];
  const to = extend(line, found, kind);
  return [{ ...found, to }, ...findFurther(line, to, kind)];
}

/** "the minister, himself once a docker,", "who ran the mill, a decent man,": a second one, up to its own comma. */
function findFurther(line: Line, from: number, kind: EntityKind): Found[] {
  const first = line.units[from];
  if (first?.gap !== ', ' || first.mention) return [];
  if (!(/^(?:an?|who|whose|once)$/.test(first.lower) || timeWords.has(first.lower))) return [];
  const found = findPart(line, from, kind);
  if (!found || found.rule === 'location' || !isPauseAfter(line, found.to - 1)) return [];
  // "a nurse, a baker and a priest": others.
  const isOther = /^(?:and|or)$/.test(line.units[found.to]?.lower ?? '') || found.to >= line.units.length;
  return isOther || !(found.rule === 'clause' || isCertain(line, found, kind) || timeWords.has(first.lower))
    ? []
    : [found];
}

/** Letters behind a name: "Ann Mott KC, prosecuting". */
function skipLetters(line: Line, at: number, kind: EntityKind): number {
  // "Harlow itself, with an airfield,"
  if (kind !== 'person') return line.units[at + 1]?.lower === 'itself' && line.units[at + 1]?.gap === ' ' ? at + 1 : at;
  // "Marsh herself, 81,"
  let k = /^(?:her|him)self$/.test(line.units[at + 1]?.lower ?? '') && line.units[at + 1]?.gap === ' ' ? at + 1 : at;
  while (
    k < at + 3 &&
    /^\s$/.test(line.units[k + 1]?.gap ?? '') &&
    /^(?:CBE|KC|MBE|MD|MP|MSP|OBE|PhD|QC)$/.test(line.units[k + 1]?.text ?? '')
  )
    k++;
  return k;
}

/** "Marsh of Norway, a nurse,", "the Harlow Court in Cork, a bench of three,": what is said behind where the name is from. */
function findBehindPlace(line: Line, from: number, kind: EntityKind): Found[] {
  const { units } = line;
  if (!/^(?:of|in|from|at)$/.test(units[from]?.lower ?? '') || kind === 'place') return [];
  const named = units[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  const mention = units[named]?.mention;
  if (
    !mention ||
    mention.kind === 'person' ||
    (kind === 'group' && mention.kind === 'group') ||
    !/^,\s$/.test(gapAfter(line, named))
  )
    return [];
  const next = units[named + 1]?.lower ?? '';
  if (kind === 'person' ? !/^(?:a|an|the|who|whose|his|her|one)$/.test(next) : next !== 'a' && next !== 'an') return [];
  const found = findPart(line, named + 1, kind);
  if (!found || !(found.rule === 'clause' ? next === 'who' : isCertain(line, found, kind) || next === 'the')) return [];
  return [{ ...found, to: extend(line, found, kind) }];
}

/** "(TI)" behind a group's or place's name, "(pictured)": the unit before what follows it. */
function skipShortForm(line: Line, at: number, kind: EntityKind): number {
  if (!/^\s\(["“]?$/.test(gapAfter(line, at))) return at;
  for (let k = at + 1; k <= at + 3 && line.units[k]; k++) {
    const gap = gapAfter(line, k);
    if (/^["”]?\)/.test(gap)) {
      const isForm =
        line.units[k]?.mention?.kind === kind ||
        (k === at + 1 && /^(?:pictured|\p{Lu}{2,6})$/u.test(line.units[k]?.text ?? ''));
      return isForm && kind !== 'person' ? k : at;
    }
    if (isPause(gap)) return at;
  }
  return at;
}

/** "42, a teacher", "54, of Mill Lane, Saltaire", "aged 54", "54". */
function findAged(line: Line, from: number, kind: EntityKind): Found | null {
  const { units } = line;
  const age = /^aged?$/.test(units[from]?.lower ?? '') ? from + 1 : from;
  // "Hale (1) beat Mott (8)": seeds.
  if (!isAge(units[age]) || (units[from]?.gap === ' (' && units[age]?.text.length === 1)) return null;
  const gap = gapAfter(line, age);
  const next = units[age + 1];
  if (
    next &&
    /^,?\s$/.test(gap) &&
    /^(?:of|from|in)$/.test(next.lower) &&
    (isCapital(units[age + 2]) || units[age + 2]?.lower === 'the')
  ) {
    return { from, to: extendAddress(line, findPhraseEnd(line, age + 1)), rule: 'age' };
  }
  if (gap === ', ') {
    const more = findPart(line, age + 1, kind);
    if (more) return { ...more, from };
  }
  return isPauseAfter(line, age) ? { from, to: age + 1, rule: 'age' } : null;
}

/** What may follow a name and its comma. */
function findPart(line: Line, from: number, kind: EntityKind): Found | null {
  const { units } = line;
  const first = units[from];
  // "They moved to Harlow, Latvia, population 111."
  if (
    kind === 'place' &&
    first?.mention?.kind === 'place' &&
    units[from + 1]?.lower === 'population' &&
    first.gap === ', '
  )
    return { from, to: findPhraseEnd(line, from + 1), rule: 'location' };
  // "IXMIQUILPAN, Mexico — In the state of": a sentence of its own.
  if (!first || (isCapital(first) && /[—–-]/.test(first.gap) && prepositions.has(first.lower))) return null;
  const end = findPhraseEnd(line, from);
  const has = (rule: IntroductionRule, to = end): Found => ({ from, to, rule });
  const isShort = end - from <= 20;

  if (kind === 'person' && isPartyLabel(line, from)) return has('party');
  // "Pike (Norway)"
  if (kind === 'person' && first.mention && first.mention.kind !== 'person' && first.gap === ' (')
    return /^[)/]/.test(gapAfter(line, from)) ||
      (gapAfter(line, from) === ', ' && /^\d+$/.test(units[from + 1]?.text ?? ''))
      ? has('affiliation', from + 1)
      : null;
  if (kind !== 'person' && first.mention?.kind === 'place' && isSeat(line, from)) return has('location', from + 1);
  if (timeWords.has(first.lower)) {
    // "himself once a docker"
    const isTwice = timeWords.has(units[from + 1]?.lower ?? '') && units[from + 1]?.gap === ' ';
    const timed = findTimed(line, isTwice ? from + 1 : from, kind);
    return timed && { ...timed, from };
  }
  if (isKnownAs(units, from) && isShort) return has('known-as');
  const clause = findClause(line, from, kind);
  if (clause) return clause;
  if (kind === 'person' && isNamedBehind(line, from, /^(?:of|from|with|at)$/) && end - from <= 10)
    return has('affiliation', extendAddress(line, end));
  if (kind === 'person' && first.lower === 'for' && isShort && isPauseAfter(line, end - 1) && isParty(line, from + 1))
    return has('affiliation');
  // "Harlow Metals, of Antwerp,", "the Tide Institute, in Oslo, said"
  const seat = /^(?:down|out|over|up)$/.test(first.lower) ? from + 1 : from;
  if (
    kind === 'group' &&
    end - seat < 8 &&
    isPauseAfter(line, end - 1) &&
    isNamedBehind(line, seat, /^(?:of|in)$/, true)
  )
    return has('location');
  if (
    kind !== 'person' &&
    first.lower === 'with' &&
    isPauseAfter(line, end - 1) &&
    isShort &&
    ((kind === 'group' && /^\d/.test(units[from + 1]?.text ?? '')) || isEquipped(line, from, end))
  )
    return has('participle');
  if (
    (kind === 'place' ||
      (kind === 'group' &&
        isSiteName(units[from - 1]?.text ?? '') &&
        !(first.lower === 'on' && units[from + 1]?.mention))) &&
    isPosition(units, from, end) &&
    isShort &&
    isPauseAfter(line, end - 1) &&
    !hasVerb(units, from, end)
  )
    return has('location');
  if (!first.mention && !isOfAnother(units, from, kind) && isParticiplePhrase(line, from, end, kind) && isShort)
    return has('participle');
  if (/^(?:identified|described)$/.test(first.lower) && units[from + 1]?.lower === 'as') {
    const phrase = readDescription(line, from + 2, kind);
    return phrase && { ...phrase, rule: 'apposition' };
  }
  const phrase = readDescription(line, from, kind);
  return phrase && { ...phrase, rule: 'apposition' };
}

/** "Harlow, with an airfield and 3,000 people, may": what it has, between the subject and its verb. */
function isEquipped(line: Line, from: number, end: number): boolean {
  const { units } = line;
  const name = units[from - 1]?.lower === 'itself' ? from - 2 : from - 1;
  return (
    /^(?:a|an|about|its|more|nearly|only|over|some)$|^\d/.test(units[from + 1]?.lower ?? '') &&
    /^,\s$/.test(units[end]?.gap ?? '') &&
    !/,/.test(units[name]?.gap ?? '') &&
    isSubject(line, name) &&
    !isAfterOpener(line, name) &&
    !hasVerb(units, from, end)
  );
}

/** "who identified as": "Pike identified as a clerk" needs no comma. */
function findIdentified(line: Line, from: number, kind: EntityKind): Found[] {
  const { units } = line;
  if (!/^(?:identified|described)$/.test(units[from]?.lower ?? '') || units[from + 1]?.lower !== 'as') return [];
  const phrase = readDescription(line, from + 2, kind);
  return phrase ? [{ ...phrase, rule: 'apposition' }] : [];
}

/** The lists and standing clauses that go on behind a description's comma. */
function extend(line: Line, found: Found, kind: EntityKind): number {
  let { to } = found;
  if (found.rule === 'clause' || found.rule === 'location') return to;
  if (found.rule === 'apposition') to = extendList(line, to, kind);
  if (!/^[)”"]?,\s$/.test(line.units[to]?.gap ?? '')) return to;
  const next = line.units[to]?.lower ?? '';
  if (!/^(?:who|which|whose|where)$/.test(next)) return to;
  const clause = findClause(line, to, kind);
  return clause ? clause.to : to;
}
