import type {
  ArticleMeta,
  ArticleSummary,
  EntitySummary,
  LinkedStatement,
  SourceSummary,
  Statement,
} from '../../lib/analysis/types.ts';
import { type EntityKind, entityKinds } from '../../lib/entities/types.ts';
import type { GlossaryEntry, PlaceFacts } from '../../lib/glossary/types.ts';
import type { OverviewMap, PlaceDot } from '../../lib/map/types.ts';
import type { Settings } from '../../lib/settings/types.ts';
import type { PopupProps } from './types.ts';

/** One state of the popup, without the callbacks. */
export interface PopupExample {
  readonly title: string;
  readonly state: Pick<PopupProps, 'host' | 'access' | 'tab' | 'map' | 'settings' | 'opening'>;
}

/** Those of a reader who has chosen nothing yet. */
export const exampleSettings: Settings = {
  accessMode: 'on-click',
  alwaysHosts: [],
  neverHosts: [],
  marks: 'first',
  kinds: entityKinds,
  trigger: 'hover',
  holdKey: 'Alt',
  hoverDelay: 300,
  textSize: 1,
};

const url = 'https://news.example/gotland-pilots';
const host = 'news.example';

const meta: ArticleMeta = {
  url,
  title: 'Ferry pilots halt night crossings to Gotland in dispute over fourteen-hour shifts',
  publisher: 'The Baltic Courier',
  authors: ['Mira Tolvanen', 'Per Åkesson'],
  published: '2026-03-18T06:40:00+01:00',
  modified: null,
  section: 'Business',
  isOpinion: false,
  isPaywalled: false,
  lang: 'en',
};

const at = (start: number) => ({ start, end: start + 12 });

function entity(
  kind: EntityKind,
  name: string,
  count: number,
  introduction: string | null = null,
  entry: GlossaryEntry | null = null,
): EntitySummary {
  return {
    id: `${kind}:${name}`,
    kind,
    name,
    introductions: introduction === null ? [] : [{ text: introduction, at: at(name.length * 31 + 20) }],
    entry,
    directive: `text=${encodeURIComponent(name)}`,
    mentions: Array.from({ length: count }, (_, index) => at(name.length * 31 + index * 350)),
  };
}

function place(name: string, what: PlaceFacts['what'], lat: number, lng: number): GlossaryEntry {
  return {
    id: `geonames:${name}`,
    kind: 'place',
    name,
    gloss: null,
    facts: [],
    place: {
      what,
      admin1: null,
      countryCode: 'SE',
      country: 'Sweden',
      population: 24_330,
      populationYear: '2023',
      lat,
      lng,
      timeZone: 'Europe/Stockholm',
    },
    wikipediaTitle: null,
    wikidataId: null,
    geonamesId: null,
    url: null,
    source: 'GeoNames',
    asOf: '2026-02',
  };
}

const commission: GlossaryEntry = {
  ...place('European Commission', 'place', 0, 0),
  kind: 'group',
  gloss: 'The executive of the European Union, which proposes its laws and sees that they are kept.',
  place: null,
  source: 'Sidelight',
};

function statement(
  start: number,
  manner: Statement['manner'],
  text: string,
  hedged = false,
  isDenied = false,
): LinkedStatement {
  return {
    at: at(start),
    content: [{ start, end: start + text.length }],
    manner,
    text,
    hedged,
    isDenied,
    time: null,
    directive: `text=${encodeURIComponent(text)}`,
  };
}

type SourceParts = Pick<SourceSummary, 'name' | 'sourceKind' | 'introduction' | 'statements' | 'words'> &
  Partial<Pick<SourceSummary, 'roleClass' | 'media' | 'anonymity' | 'document'>>;

function source(parts: SourceParts): SourceSummary {
  const countOf = (manner: Statement['manner']) => parts.statements.filter((said) => said.manner === manner).length;
  return {
    roleClass: null,
    media: [],
    anonymity: null,
    document: null,
    ...parts,
    id: `${parts.sourceKind}:${parts.name}`,
    entityId:
      { person: `person:${parts.name}`, organisation: `group:${parts.name}` }[parts.sourceKind as string] ?? null,
    counts: { direct: countOf('direct'), indirect: countOf('indirect'), mixed: countOf('mixed') },
    wordsQuoted: Math.round(parts.words / 2),
    share: parts.words / 842,
  };
}

