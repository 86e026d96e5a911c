import { entrySources, type TextEntry } from '../../lib/glossary/entry-table.ts';
import { normaliseName } from '../../lib/glossary/normalise-name.ts';

/**
 * One table of several sources. Of two entries for one thing the one from the source that comes first stays, and learns the
 * other's Wikidata id; a name belongs to the entries of the first source that has it.
 */
export function mergeEntries(entries: readonly TextEntry[]): TextEntry[] {
  const owners = new Map<string, TextEntry>();
  const merged: TextEntry[] = [];
  const ids = new Map<string, string>();
  for (const source of entrySources) {
    const kept = entries
      .filter((entry) => entry.source === source)
      .flatMap((entry) => {
        const owner = owners.get(toKey(entry, entry.name));
        if (owner) {
          if (entry.wikidataId !== null && owner.name === entry.name) ids.set(owner.id, entry.wikidataId);
          return [];
        }
        const isFree = (name: string): boolean => !owners.has(toKey(entry, name));
        const aliases = entry.aliases.filter(isFree);
        // "Association of Retired Persons, AARP": the acronym is somebody else's, or it is the same thing.
        if (entry.kind === 'group' && aliases.length < entry.aliases.length && source === 'wordnet') return [];
        return [{ ...entry, aliases, shortForms: entry.shortForms.filter(isFree) }];
      });
    for (const entry of kept) {
      const names = [entry.name, ...entry.aliases, ...entry.shortForms];
      for (const name of names) owners.set(toKey(entry, name), entry);
      // "White House" is also a group in WordNet; the house list says both in one.
      if (source === 'house' && entry.kind === 'place')
        for (const name of names) owners.set(toKey({ kind: 'group' }, name), entry);
    }
    merged.push(...kept);
  }
  return merged.map((entry) => ({ ...entry, wikidataId: entry.wikidataId ?? ids.get(entry.id) ?? null }));
}

const toKey = ({ kind }: Pick<TextEntry, 'kind'>, name: string): string => `${kind} ${normaliseName(name)}`;
