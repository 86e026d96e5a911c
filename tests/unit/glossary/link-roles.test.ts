import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import { linkRoles } from '../../../lib/glossary/link-roles.ts';
import { toRoleKey } from '../../../lib/glossary/role-key.ts';
import { annotate } from '../../../lib/text/annotate.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import { entry, openEntries } from './sample-entries.ts';

const role = (name: string, countries: string[] = [], aliases: string[] = [], shortForms: string[] = []) =>
  entry(name, { kind: 'role', countries, aliases, shortForms });

const table = openEntries([
  role('secretary-general of the United Nations'),
  role('prime minister'),
  role('prime minister of Latvia', ['LV']),
  role('home secretary', ['GB'], ['British home secretary']),
  role('mayor'),
  role('army captain', [], [], ['captain']),
]);

/** The person's name is the article's only mention, next to groups and places that are given. */
function findRole(text: string, person: string, others: Record<string, 'group' | 'place'> = {}): string | null {
  const blocks = splitBlocks(text);
  const found = [[person, 'person'] as const, ...Object.entries(others)]
    .map(([name, kind]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, kind, score: 1 }))
    .sort((a, b) => a.start - b.start);
  const { mentions, entities } = resolveEntities(annotate({ text, blocks }), found);
  const roles = linkRoles({ text, blocks, mentions, entities, homeCountry: null }, table);
  return [...roles.values()][0]?.entry.name ?? null;
}

describe('toRoleKey', () => {
  it.each([
    ['the UN secretary-general', 'secretary-general of the United Nations'],
    ['Latvian prime minister', 'prime minister of Latvia'],
    ['Latvia’s prime minister', 'Prime Minister of Latvia'],
    ['US secretary of defense', 'Secretary of Defence of the United States'],
  ])('%s is %s', (a, b) => {
    expect(toRoleKey(a)).toBe(toRoleKey(b));
  });

  it.each([
    ['deputy prime minister of Latvia', 'prime minister of Latvia'],
    ['secretary of state', 'state secretary of state'],
    ['', 'mayor'],
  ])('%s is not %s', (a, b) => {
    expect(toRoleKey(a)).not.toBe(toRoleKey(b));
  });
});

describe('linkRoles', () => {
  it.each([
    ['The mayor, Delia Marsh, opened the bridge.', {}, 'mayor'],
    ['Delia Marsh, the prime minister of Latvia, spoke.', { Latvia: 'place' }, 'prime minister of Latvia'],
    ['Latvian Prime Minister Delia Marsh spoke.', {}, 'prime minister of Latvia'],
    ['Delia Marsh, the deputy prime minister of Latvia, spoke.', { Latvia: 'place' }, null],
    ['Delia Marsh, the prime minister of Atlantis, spoke.', { Atlantis: 'place' }, null],
    ['Delia Marsh, the British home secretary, spoke.', {}, 'home secretary'],
    ['In Delhi, India, the home secretary, Delia Marsh, spoke to Indian officials.', {}, null],
    ['The captain, Delia Marsh, scored twice.', {}, null],
    ['Delia Marsh, a baker, spoke.', {}, null],
  ] as const)('%s', (text, others, expected) => {
    expect(findRole(text, 'Delia Marsh', others)).toBe(expected);
  });

  it('does not take a deputy for the chief', () => {
    const text = 'Delia Marsh, deputy secretary-general of the United Nations, spoke.';
    expect(findRole(text, 'Delia Marsh', { 'United Nations': 'group' })).toBe(null);
    const chief = 'Delia Marsh, secretary-general of the United Nations, spoke.';
    expect(findRole(chief, 'Delia Marsh', { 'United Nations': 'group' })).toBe(
      'secretary-general of the United Nations',
    );
  });
});
