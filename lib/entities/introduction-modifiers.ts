import { functionWords } from './cue-words.ts';
import { demonyms } from './demonyms.ts';
import type { Found } from './introduction-endings.ts';
import { isNounFor } from './introduction-nouns.ts';
import { isCapital, isPossessive, type Line, type Unit } from './introduction-units.ts';
import { isClosed, prepositions } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

const compound =
  /^(?:[\p{L}.]+-)?(?:affiliated|aligned|allied|backed|based|born|controlled|funded|held|led|linked|listed|occupied|registered|owned|ravaged|ruled|run|stricken|torn|trained)$/u;

/** "the Brussels-based Tide Institute", "war-torn Kunar", "Iran-backed Red Dawn". */
export function findCompoundBefore(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  // "the ruling People's Party"
  if (
    kind === 'group' &&
    /^(?:governing|opposition|outlawed|ruling)$/.test(units[at - 1]?.lower ?? '') &&
    units[at]?.gap === ' '
  )
    return [{ from: at - 1, to: at, rule: 'compound' }];
  // "the Norwegian Tide"
  if (
    kind === 'group' &&
    units[at]?.gap === ' ' &&
    isCapital(units[at - 1]) &&
    demonyms.has(units[at - 1]?.lower ?? '') &&
    !units[at - 1]?.mention
  )
    return [{ from: at - 1, to: at, rule: 'compound' }];
  const adjective = findAdjective(units, at, kind);
  if (adjective >= 0) return [{ from: adjective, to: at, rule: 'compound' }];
  let to = at;
  // "the Oslo-based shipping charity Tide"
  while (
    to > 0 &&
    at - to < 4 &&
    units[to]?.gap === ' ' &&
    !units[to - 1]?.mention &&
    !compound.test(units[to - 1]?.lower ?? '')
  ) {
    if (isClosed(units[to - 1] as Unit) && !/ing$/.test(units[to - 1]?.lower ?? '')) break;
    to--;
  }
  const last = units[to - 1];
  if (!last || last.mention || units[to]?.gap !== ' ' || !compound.test(last.lower)) return [];
  // "a family-owned chain in Ohio", "the army-led government closed Harim": of others.
  if (to < at && !isNounFor(kind, units[at - 1]?.lower ?? '')) return [];
  // "the London-based United Nations agency"
  if (/^(?:agency|arm|body|branch|office|unit)$/.test(units[at + 1]?.lower ?? '') && units[at + 1]?.gap === ' ')
    return [];
  let from = to - 1;
  while (from > 0 && units[from]?.gap === '-') from--;
  if (from === to - 1 && !last.lower.includes('-')) return [];
  if (
    isCapital(units[from - 1]) &&
    units[from]?.gap === ' ' &&
    !units[from - 1]?.mention &&
    !functionWords.has(units[from - 1]?.lower ?? '')
  )
    from--;
  return [{ from, to: at, rule: 'compound' }];
}

/** "little-known Tide", "neighbouring Latvia", "the mainly Catholic Red Dawn": what it is like for good; or -1. */
function findAdjective(units: readonly Unit[], at: number, kind: EntityKind): number {
  const before = units[at - 1];
  if (
    !before ||
    before.mention ||
    units[at]?.gap !== ' ' ||
    kind === 'person' ||
    (isCapital(units[at - 2]) && before.gap === '-')
  )
    return -1;
  if (/^(?:largely|mainly|mostly|predominantly)$/.test(units[at - 2]?.lower ?? ''))
    return isClosed(before) ? -1 : at - 2;
  if (/^(?:defunct|exiled|landlocked|neighbou?ring)$/.test(before.lower)) return at - 1;
  const isPair = /^\p{Ll}{3,}-\p{Ll}*(?:[kv]en|dden|ed|ing|less|poor|rich|wn)$/u.test(before.text);
  return isPair && !/^(?:non|pre|post|so|then)-|-(?:called|seven)$/.test(before.lower) ? at - 1 : -1;
}

/** "of encrypted apps", "used encrypted apps": no verb stands there. "The city closed schools such as": one. */
const isParticiple = (units: readonly Unit[], k: number): boolean => {
  const before = units[k - 1];
  if (!/ed$/.test(units[k]?.lower ?? '')) return false;
  return before === undefined || prepositions.has(before.lower) || before.tags.has('Verb');
};

/** "encrypted apps such as Telegram", "banks including Tide": what the first of the examples is. */
export function findExample(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  let k = at - 1;
  if (units[k]?.lower === 'the') k--;
  const isSuchAs = units[k]?.lower === 'as' && units[k - 1]?.lower === 'such';
  if (!isSuchAs && units[k]?.lower !== 'including') return [];
  const to = isSuchAs ? k - 1 : k;
  const noun = units[to - 1];
  if (
    !noun ||
    noun.mention ||
    !/s$/.test(noun.lower) ||
    /^(?:names|ones|others|things)$/.test(noun.lower) ||
    !/^,?\s$/.test(units[to]?.gap ?? '')
  )
    return [];
  if (!isSuchAs && !isNounFor(kind, noun.lower)) return [];
  let from = to - 1;
  while (
    from > 0 &&
    to - from < 3 &&
    units[from]?.gap === ' ' &&
    !units[from - 1]?.mention &&
    (!isClosed(units[from - 1] as Unit) || isParticiple(units, from - 1))
  )
    from--;
  return [{ from, to, rule: 'example' }];
}

/** "Harlow University’s Tide Database", "the BBC’s Dana Okoro": whose it is. */
export function findOwner(line: Line, at: number): Found[] {
  const { units } = line;
  const owner = units[at - 1]?.mention;
  if (!isPossessive(units[at]?.gap ?? '')) return [];
  if (!owner) {
    // "the commission’s Ann Mott"
    const isBody = units[at]?.mention?.kind === 'person' && isNounFor('group', units[at - 1]?.lower ?? '');
    return isBody && units[at - 2]?.lower === 'the' ? [{ from: at - 2, to: at, rule: 'owner' }] : [];
  }
  // "Ann Mott's People's Party won"; not "Ann Mott's BBC interview", "Ann Mott's France".
  const behind = units[at + 1];
  const isModifier = behind !== undefined && behind.gap === ' ' && !isClosed(behind) && !/^\d/.test(behind.text);
  if (owner.kind === 'person' && (units[at]?.mention?.kind !== 'group' || isModifier)) return [];
  // "the union’s Cork inspector"
  if (units[at]?.mention?.kind === 'place' && isModifier) return [];
  return [{ from: at - 1, to: at, rule: 'owner' }];
}
