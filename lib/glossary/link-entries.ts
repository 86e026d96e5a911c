import type { Entity, EntityId, EntityKind } from '../entities/types.ts';
import { type Evidence, gatherEvidence } from './article-evidence.ts';
import type { EntryTable, TextEntry } from './entry-table.ts';
import type { LinkContext, Reading } from './link-context.ts';
import { normaliseName } from './normalise-name.ts';
import { toGlossaryEntry } from './to-glossary-entry.ts';

const most = 3;

/** Names of an entity that are looked at; a page may give it thousands. */
const mostAliases = 30;

const nothing: Reading = { entry: null, candidates: [] };

/**
 * Finds groups, peoples, regions, buildings and persons of the past in the text sources, by the names of an entity and its
 * kind; by position in `context.mentions`. A mention without a reading is not in the map. No entry is a fine answer:
 * "Labour" is nothing in an article that says nothing of Britain, Israel or Australia.
 */
export function linkEntries(context: LinkContext, table: EntryTable): ReadonlyMap<number, Reading> {
  const evidence = gatherEvidence(context, table);
  const byEntity = new Map<EntityId, Reading>();
  for (const entity of context.entities) byEntity.set(entity.id, readEntity(entity, table, evidence));
  const readings = new Map<number, Reading>();
  context.mentions.forEach(({ entityId, rule }, i) => {
    const reading = byEntity.get(entityId) ?? nothing;
    if (rule !== 'undecided' && (reading.entry || reading.candidates.length > 0)) readings.set(i, reading);
  });
  return readings;
}

/** The first of an entity's names that the table has decides. */
function readEntity(entity: Entity, table: EntryTable, evidence: Evidence): Reading {
  const names = toNames(entity);
  for (const surface of names.flatMap(toForms)) {
    const entries = table
      .findName(surface)
      .map(({ record, isPrimary }) => ({ entry: table.readEntry(record), isPrimary }))
      .filter(({ entry }) => isOfKind(entry, entity.kind) && isMeant(entry, surface, entity, evidence));
    if (entries.length === 0) continue;
    const ranked = entries
      .map(({ entry, isPrimary }) => ({
        entry,
        // A name of its own before another's second name; then the country that the article is about.
        weight: (isPrimary ? 1 : 0) + evidence.countryShare(entry.countries),
      }))
      .sort((a, b) => b.weight - a.weight);
    const [best, second] = ranked;
    if (best && (!second || best.weight - second.weight >= 0.5)) {
      return { entry: toGlossaryEntry(best.entry), candidates: [] };
    }
    return { entry: null, candidates: ranked.slice(0, most).map(({ entry }) => toGlossaryEntry(entry)) };
  }
  return nothing;
}

/** The places of the house list are found by the table of places, which knows where they lie. */
const isOfKind = ({ kind, source }: TextEntry, wanted: EntityKind): boolean =>
  kind === wanted && !(kind === 'place' && source === 'house');

/**
 * The names of an entity that may say what it is. A surname or a first name is nobody in particular. "Indians" is short for
 * "Cleveland Indians" and no people; "CNB" is what the article's "Central Narcotics Bureau" is called, whatever else has
 * these letters.
 */
function toNames({ kind, name, aliases: all }: Entity): string[] {
  if (kind === 'person') return [name];
  const aliases = all.slice(0, mostAliases);
  const lower = [name, ...aliases].map((form) => form.toLowerCase());
  const isWhole = (form: string): boolean => !lower.some((other) => other.endsWith(` ${form.toLowerCase()}`));
  return [name, ...aliases.filter((alias) => !isAcronym(alias) || isAcronym(name))].filter(isWhole);
}

const isAcronym = (form: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(form);

/** "Spanx Inc" and "the Kestrel group" by what comes before. */
function toForms(surface: string): string[] {
  const short = surface.replace(
    /,? (?:AG|Co|Company|Corp|Corporation|group|Group|Inc|Incorporated|Limited|Ltd|LLC|NV|PLC|Plc|plc|SA|SE|SpA)\.?$/,
    '',
  );
  // "Institute for Study of War" leaves an article out that the name has; the table knows names without.
  const bare = surface.replace(/ the /gi, ' ');
  return [...new Set([surface, short, bare])].filter((form) => form !== '');
}

function isMeant(entry: TextEntry, surface: string, entity: Entity, evidence: Evidence): boolean {
  switch (entity.kind) {
    case 'person':
      return isSamePerson(entry, entity);
    case 'place':
      return !isPlain(entry.name) || namesNeighbour(entry, evidence);
    case 'group':
      return isSameGroup(entry, surface, evidence);
  }
}

function isSameGroup(entry: TextEntry, surface: string, evidence: Evidence): boolean {
  const { countries, name, source, summary } = entry;
  const isFull = (): boolean => hasFullName(entry, surface, evidence);
  if (isAcronym(surface) && evidence.isOwnAcronym(surface.replaceAll('.', ''))) return false;
  // A bank that pays a team gives it its name.
  if (evidence.isSport() && source !== 'house' && !name.includes(' ')) return /^Natives /.test(summary);
  if (isShortForm(entry, surface)) {
    // "Apple" with shares and profits, "the Fed" with the dollar's country.
    const isFirm = countries.length === 0 && !isAcronym(surface) && evidence.isBusiness();
    return isFull() || isFirm || evidence.countryShare(countries) >= 0.5;
  }
  // Every country has its CNB; everybody's FBI is the American one.
  if (countries.length === 0 || !isAcronym(surface) || isAcronym(name)) return true;
  return isFull() || (!evidence.isSport() && evidence.countryShare(countries) >= 0.3);
}

function isShortForm({ shortForms }: TextEntry, surface: string): boolean {
  const key = normaliseName(surface);
  return shortForms.some((form) => normaliseName(form) === key);
}

/** "Labour" with "the Labour Party" elsewhere; "the Security Council" with "UN" of "UN Security Council". */
function hasFullName(entry: TextEntry, surface: string, evidence: Evidence): boolean {
  return [entry.name, ...entry.aliases]
    .filter((name) => !isShortForm(entry, name) && !isAcronym(name))
    .some((name) => {
      const rest = name.endsWith(` ${surface}`) ? name.slice(0, -surface.length - 1) : '';
      return evidence.hasName(name) || (rest !== '' && evidence.hasName(rest));
    });
}

/** Who is introduced as somebody else, or with an age, only has the name of the one who is long dead. */
function isSamePerson({ summary }: TextEntry, { introductions }: Entity): boolean {
  if (introductions.length === 0) return true;
  if (introductions.some(({ rule }) => rule === 'age')) return false;
  const stems = new Set(toStems(summary));
  return introductions.some(({ text }) => toStems(text).some((stem) => stems.has(stem)));
}

const toStems = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, 5));

const plainPlaces = new Set(
  `bay beach big black blue bridge canyon cape castle central city clear cold district east eastern falls forest fort golden
  grand great green gulf half head hill hills hot house inner island islands isle lake little long lower middle mount mountain
  mountains national new north northern old park peninsula point red ridge river rock rocky round salt sandy sea silver snake
  snow south southern upper valley wall west western white wood yellow`.split(/\s+/),
);

/** "Green River", "North Island": several places have such a name. */
const isPlain = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => plainPlaces.has(word));

/** Whether the article names something that the gloss names, too: "Utah" beside "Green River". */
const namesNeighbour = ({ name, summary }: TextEntry, evidence: Evidence): boolean =>
  [...summary.slice(1).matchAll(/\p{Lu}\p{L}{3,}/gu)].some(
    ([word]) => !name.includes(word) && evidence.hasWord(word.toLowerCase()),
  );
