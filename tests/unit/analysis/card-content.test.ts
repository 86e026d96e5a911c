import { describe, expect, it } from 'vitest';
import { buildCards, findShownEntry } from '../../../lib/analysis/card-content.ts';
import type { ArticleAnalysis, ExplainedEntity } from '../../../lib/analysis/types.ts';
import type { Correction } from '../../../lib/entities/corrections.ts';
import type { EntityKind, Introduction, Mention } from '../../../lib/entities/types.ts';
import type { GlossaryEntry, PlaceFacts } from '../../../lib/glossary/types.ts';
import type { Span } from '../../../lib/text/types.ts';

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
  corrections: [],
};

const empty: ArticleAnalysis = {
  lang: 'en',
  mentions: [],
  entities: [],
  references: [],
  attributions: [],
  silences: [],
  hearsay: [],
  sentences: { all: 1, attributed: 0 },
  sentenceSpans: [],
  links: [],
};

/** The card of a name that is mentioned twice, and of which nothing else is known. */
function cardOf(known: Partial<ExplainedEntity>, isRepeatEnough = false) {
  const mention = { kind: 'place', score: 1, entityId: entity.id, rule: 'own-name', certainty: 1 } as const;
  const analysis: ArticleAnalysis = {
    ...empty,
    mentions: [
      { ...mention, start: 0, end: 7 },
      { ...mention, start: 15, end: 22 },
    ],
    entities: [{ ...entity, ...known }],
  };
  return buildCards({ text: 'Georgia waits. Georgia sleeps.', blocks: [] }, analysis, isRepeatEnough).get(entity.id);
}

it('that a name comes twice is no fact; a note or a correction of the reader’s is', () => {
  expect(cardOf({})).toBeUndefined();
  expect(cardOf({}, true)?.mentions).toHaveLength(2);
  expect(cardOf({ notedAs: 'Georgia' })?.notedAs).toBe('Georgia');
  const hidden = {
    what: 'kind',
    to: 'place',
    kind: 'group',
    name: 'Georgia',
    id: '1',
    made: '',
    scope: { in: 'everywhere' },
  };
  expect(cardOf({ corrections: [hidden as Correction] })?.corrections).toHaveLength(1);
});

it('a name that the reader has hidden has no card, whatever is known of it', () => {
  expect(cardOf({ notedAs: 'Georgia', isHidden: true })).toBeUndefined();
});

const candidate = (id: string): GlossaryEntry => ({ ...key, id, place });

describe('what leads from card to card', () => {
  const text = 'Rask, pilot of Visby, spoke. Rask left Visby. Ek saw Rask. Orn slept. Orn left Visby.';
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const mention = (span: Span, kind: EntityKind, entityId: string): Mention => ({
    ...span,
    kind,
    entityId,
    score: 0.95,
    rule: 'own-name',
    certainty: 0.99,
  });
  const introduction: Introduction = {
    ...at('pilot of Visby'),
    text: 'pilot of Visby',
    sentence: at('Rask, pilot of Visby, spoke.'),
    role: 'pilot',
    affiliation: null,
    place: { ...at('Visby'), entityId: 'visby' },
    isFormer: false,
    rule: 'apposition',
    certainty: 1,
  };
  const cards = buildCards(
    { text, blocks: [] },
    {
      ...empty,
      mentions: [
        mention(at('Rask'), 'person', 'rask'),
        mention(at('Visby'), 'place', 'visby'),
        mention(at('Rask', 28), 'person', 'rask'),
        mention(at('Visby', 28), 'place', 'visby'),
        mention(at('Ek'), 'person', 'ek'),
        mention(at('Rask', 48), 'person', 'rask'),
        mention(at('Orn'), 'person', 'orn'),
        mention(at('Orn', 60), 'person', 'orn'),
        mention(at('Visby', 60), 'place', 'visby'),
      ],
      entities: [
        { ...entity, id: 'rask', kind: 'person', name: 'Rask', introductions: [introduction], mayBe: ['ek', 'visby'] },
        { ...entity, id: 'visby', name: 'Visby' },
        // Mentioned once and nothing known of it: no card.
        { ...entity, id: 'ek', kind: 'person', name: 'Ek' },
        // Only that it is named together with another: no card.
        { ...entity, id: 'orn', kind: 'person', name: 'Orn' },
      ],
      sentenceSpans: [introduction.sentence, at('Rask left Visby.'), at('Ek saw Rask.')],
    },
  );

  it('names inside an introduction', () => {
    expect(cards.get('rask')?.introductions[0]?.names).toEqual([
      { start: 9, end: 14, kind: 'place', entityId: 'visby' },
    ]);
  });

  it('whom the article introduces by it, who is then no companion', () => {
    const visby = cards.get('visby');
    expect(visby?.introduced).toEqual([
      { entityId: 'rask', kind: 'person', name: 'Rask', role: 'pilot', isFormer: false, at: introduction.sentence },
    ]);
    expect(visby?.companions).toEqual([]);
  });

  it('companions and those that it may be, of those that have a card', () => {
    const rask = cards.get('rask');
    expect(rask?.companions).toEqual([
      { entityId: 'visby', kind: 'place', name: 'Visby', sentences: 2, at: introduction.sentence },
    ]);
    expect(rask?.mayBe.map(({ name }) => name)).toEqual(['Visby']);
  });

  it('is no reason for a card by itself', () => {
    expect([...cards.keys()]).toEqual(['rask', 'visby']);
  });

  it('the sentence that tells most', () => {
    expect(cards.get('rask')?.directive).toBe('text=Rask%2C%20pilot%20of%20Visby%2C%20spoke.');
  });
});

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
