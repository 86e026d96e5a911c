import type {
  CardContent,
  CardGlossary,
  CardIntroduction,
  CardStatement,
  RelatedName,
} from '../../lib/analysis/card-content.ts';
import type { NameInside } from '../../lib/analysis/names-inside.ts';
import type { EntityKind } from '../../lib/entities/types.ts';
import type { GlossaryEntry, PlaceFacts } from '../../lib/glossary/types.ts';
import type { LocatorMap } from '../../lib/map/types.ts';
import type { CardCorrections, CardProps, CardState } from './types.ts';

/** One state of the card. The gallery, the tests and the accessibility checks go through them all. */
export interface CardExample {
  readonly title: string;
  readonly state: CardState;
  /** Where it was opened from another card, or stays open. */
  readonly props?: Pick<CardProps, 'corrections' | 'onBack' | 'isPinned'>;
}

const at = (start: number) => ({ start, end: start + 12 });
const mentions = (count: number) =>
  Array.from({ length: count }, (_, index) => at(40 + ((index * 1117) % 9000))).sort((a, b) => a.start - b.start);

/** "Elin of the [group:union|Pilots’ Union]": words with the names of others inside. */
function withNames(marked: string): { text: string; names: NameInside[] } {
  const names: NameInside[] = [];
  let text = '';
  for (const [, before = '', kind, id, name] of marked.matchAll(/([^[]*)(?:\[(\w+):(\w+)\|([^\]]+)\])?/g)) {
    text += before;
    if (name === undefined) continue;
    names.push({
      start: text.length,
      end: text.length + name.length,
      entityId: `${kind}:${id}`,
      kind: kind as EntityKind,
    });
    text += name;
  }
  return { text, names };
}

function statement(
  start: number,
  marked: string,
  manner: CardStatement['manner'],
  hedged = false,
  isDenied = false,
): CardStatement {
  return { at: at(start), content: [at(start)], ...withNames(marked), manner, hedged, isDenied, time: null };
}

function introduction(start: number, marked: string): CardIntroduction {
  const parts = { role: null, affiliation: null, place: null, isFormer: false } as const;
  return { ...at(start), ...withNames(marked), sentence: at(start), ...parts, rule: 'apposition', certainty: 1 };
}

const related = (kind: EntityKind, name: string): RelatedName => ({
  entityId: `${kind}:${name}`,
  kind,
  name,
  at: at(40),
});

const uncorrected: CardCorrections = {
  others: ['Anders Bergwall', 'Tessa Vandermolen'].map((name) => ({ id: name, name })),
  aliases: ['Sandqvist'],
  done: null,
  held: [],
  apply: () => Promise.resolve({ ok: false, reason: 'broken' }),
  undo: () => Promise.resolve({ ok: false, reason: 'broken' }),
  onWriting: () => undefined,
};

const corrected = [
  { what: 'kind', kind: 'group', to: 'person', scope: { in: 'everywhere' } } as const,
  { what: 'rename', kind: 'person', to: 'Elin Sandqvist-Berg', scope: { in: 'article', url: '' } } as const,
].map((change, index) => ({ ...change, name: 'Elin Sandqvist', id: `${index}`, made: '2026-11-24T10:00:00.000Z' }));

type EntryState = Extract<CardState, { status: 'entry' }>;

function entry(content: Partial<CardContent>, current = 0, more: Partial<EntryState> = {}): CardState {
  return {
    status: 'entry',
    current,
    byKeyboard: false,
    choice: null,
    map: null,
    ...more,
    content: {
      entityId: 'person:example',
      kind: 'person',
      name: 'Elin Sandqvist',
      introductions: [],
      glossary: null,
      role: null,
      statements: [],
      mayBe: [],
      introduced: [],
      companions: [],
      reasons: { isSure: true, aliases: [] },
      notedAs: null,
      corrections: [],
      mentions: mentions(1),
      textLength: 9400,
      lang: 'en',
      directive: 'text=in%20Visby',
      ...content,
    },
  };
}

