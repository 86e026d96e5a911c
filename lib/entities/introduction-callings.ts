import { type Found, findPhraseEnd, isPauseAfter } from './introduction-endings.ts';
import { isNounFor } from './introduction-nouns.ts';
import { gapAfter, type Line, type Unit } from './introduction-units.ts';
import { isClosed } from './introduction-words.ts';
import { idleNouns } from './reference-words.ts';
import type { EntityKind } from './types.ts';

const call = /^(?:call|called|calls)$/;

/**
 * Who says how a thing is called: "militias known as the Red Dawn", "fans who call themselves the Herring Choir", "the hill
 * that sailors call Old Tom", "the Pump, as the mayor's office is called,".
 */
export function findCalling(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  const behind = findBehind(line, at);
  if (behind) return [behind];
  const last = units[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const verb = units[last];
  if (!verb || verb.mention || !/^\s["“‘]?$/.test(units[last + 1]?.gap ?? '')) return [];
  if (verb.lower === 'as' && units[last - 1]?.lower === 'known') return findPlural(line, last - 1, kind);
  if (/^(?:called|dubbed|named)$/.test(verb.lower) && units[last - 1]?.lower !== 'that') {
    const plural = findPlural(line, last, kind);
    if (plural.length > 0) return plural;
  }
  if (/^(?:itself|themselves)$/.test(verb.lower) && call.test(units[last - 1]?.lower ?? ''))
    return /^(?:that|which|who)$/.test(units[last - 2]?.lower ?? '') ? findPlural(line, last - 2, kind) : [];
  return call.test(verb.lower) ? findCalledBy(line, at, last, kind) : [];
}

/** The bare noun group that ends before a unit: "Harlow Town supporters", "armed militias". */
function findPlural({ units }: Line, end: number, kind: EntityKind): Found[] {
  let to = end;
  if (/^(?:also|now|popularly|widely)$/.test(units[to - 1]?.lower ?? '')) to--;
  const noun = units[to - 1];
  if (!noun || noun.mention || !/(?:s|men|women)$/.test(noun.lower) || !isNounFor(kind, noun.lower)) return [];
  let from = to - 1;
  while (
    from > 0 &&
    to - from < 5 &&
    /^(?:['’]s?)?\s$/.test(units[from]?.gap ?? '') &&
    units[from - 1]?.mention?.kind !== 'person' &&
    !isClosed(units[from - 1] as Unit)
  )
    from--;
  return [{ from, to, rule: 'known-as' }];
}

/** "the hill that sailors call Old Tom": with the name, without which it says nothing. */
function findCalledBy({ units }: Line, at: number, verb: number, kind: EntityKind): Found[] {
  for (let k = verb - 1; k > 1 && verb - k < 5; k--) {
    const unit = units[k] as Unit;
    if (unit.gap.trim() !== '') return [];
    if (!/^(?:that|which)$/.test(unit.lower)) continue;
    const noun = units[k - 1];
    if (k === verb - 1 || !noun || noun.mention || !isNounFor(kind, noun.lower)) return [];
    let from = k - 1;
    while (from > 0 && k - from < 5 && units[from]?.gap === ' ' && !isClosed(units[from - 1] as Unit)) from--;
    return /^(?:a|an|the)$/.test(units[from - 1]?.lower ?? '')
      ? [{ from: from - 1, to: at + 1, rule: 'known-as' }]
      : [];
  }
  return [];
}

/** ", as the mayor's office is called,": the office. */
function findBehind(line: Line, at: number): Found | null {
  const { units } = line;
  if (units[at + 1]?.lower !== 'as' || gapAfter(line, at) !== ', ') return null;
  const end = findPhraseEnd(line, at + 1);
  if (!/^(?:called|dubbed|known|nicknamed)$/.test(units[end - 1]?.lower ?? '') || !isPauseAfter(line, end - 1))
    return null;
  const to = end - 2;
  const isThing = /^(?:a|an|the)$/.test(units[at + 2]?.lower ?? '') && /^(?:are|is|was)$/.test(units[to]?.lower ?? '');
  // "the club", "the company": nothing new.
  const isIdle = to - at === 4 && idleNouns.has(units[to - 1]?.lower ?? '');
  return isThing && !isIdle && to - at > 3 && to - at < 10 ? { from: at + 2, to, rule: 'known-as' } : null;
}
