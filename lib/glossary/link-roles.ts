import type { Entity, EntityId, Introduction } from '../entities/types.ts';
import { type Evidence, gatherEvidence } from './article-evidence.ts';
import type { EntryTable, TextEntry } from './entry-table.ts';
import type { LinkContext } from './link-context.ts';
import { toRoleKey } from './role-key.ts';
import { toGlossaryEntry } from './to-glossary-entry.ts';
import type { GlossaryEntry } from './types.ts';

/** A person's office in the article's words, and what the office is. */
export interface RoleEntry {
  /** The introduction that names the office, "the Latvian prime minister". */
  readonly introduction: Introduction;
  readonly entry: GlossaryEntry;
}

/**
 * The terms of office that the article gives to persons. Every word of the introduction's role must be in the office's
 * name: "deputy prime minister" is not explained as prime minister. Nobody is said to hold an office now.
 */
export function linkRoles(context: LinkContext, table: EntryTable): ReadonlyMap<EntityId, RoleEntry> {
  const { text, entities } = context;
  const evidence = gatherEvidence(context, table);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const found = new Map<EntityId, RoleEntry>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const roleEntry = findRole(entity, (introduction) => toWordings(introduction, text, names), table, evidence);
    if (roleEntry) found.set(entity.id, roleEntry);
  }
  return found;
}

function findRole(
  { introductions }: Entity,
  toWordings: (introduction: Introduction) => readonly string[],
  table: EntryTable,
  evidence: Evidence,
): RoleEntry | null {
  for (const introduction of introductions) {
    for (const wording of toWordings(introduction)) {
      const [best, second] = table
        .findRole(toRoleKey(wording))
        .map(({ record }) => table.readEntry(record))
        .filter((entry) => isOfCountry(entry, wording, table, evidence))
        .map((entry) => ({ entry, share: evidence.countryShare(entry.countries) }))
        .sort((a, b) => b.share - a.share);
      if (best && best.share > (second?.share ?? -1)) return { introduction, entry: toGlossaryEntry(best.entry) };
    }
  }
  return null;
}

/** "The home secretary" is Britain's in an article about Britain; other countries have one, too. */
function isOfCountry(entry: TextEntry, wording: string, table: EntryTable, evidence: Evidence): boolean {
  const { countries, shortForms } = entry;
  if (countries.length === 0) return !shortForms.some((form) => toRoleKey(form) === toRoleKey(wording));
  const words = ` ${wording.toLowerCase().replace(/['’]s\b|[^\p{L}]+/gu, ' ')} `;
  const isNamed = countries.some((code) => table.countryWords.get(code)?.some((word) => words.includes(` ${word} `)));
  return isNamed || evidence.countryShare(countries) >= 0.5;
}

/**
 * Ways to say the office: the introduction as it stands, the role, and the role with the body or country that it names, in
 * the article's words and by its full name. A wording must have all the words of the introduction: who is "president of
 * the port in northern Latvia" is not president of Latvia.
 */
function toWordings(
  { role, affiliation, place, text: whole }: Introduction,
  text: string,
  names: ReadonlyMap<EntityId, string>,
): string[] {
  if (role === null) return [];
  const words = toRoleKey(whole).split(' ');
  const isWhole = (wording: string): boolean => {
    const said = new Set(toRoleKey(wording).split(' '));
    return words.every((word) => said.has(word));
  };
  const wordings = [role].filter(isWhole);
  for (const part of [affiliation, place]) {
    if (!part || !isWhole(`${text.slice(part.start, part.end)} ${role}`)) continue;
    const name = part.entityId === null ? undefined : names.get(part.entityId);
    wordings.push(`${text.slice(part.start, part.end)} ${role}`, ...(name === undefined ? [] : [`${name} ${role}`]));
  }
  return [whole, ...wordings];
}