const summary: ArticleSummary = {
  meta,
  length: 5100,
  words: 842,
  wordsQuoted: 121,
  attributedShare: 0.38,
  shares: { person: 0.24, organisation: 0.05, document: 0.03, anonymous: 0.05, unknown: 0.01 },
  entities: [
    entity('person', 'Elin Sandqvist', 7, 'spokeswoman of the Baltic Pilots’ Union'),
    entity('person', 'Anders Bergwall', 4, 'deputy director of the Swedish Maritime Administration'),
    entity('person', 'Farida Haidari', 2, 'a hotel owner in Visby'),
    entity('person', 'ليلى الحداد', 2, 'a shipping analyst in Beirut'),
    entity('person', 'Tove Mårtensson', 1),
    entity('group', 'Baltic Pilots’ Union', 6),
    entity('group', 'Swedish Maritime Administration', 5, 'which employs the pilots'),
    entity('group', 'Region Gotland', 3),
    entity('group', 'Swedish Transport Agency', 2),
    entity('group', 'European Commission', 1, null, commission),
    entity('place', 'Gotland', 9),
    entity('place', 'Visby', 5, 'the island’s only town', place('Visby', 'town', 57.64, 18.3)),
    entity('place', 'Nynäshamn', 3),
    entity('place', 'Stockholm', 2),
    entity('place', 'Oskarshamn', 1),
  ],
  sources: [
    source({
      name: 'Elin Sandqvist',
      sourceKind: 'person',
      introduction: 'spokeswoman of the Baltic Pilots’ Union',
      roleClass: 'ngo',
      media: ['The Baltic Courier'],
      words: 118,
      statements: [
        statement(
          120,
          'direct',
          'Nobody steers a ship through the archipelago well after fourteen hours on the bridge.',
        ),
        statement(560, 'mixed', 'the union would return to the table “the same hour” a new roster was on it'),
        statement(1900, 'direct', 'We gave notice in January … and again in February.'),
      ],
    }),
    source({
      name: 'Anders Bergwall',
      sourceKind: 'person',
      introduction: 'deputy director of the Swedish Maritime Administration',
      roleClass: 'official',
      words: 84,
      statements: [
        statement(700, 'indirect', 'traffic would be back to normal by Thursday'),
        statement(1120, 'direct', 'The offer stands.'),
      ],
    }),
    source({
      name: 'Region Gotland',
      sourceKind: 'organisation',
      introduction: null,
      words: 41,
      statements: [statement(1500, 'indirect', 'food and fuel on the island would last for nine days')],
    }),
    source({
      name: 'a report on night traffic',
      sourceKind: 'document',
      introduction: null,
      document: { noun: 'report', maker: 'Swedish Transport Agency', date: 'last week' },
      words: 6,
      statements: [statement(2100, 'indirect', 'groundings had doubled in ten years', true)],
    }),
  ],
  unnamed: [
    source({
      name: 'two officials',
      sourceKind: 'anonymous',
      introduction: null,
      roleClass: 'official',
      anonymity: { count: 2, reason: 'because the talks are still going on' },
      words: 38,
      statements: [
        statement(2400, 'indirect', 'a mediator had been chosen'),
        statement(2520, 'mixed', 'the talks were “a matter of days”'),
      ],
    }),
    source({
      name: null,
      sourceKind: 'unknown',
      introduction: null,
      words: 9,
      statements: [statement(3000, 'direct', 'We were told to wait on the quay all night.')],
    }),
  ],
  counts: { direct: 4, indirect: 4, mixed: 2 },
  sentences: { all: 34, attributed: 12 },
  roles: [
    { roleClass: 'official', sources: 2, words: 122 },
    { roleClass: 'ngo', sources: 1, words: 118 },
    { roleClass: null, sources: 1, words: 41 },
  ],
  unclear: 1,
  silences: [
    {
      name: 'European Commission',
      kind: 'no-answer',
      text: 'The European Commission did not reply to questions',
      at: at(3200),
    },
  ],
  hearsay: [{ text: 'A second ferry line is said to be interested in the route.', at: at(3400) }],
};