const person: Partial<CardContent> = {
  introductions: [
    introduction(40, 'spokeswoman of the [group:union|Baltic Pilots’ Union]'),
    introduction(900, 'a former harbour pilot from [place:visby|Visby]'),
  ],
  statements: [
    statement(120, 'Nobody steers a ship through the archipelago well after fourteen hours on the bridge.', 'direct'),
    statement(560, 'the union would return to the table “the same hour” a new roster was on it', 'mixed'),
  ],
  companions: [
    { ...related('group', 'Baltic Pilots’ Union'), sentences: 4 },
    { ...related('place', 'Visby'), sentences: 2 },
  ],
  reasons: {
    isSure: true,
    aliases: [
      { surface: 'Sandqvist', count: 5, reason: 'part', isSure: true },
      { surface: 'E. Sandqvist', count: 1, reason: 'short', isSure: false },
    ],
  },
  mentions: mentions(7),
};

const somewhere: PlaceFacts = {
  what: 'city',
  admin1: null,
  countryCode: null,
  country: null,
  population: null,
  populationYear: null,
  lat: null,
  lng: null,
  timeZone: null,
};

const unknown: GlossaryEntry = {
  id: 'house:example',
  kind: 'group',
  name: '',
  gloss: null,
  facts: [],
  place: null,
  wikipediaTitle: null,
  wikidataId: null,
  geonamesId: null,
  url: null,
  source: 'GeoNames',
  asOf: '2023',
};

function place(id: string, name: string, facts: Partial<PlaceFacts>, more: Partial<GlossaryEntry> = {}): GlossaryEntry {
  return { ...unknown, id, kind: 'place', name, place: { ...somewhere, ...facts }, ...more };
}

const sure = (known: GlossaryEntry): Partial<CardContent> => ({
  entityId: `${known.kind}:${known.id}`,
  kind: known.kind,
  name: known.name,
  glossary: { entry: known, candidates: [] },
  mentions: mentions(3),
});

/** Outlines as a hand would draw them: the looks count here, the real ones have tests of their own. */
const drawnMap: LocatorMap = {
  land: 'M0 0H320V52L250 60 214 92 150 96 118 78 92 84 70 110 0 118Z',
  borders: 'M110 0 118 40 104 80M118 40 190 30 236 63M190 30 204 0',
  country: 'M118 40 190 30 236 63 214 92 150 96 118 78 104 80Z',
  dot: [160, 66],
};

const georgia = place(
  'country:GE',
  'Georgia',
  { what: 'country', countryCode: 'GE', country: 'Georgia', lat: 42, lng: 43.5, timeZone: 'Asia/Tbilisi' },
  {
    facts: [
      { label: 'flag', value: '🇬🇪' },
      { label: 'continent', value: 'Asia' },
      { label: 'capital', value: 'Tbilisi' },
      { label: 'demonym', value: 'Georgian' },
    ],
    source: 'countries-list 3.4',
    asOf: '2026-07',
  },
);

const georgiaInAmerica = place('division:US.GA', 'Georgia', {
  what: 'division',
  countryCode: 'US',
  country: 'United States',
  population: 8_975_842,
  populationYear: '2023',
  lat: 32.75,
  lng: -83.5,
  timeZone: 'America/New_York',
});

const georgias: CardGlossary = {
  entry: null,
  candidates: [
    georgia,
    georgiaInAmerica,
    place('geonames:4918159', 'Georgia', { what: 'town', admin1: 'Vermont', country: 'United States' }),
  ],
};

