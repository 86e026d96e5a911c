import { describe, expect, it } from 'vitest';
import { buildCards, findShownEntry } from '../../../lib/analysis/card-content.ts';
import type { ArticleAnalysis, ExplainedEntity } from '../../../lib/analysis/types.ts';
import type { GlossaryEntry, PlaceFacts } from '../../../lib/glossary/types.ts';

const place: PlaceFacts = {
  what: 'town',
  admin1: 'Vermont',
  countryCode: 'US',
  country: 'United States',
  population: null,
  populationYear: null,
  lat: 44.7,
  lng: -73.1,
  timeZone: null,
};

/** No more than a key. */
const key: GlossaryEntry = {
  id: 'geonames:1',
  kind: 'place',
  name: 'Georgia',
  gloss: null,
  facts: [],
  place: null,
  wikipediaTitle: 'Georgia',
  wikidataId: 'Q1',
  geonamesId: '1',
  url: null,
  source: 'GeoNames',
  asOf: '2023',
};

const entity: ExplainedEntity = {
  id: 'place:georgia',
  kind: 'place',
  name: 'Georgia',
  aliases: [],
  introductions: [],
  salience: 0.5,
  mayBe: [],
  entry: null,
  candidates: [],
  role: null,
  notedAs: null,
};

/** The card of a name that is mentioned once, and of which nothing else is known. */
function cardOf(known: Partial<ExplainedEntity>) {
  const analysis: ArticleAnalysis = {
    lang: 'en',
    mentions: [{ start: 0, end: 7, kind: 'place', score: 1, entityId: entity.id, rule: 'own-name', certainty: 1 }],
    entities: [{ ...entity, ...known }],
    references: [],
    attributions: [],
    silences: [],
    hearsay: [],
    sentences: { all: 1, attributed: 0 },
    sentenceSpans: [],
    links: [],
  };
  return buildCards({ text: 'Georgia waits.', blocks: [] }, analysis).get(entity.id);
}

it('a name that is mentioned once needs more than that for a card; a note of the reader’s is enough', () => {
  expect(cardOf({})).toBeUndefined();
  expect(cardOf({ notedAs: 'Georgia' })?.notedAs).toBe('Georgia');
});

const candidate = (id: string): GlossaryEntry => ({ ...key, id, place });

describe('the glossary on a card', () => {
  it.each([
    ['a gloss', { gloss: 'A town.' }],
    ['facts', { facts: [{ label: 'capital', value: 'Tbilisi' }] }],
    ['a place', { place }],
  ] as const)('%s is something to say', (_, content) => {
    const entry = { ...key, ...content };
    expect(cardOf({ entry })?.glossary).toEqual({ entry, candidates: [] });
  });

  it('an entry without content is not', () => {
    expect(cardOf({ entry: key })).toBeUndefined();
    expect(cardOf({ candidates: [key] })).toBeUndefined();
  });

  it('offers three candidates at most', () => {
    const candidates = ['a', 'b', 'c', 'd'].map(candidate);
    expect(cardOf({ candidates })?.glossary).toEqual({ entry: null, candidates: candidates.slice(0, 3) });
  });

  it('takes an entry that others come near to for a candidate', () => {
    const [entry, other] = [candidate('a'), candidate('b')];
    expect(cardOf({ entry, candidates: [entry, other] })?.glossary).toEqual({
      entry: null,
      candidates: [entry, other],
    });
  });
});

describe('the entry that is shown', () => {
  const candidates = ['a', 'b'].map(candidate);

  it('is the one that is sure', () => {
    expect(findShownEntry({ entry: key, candidates: [] }, null)).toBe(key);
  });

  it('is the chosen one of several, and none before', () => {
    expect(findShownEntry({ entry: null, candidates }, null)).toBeNull();
    expect(findShownEntry({ entry: null, candidates }, 'b')).toBe(candidates[1]);
    expect(findShownEntry({ entry: null, candidates }, 'gone')).toBeNull();
  });

  it('is none where the glossary says nothing', () => {
    expect(findShownEntry(null, 'a')).toBeNull();
  });
});
