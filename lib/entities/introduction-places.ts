import { type Found, findPhraseEnd, isPauseAfter } from './introduction-endings.ts';
import { isNounFor, isPlainNoun, singular } from './introduction-nouns.ts';
import { isSubject } from './introduction-statements.ts';
import { isPossessive, type Line, type Unit } from './introduction-units.ts';
import { isClosed, isFiniteVerb, relatives } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

/** "the Syrian town of Harim": what kind of place. "the capital of Latvia" says nothing of Latvia. */
export function findPlaceBefore(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  if (kind !== 'place') return [];
  const first = units[at - 1]?.lower === 'and' && units[at - 2]?.mention?.kind === 'place' ? at - 2 : at;
  const of = units[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  // "the towns of Cork and Oslo": both; "the town of Cork and Oslo": one.
  if (first < at && !/s$/.test(units[of - 1]?.lower ?? '')) return [];
  const noun = units[of - 1];
  if (!noun || noun.mention || !isNounFor('place', noun.lower)) return [];
  // "its last stronghold in Harim"
  const isSeat =
    units[of]?.lower === 'in' &&
    /^(?:bastion|birthplace|capital|heartland|hometown|stronghold)$/.test(singular(noun.lower));
  if (!isSeat && (units[of]?.lower !== 'of' || partNouns.test(singular(noun.lower)))) return [];
  let from = of - 1;
  while (
    from > 0 &&
    of - from < 5 &&
    /^(?:['’]s)?\s$|^-$/.test(units[from]?.gap ?? '') &&
    (units[from - 1]?.mention ? units[from - 1]?.mention?.kind !== 'person' : !isClosed(units[from - 1] as Unit))
  )
    from--;
  const before = units[from - 1];
  if (!before || !/^(?:the|a|an|his|her|their|its|this)$/.test(before.lower)) return [];
  return [{ from: /^(?:his|her|their|its)$/.test(before.lower) ? from - 1 : from, to: of, rule: 'title' }];
}

const partNouns =
  /^(?:area|beach|border|capital|coast|mountain|outskirt|hill|street|port|airport|ruin|wood|shore|suburb|home|part|corner|side|edge|square|ground|river|road|school|seat|hub|centre|center|headquarter|hotel|neighbour|building)$/;

/** "in Kunar province", "the Harlow newspaper": what kind of place or body. Not "a Lisbon port": that is in the place, not the place. */
export function findPlaceAfter(line: Line, at: number, kind: EntityKind): Found[] {
  const unit = line.units[at + 1];
  if (unit?.gap !== ' ' || kind === 'person') return [];
  const noun = line.units[at + 2];
  // "the feared Emni intelligence apparatus", "the Harlow news agency"
  if (
    kind === 'group' &&
    works.test(unit.text) &&
    noun?.gap === ' ' &&
    (isNounFor('group', noun.lower) || noun.lower === 'apparatus')
  )
    return [{ from: findFeared(line.units, at), to: at + 3, rule: 'division' }];
  const isThe =
    line.units[at - 1]?.lower === 'the' ||
    /^(?:alliance|fighters|herders|insurgents|militants|militia|rebels|tribe|tribesmen)$/.test(unit.text);
  // "a Harlow district court"
  if (kind === 'place' && noun?.gap === ' ' && isNounFor('group', noun.lower) && line.units[at - 1]?.lower !== 'the')
    return [];
  // "run by the Harlow Mercy hospital chain"
  const isPair = kind === 'group' && isThe && noun?.gap === ' ' && isPlainNoun(unit) && bodies.test(noun.text);
  if (isPair) return [{ from: at + 1, to: at + 3, rule: 'division' }];
  if (!(kind === 'place' ? divisions.test(unit.text) : isThe && bodies.test(unit.text))) return [];
  return [{ from: at + 1, to: at + 2, rule: 'division' }];
}

/** "the group’s feared Emni intelligence apparatus": from the owner on; or the unit behind the name. */
function findFeared(units: readonly Unit[], at: number): number {
  const [owner, adjective] = [units[at - 2], units[at - 1]];
  const isOwned =
    owner !== undefined &&
    adjective !== undefined &&
    !adjective.mention &&
    isPossessive(adjective.gap) &&
    (!isClosed(adjective) || /(?:ed|ing)$/.test(adjective.lower));
  if (!isOwned || units[at]?.gap !== ' ') return at + 1;
  return !owner.mention && units[at - 3]?.lower === 'the' ? at - 3 : at - 2;
}

/**
 * Where a site or a place is: "the Harlow Conference Center in Belek", "at Millbrook in the east of Latvia", "The Tarn Dam
 * stands on the Daugava". Not "Tide in Oslo", where it is only today.
 */
export function findLocation(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  const name = units[at];
  // "the Tide Institute (TI) in Cork"
  const isShort = name?.gap.endsWith('(') && units[at + 1]?.gap === ') ';
  if (!name || kind === 'person' || !(units[at + 1]?.gap === ' ' || isShort)) return [];
  const isSite = isSiteName(name.text);
  const first = units[at + 1]?.lower ?? '';
  if (first === 'in') {
    const isAt = kind === 'place' && /^(?:at|in|near|on|outside)$/.test(findPreposition(units, at));
    const named = findPlaceBehind(units, at + 2);
    return (isSite || isAt || (kind === 'group' && isSeated(line, at, named))) && named > 0
      ? [{ from: at + 1, to: named + 1, rule: 'location' }]
      : [];
  }
  // "The Bell at Harlow": an inn or a church; not a team that plays there.
  if (
    /^(?:at|near|on|outside)$/.test(first) &&
    (isSite || (kind === 'place' && (/^The \p{Lu}/u.test(name.text) || units[at - 1]?.text === 'The')))
  ) {
    const named = findPlaceBehind(units, at + 2);
    const isAway = first === 'on' && named < 0;
    return named > 0 && !isAway ? [{ from: at + 1, to: named + 1, rule: 'location' }] : [];
  }
  if (!/^(?:lies|sits|stands)$/.test(first) || !(isSite || kind === 'place') || !isSubject(line, at)) return [];
  const to = findPhraseEnd(line, at + 1);
  const isThere = /^(?:above|astride|at|between|beside|in|near|on)$/.test(units[at + 2]?.lower ?? '');
  const behind = units.slice(at + 2, to);
  const isNamed =
    behind.some(
      (unit) => unit.mention?.kind === 'place' || /^(?:north|south|east|west)(?:-?(?:east|west))?$/.test(unit.lower),
    ) && !behind.some(({ lower }) => relatives.has(lower));
  return isThere && isNamed && to - at < 12 ? [{ from: at + 1, to, rule: 'location' }] : [];
}

/**
 * "Citizens Watch in Cork said", "a clerk at Tide in Oslo": a body as the subject or behind its people, and where it sits.
 * "They beat Tide in Oslo", "talks with Tide in Oslo": only today.
 */
function isSeated(line: Line, at: number, named: number): boolean {
  const { units } = line;
  const behind = units[named + 1];
  const full = units[at]?.gap === ' (' && units[at - 1]?.mention?.kind === 'group' ? at - 1 : at;
  const start = units[full - 1]?.lower === 'the' ? full - 2 : full - 1;
  const before = units[start];
  if (named < 0) return false;
  if (before && /^(?:at|by|for|from|inside|near|of|outside|to)$/.test(before.lower)) {
    const noun = units[start - 1];
    if (before.lower === 'from' && isPauseAfter(line, named)) return true;
    if (/^(?:for|from|of)$/.test(before.lower)) {
      return (
        noun !== undefined &&
        (noun.mention?.kind === 'person' || isNounFor('person', noun.lower) || premises.test(noun.lower))
      );
    }
    return !/^(?:def|fell|los)/.test(noun?.lower ?? '');
  }
  // "Tide in Oslo, Anchor in Cork and"
  const next = units[named + 1]?.lower === 'and' ? named + 2 : named + 1;
  const isNext =
    units[next]?.mention?.kind === 'group' &&
    units[next + 1]?.lower === 'in' &&
    units[next + 2]?.mention?.kind === 'place';
  const isLast =
    units[at - 1]?.mention?.kind === 'place' &&
    units[at - 2]?.lower === 'in' &&
    units[at - 3]?.mention?.kind === 'group';
  if (isNext || isLast) return true;
  if (behind === undefined || !(isFiniteVerb(behind) && /^\s$/.test(behind.gap))) return false;
  return (
    before === undefined ||
    /^(?:and|but)$/.test(before.lower) ||
    (!isClosed(before) && isNounFor('group', before.lower))
  );
}

/** "the offices of Tide in Oslo" */
const premises = /^(?:branch|depot|factory|headquarters|office|offices|plant|premises|warehouse|workers)$/;

const findPreposition = (units: readonly Unit[], at: number): string =>
  units[at - 1]?.lower === 'the' ? (units[at - 2]?.lower ?? '') : (units[at - 1]?.lower ?? '');

/** The place of "Oslo", "the east of Latvia", "the far north of the country Latvia"; or -1. "Oslo’s harbour" is another. */
function findPlaceBehind(units: readonly Unit[], from: number): number {
  let k = from;
  if (units[k]?.lower === 'the') k++;
  if (/^(?:deep|far)$/.test(units[k]?.lower ?? '')) k++;
  if (/^(?:(?:north|south)(?:-?(?:east|west))?|east|west|centre|center|heart|hills)$/.test(units[k]?.lower ?? '')) {
    if (units[k + 1]?.lower !== 'of') return -1;
    k += units[k + 2]?.lower === 'the' ? 3 : 2;
  }
  const isPlain = units.slice(from, k + 1).every((unit) => unit.gap === ' ');
  return units[k]?.mention?.kind === 'place' && isPlain && !/^['’-]/.test(units[k + 1]?.gap ?? '') ? k : -1;
}

/** Names of bodies that stay where they are. */
const sites =
  /\b(?:Academy|Airport|Arena|Barracks|Bridge|Cathedral|Cent(?:er|re)|Chapel|Church|Clinic|College|Court|Dam|Factory|Gallery|Hall|Hospital|Hotel|Institute|Laborator(?:y|ies)|Library|Market|Mill|Monastery|Mosque|Museum|Observatory|Palace|Park|Prison|Radio|Rooms|School|Stadium|Synagogue|Temple|Theat(?:er|re)|University|Zoo)(?!\p{L})/u;

/** "Harlow Hospital", "Assembly Rooms": a body that is where it is. */
export const isSiteName = (name: string): boolean => sites.test(name);

const works =
  /^(?:armed|extremist|guerrilla|intelligence|jihadi|jihadist|militant|news|opposition|rebel|separatist|spy|television|terror|terrorist|TV)$/;

const bodies =
  /^(?:airline|alliance|brand|cartel|chain|charity|clan|club|coalition|company|daily|faction|family|fighters|firm|gang|herders|insurgents|magazine|militants|militia|movement|newspaper|rebels|sect|syndicate|tribe|tribesmen|website)$/;

const divisions =
  /^(?:archipelago|atoll|borough|camp|canal|canton|city|colliery|commune|county|dam|delta|desert|district|division|estate|forest|glacier|gorge|governorate|highlands|hotel|hills|island|islands|islet|lagoon|lake|massif|mine|mountain|mountains|municipality|neighbou?rhood|oblast|parish|park|pass|peninsula|plain|plateau|prefecture|province|quarry|range|reef|region|reservoir|ridge|river|state|strait|suburb|summit|town|township|valley|village|volcano|ward)$/;