export const cardExamples: readonly CardExample[] = [
  { title: 'Person: introductions, two quotations, seven mentions', state: entry(person, 1) },
  {
    title: 'Group: five statements, two shown',
    state: entry({
      entityId: 'group:example',
      kind: 'group',
      name: 'Swedish Maritime Administration',
      introductions: [introduction(70, 'which employs the pilots')],
      statements: [
        statement(200, 'traffic to Gotland would be back to normal by Thursday', 'indirect'),
        statement(420, 'We have asked for mediation.', 'direct'),
        statement(610, 'the night roster had been agreed in spring', 'indirect', true),
        statement(800, 'ships had been turned away', 'indirect', false, true),
        statement(980, 'The offer stands.', 'direct'),
      ],
      introduced: [
        { ...related('person', 'Farida Haidari'), role: 'head of traffic', isFormer: false },
        { ...related('person', 'Nils Overbeek'), role: 'pilot', isFormer: true },
      ],
      mentions: mentions(4),
    }),
  },
  {
    title: 'Place: country',
    state: entry(
      sure(
        place(
          'country:SE',
          'Sweden',
          { what: 'country', countryCode: 'SE', country: 'Sweden', timeZone: 'Europe/Stockholm' },
          {
            facts: [
              { label: 'flag', value: '🇸🇪' },
              { label: 'continent', value: 'Europe' },
              { label: 'region', value: 'Northern Europe' },
              { label: 'capital', value: 'Stockholm' },
              { label: 'demonym', value: 'Swedish' },
              { label: 'languages', value: 'Swedish' },
              { label: 'currency', value: 'Swedish krona (SEK)' },
            ],
            source: 'countries-list 3.4.1',
            asOf: '2026-02-11',
          },
        ),
      ),
      2,
      { map: { ...drawnMap, dot: null } },
    ),
  },
  {
    title: 'City, introduced by the article',
    state: entry(
      {
        ...sure(
          place('geonames:170063', 'Deir ez-Zor', {
            admin1: 'Deir ez-Zor Governorate',
            countryCode: 'SY',
            country: 'Syria',
            population: 242_565,
            populationYear: '2023',
            lat: 35.34,
            lng: 40.14,
            timeZone: 'Asia/Damascus',
          }),
        ),
        introductions: [introduction(30, 'the last large town on the road to the border')],
      },
      0,
      { map: drawnMap },
    ),
  },
  {
    title: 'Capital under another name, its map on the way',
    state: entry(
      {
        ...sure(
          place('geonames:703448', 'Kyiv', {
            what: 'capital',
            admin1: 'Kyiv City',
            countryCode: 'UA',
            country: 'Ukraine',
            population: 2_797_553,
            populationYear: '2023',
            lat: 50.45,
            lng: 30.52,
            timeZone: 'Europe/Kyiv',
          }),
        ),
        name: 'Kiev',
      },
      0,
      { map: 'loading' },
    ),
  },
  { title: 'State of the United States', state: entry(sure(georgiaInAmerica), 0, { map: drawnMap }) },
  {
    title: 'Group: the glossary’s words',
    state: entry({
      ...sure({
        ...unknown,
        name: 'International Monetary Fund',
        gloss: 'Organisation of 190 countries that lends to members in difficulty and watches over exchange rates.',
        facts: [
          { label: 'founded', value: '1944' },
          { label: 'seat', value: 'Washington, D.C.' },
        ],
        source: 'Sidelight’s own list',
        asOf: '2026-11',
      }),
      name: 'IMF',
    }),
  },
  {
    title: 'People: gloss only',
    state: entry(
      sure({
        ...unknown,
        id: 'wordnet:kurd',
        name: 'Kurds',
        gloss: 'A people who live in the mountains where Turkey, Syria, Iraq and Iran meet.',
        source: 'WordNet',
        asOf: '2006',
      }),
    ),
  },
  {
    title: 'Office with a long gloss, before what its holder says',
    state: entry({
      ...person,
      entityId: 'person:office',
      role: {
        ...unknown,
        id: 'office:harbour-master',
        name: 'harbour master',
        gloss:
          'Official who says which ship enters, leaves and lies where in a harbour, sees to it that its rules are kept, and closes it in a storm; in some countries an officer of the navy.',
        source: 'Sidelight',
        asOf: '2026-11',
      },
      companions: [],
    }),
  },
  {
    title: 'Person of the reader’s own glossary, with a link',
    state: entry({
      ...sure({
        ...unknown,
        id: 'pack:harbour:person:edwin obuya larsen',
        kind: 'person',
        name: 'Edwin Obuya-Larsen',
        gloss: 'Was elected with a promise to reopen the old ferry line.',
        facts: [
          { label: 'role', value: 'mayor of Sandhaven' },
          { label: 'from', value: '2019-05' },
          { label: 'to', value: '2024-05-31' },
        ],
        url: 'https://town.example/mayors/obuya-larsen',
        source: 'Sandhaven harbour (Town archive)',
        asOf: '2026-09-01',
      }),
      mentions: mentions(1),
    }),
  },
  {
    title: 'Only an introduction, opened from another card, pinned',
    state: entry({
      name: 'Farida Haidari',
      entityId: 'person:introduced',
      introductions: [introduction(12, 'who runs a guest house in [place:visby|Visby]')],
    }),
    props: { onBack: () => undefined, isPinned: true },
  },
  {
    title: 'A surname that two people have',
    state: entry({
      name: 'Overbeek',
      entityId: 'person:overbeek',
      mayBe: [related('person', 'Nils Overbeek'), related('person', 'Marta Overbeek')],
      reasons: { isSure: false, aliases: [] },
    }),
  },
  { title: 'Nothing but a note of the reader’s', state: entry({ notedAs: 'Elin Sandqvist' }) },
  {
    title: 'Candidates to choose from',
    state: entry({
      entityId: 'place:georgia',
      kind: 'place',
      name: 'Georgia',
      glossary: georgias,
      mentions: mentions(2),
    }),
  },
  {
    title: 'Candidates, one chosen',
    state: entry(
      { entityId: 'place:georgia-2', kind: 'place', name: 'Georgia', glossary: georgias, mentions: mentions(2) },
      1,
      {
        choice: georgia.id,
        map: { ...drawnMap, dot: null },
      },
    ),
  },
  {
    title: 'Long names, many mentions',
    state: entry(
      {
        kind: 'group',
        entityId: 'group:long',
        name: 'Interdepartmental Commission for the Coordination of Coastal Shipping, Pilotage and Lighthouse Maintenance',
        introductions: [
          introduction(5, 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsausschuss'),
          introduction(
            300,
            'a body of thirty-one members that was set up after the storms of 1999, meets twice a year in rooms lent by the port and has never before been asked for a ruling within a week',
          ),
        ],
        mentions: mentions(130),
      },
      77,
    ),
  },
  {
    title: 'Name written from right to left, mentioned once',
    state: entry({
      entityId: 'person:rtl',
      name: 'ليلى الحداد',
      introductions: [introduction(12, 'a shipping analyst in Beirut')],
    }),
  },
  {
    title: 'Opened by keyboard',
    state: entry({ ...person, entityId: 'person:keyboard', name: 'Anders Bergwall', statements: [] }, 6, {
      byKeyboard: true,
    }),
  },
  { title: 'Loading', state: { status: 'loading', name: 'Elin Sandqvist' } },
  {
    title: 'Nothing corrected so far',
    state: entry({ ...person, entityId: 'person:correct', statements: [] }, 1),
    props: { corrections: uncorrected },
  },
  {
    title: 'Corrected a moment ago, kept',
    state: entry({ ...person, entityId: 'person:corrected', statements: [] }, 1),
    props: { corrections: { ...uncorrected, done: 'hide|person|elinsandqvist||everywhere|' }, isPinned: true },
  },
  {
    title: 'Corrected before',
    state: entry({ ...person, entityId: 'person:held', statements: [] }, 1),
    props: { corrections: { ...uncorrected, held: corrected } },
  },
  { title: 'Failed', state: { status: 'failed', name: 'Elin Sandqvist' } },
];
