import { describe, expect, it } from 'vitest';
import { buildOrganisations, findWikidataIds } from '../../../scripts/glossary/build-organisations.ts';

const names = {
  common: new Set(['ministry', 'health', 'national', 'bank', 'shell', 'best', 'buy']),
  people: new Set(['delia', 'marsh']),
  senses: new Map([['Swiss', 1]]),
  places: new Set(['oulu', 'santander']),
};

type Given = { label: string; description: string; where?: string[]; path?: string; isGone?: boolean };

function suggest(given: readonly Given[]) {
  const nsi: Record<string, { items: unknown[] }> = {};
  const wikidata: Record<string, { label: string; description: string }> = {};
  const dissolved: Record<string, unknown> = {};
  given.forEach(({ label, description, where = ['001'], path = 'brands/amenity/bank', isGone }, i) => {
    nsi[path] ??= { items: [] };
    nsi[path].items.push({ id: `i${i}`, locationSet: { include: where }, tags: { 'brand:wikidata': `Q${i}` } });
    wikidata[`Q${i}`] = { label, description };
    if (isGone) dissolved[`i${i}`] = [];
  });
  return { nsi, wikidata, dissolved, asOf: '2026-09' } as Parameters<typeof buildOrganisations>[0];
}

const build = (...given: Given[]) => buildOrganisations(suggest(given), names);

describe('buildOrganisations', () => {
  it('takes label and description', () => {
    expect(build({ label: 'Kestrelbank', description: 'Finnish savings bank', where: ['fi', 'se'] })).toEqual([
      {
        id: 'wikidata:Q0',
        kind: 'group',
        name: 'Kestrelbank',
        aliases: [],
        shortForms: ['Kestrelbank'],
        countries: ['FI', 'SE'],
        summary: 'Finnish savings bank.',
        founded: null,
        seat: null,
        wikipediaTitle: null,
        wikidataId: 'Q0',
        source: 'name-suggestion-index',
        asOf: '2026-09',
      },
    ]);
  });

  it('knows a name of the whole world, or of several words, without its country', () => {
    const [world, words] = build(
      { label: 'Kestrelbank', description: 'Finnish savings bank' },
      { label: 'Tornio Oil', description: 'Finnish oil company', where: ['fi'] },
    );
    expect([world?.shortForms, words?.shortForms]).toEqual([[], []]);
  });

  it.each([
    ['an ordinary word', { label: 'Shell', description: 'British oil company' }],
    ['a place', { label: 'Santander', description: 'Spanish banking group' }],
    ['a person', { label: 'Delia Marsh', description: 'British clothes retailer' }],
    ['an adjective', { label: 'SWISS', description: 'Polish chain of shops' }],
    ['an institution of every country', { label: 'Ministry of Health', description: 'government ministry of Chad' }],
    ['a bank of every country', { label: 'National Bank', description: 'commercial bank in Chad' }],
    ['what is no organisation', { label: 'Kestrelia', description: 'city in northern Finland' }],
    ['a school district', { label: 'Kestrel District', description: 'school district company of Ohio' }],
    ['another alphabet', { label: 'Сокол', description: 'Russian savings bank' }],
    ['two words of description', { label: 'Kestrelbank', description: 'a bank' }],
    ['what was dissolved', { label: 'Kestrelbank', description: 'Finnish savings bank', isGone: true }],
    ['another branch', { label: 'Kestrelbank', description: 'Finnish bus company', path: 'transit/route/bus' }],
  ])('leaves out %s', (_what, given) => {
    expect(build(given)).toEqual([]);
  });

  it('leaves out two of one name', () => {
    const bank = { label: 'Kestrel Savings', description: 'Finnish savings bank' };
    expect(build(bank, { ...bank, description: 'Irish savings bank' })).toEqual([]);
  });
});

describe('findWikidataIds', () => {
  it('knows organisations by label, of namesakes none', () => {
    const ids = findWikidataIds(
      suggest([
        { label: 'Shell', description: 'British oil company' },
        { label: 'Twin', description: 'Irish bank group' },
        { label: 'Twin', description: 'Finnish bank group' },
        { label: 'Oulu', description: 'city in Finland' },
      ]),
    );
    expect([...ids]).toEqual([['Shell', { id: 'Q0', description: 'British oil company' }]]);
  });
});
