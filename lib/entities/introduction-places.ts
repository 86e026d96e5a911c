import { isNounFor, singular } from './introduction-nouns.ts';
import type { Found } from './introduction-phrases.ts';
import type { Line, Unit } from './introduction-units.ts';
import { isClosed } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

/** "the Syrian town of Harim": what kind of place. "the capital of Latvia" says nothing of Latvia. */
export function findPlaceBefore(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  if (kind !== 'place') return [];
  const of = units[at - 1]?.lower === 'the' ? at - 2 : at - 1;
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
  /^(?:area|beach|border|capital|coast|mountain|outskirt|hill|street|port|airport|ruin|wood|shore|suburb|home|part|corner|side|edge|square|ground|river|road|school|hub|centre|center|headquarter|hotel|neighbour|building)$/;

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
    return [{ from: at + 1, to: at + 3, rule: 'division' }];
  const isThe =
    line.units[at - 1]?.lower === 'the' ||
    /^(?:alliance|fighters|herders|insurgents|militants|militia|rebels|tribe|tribesmen)$/.test(unit.text);
  if (!(kind === 'place' ? divisions.test(unit.text) : isThe && bodies.test(unit.text))) return [];
  return [{ from: at + 1, to: at + 2, rule: 'division' }];
}

const works =
  /^(?:armed|extremist|guerrilla|intelligence|jihadi|jihadist|militant|news|opposition|rebel|separatist|spy|television|terror|terrorist|TV)$/;

const bodies =
  /^(?:airline|alliance|clan|coalition|daily|faction|fighters|herders|insurgents|magazine|militants|militia|movement|newspaper|rebels|sect|tribe|tribesmen|website)$/;

const divisions =
  /^(?:city|county|desert|district|governorate|island|islands|municipality|peninsula|prefecture|province|region|river|state|estate|town|township|valley|village)$/;