const little: ArticleSummary = {
  ...summary,
  meta: { ...meta, title: 'Fog closes Visby airport', publisher: null, authors: [], published: null },
  words: 212,
  wordsQuoted: 0,
  attributedShare: 0,
  shares: { person: 0, organisation: 0, document: 0, anonymous: 0, unknown: 0 },
  counts: { direct: 0, indirect: 0, mixed: 0 },
  sentences: { all: 11, attributed: 0 },
  roles: [],
  unclear: 0,
  silences: [],
  hearsay: [],
  entities: [entity('place', 'Visby', 1)],
  sources: [],
  unnamed: [],
};

const dot = (name: string, count: number, x: number, y: number, label: PlaceDot['label'] = 'right'): PlaceDot => ({
  name,
  count,
  x,
  y,
  radius: 3 * Math.sqrt(count),
  label,
});

/** Two coasts and a border, drawn by hand. */
const map: OverviewMap = {
  land: 'M0,0L150,0L120,40L142,70L110,110L96,150L0,150ZM190,66L204,58L200,86L190,92ZM250,0L348,0L348,150L262,150L280,90Z',
  borders: 'M60,0L44,70L70,150M300,0L310,150',
  countries: 'M60,0L150,0L120,40L142,70L110,110L96,150L70,150L44,70Z',
  dots: [
    dot('Oskarshamn', 1, 116, 96, 'left'),
    dot('Stockholm', 2, 138, 18, 'left'),
    dot('Nynäshamn', 3, 133, 38, null),
    dot('Visby', 5, 192, 74),
  ],
};

const opinion: ArticleSummary = {
  ...summary,
  meta: { ...meta, title: 'The islands pay for our timetables', isOpinion: true, isPaywalled: true },
  words: 1610,
  attributedShare: 0.04,
  shares: { person: 0.04, organisation: 0, document: 0, anonymous: 0, unknown: 0 },
  wordsQuoted: 0,
  entities: summary.entities.slice(0, 5),
  sources: summary.sources.slice(1, 2),
  unnamed: [],
};

const state = (tab: PopupProps['tab'], access: PopupProps['access'] = 'on-click') => ({
  host,
  access,
  tab,
  map: null,
  settings: exampleSettings,
});

const done: PopupExample['state'] = { ...state({ url, status: 'done', summary, notice: null }), map };

/** What the sheet of sources is drawn from, too. */
export { little as littleSummary, summary as exampleSummary };

export const popupExamples: readonly PopupExample[] = [
  { title: 'Done', state: done },
  { title: 'Done, people', state: { ...done, opening: { tab: 'person' } } },
  { title: 'Done, sources', state: { ...done, opening: { tab: 'source' } } },
  { title: 'Done, filter that fits', state: { ...done, opening: { query: 'maritime' } } },
  { title: 'Done, filter that fits nothing', state: { ...done, opening: { query: 'harpsichord' } } },
  { title: 'Done, switches', state: { ...done, opening: { foot: 'switches' } } },
  { title: 'Done, copy and save', state: { ...done, opening: { foot: 'export' } } },
  { title: 'Done, opinion with one source', state: state({ url, status: 'done', summary: opinion, notice: null }) },
  {
    title: 'Done, the map to come',
    state: { ...done, map: 'loading' },
  },
  {
    title: 'Done, little in it, with a notice',
    state: state(
      {
        url,
        status: 'done',
        notice: 'page-restless',
        summary: little,
      },
      'always',
    ),
  },
  { title: 'No page that can be read', state: { ...state(null, 'impossible'), host: '' } },
  { title: 'No access yet', state: state(null) },
  { title: 'Always here, not read yet', state: state(null, 'always') },
  { title: 'Reading', state: state({ url, status: 'reading' }) },
  { title: 'Not an article', state: state({ url, status: 'not-article' }, 'always') },
  {
    title: 'Another language',
    state: state({
      url,
      status: 'unsupported-language',
      lang: 'sv',
      meta: { ...meta, lang: 'sv', title: 'Lotsarna stoppar nattfärjorna till Gotland' },
    }),
  },
  { title: 'Nothing found', state: state({ url, status: 'nothing-found', meta }) },
  { title: 'Translated', state: state({ url, status: 'translated' }) },
  { title: 'Failed', state: state({ url, status: 'failed' }) },
  { title: 'Never here', state: { ...state(null, 'never'), host: 'a-very-long-host-name.of-some-newspaper.example' } },
];
