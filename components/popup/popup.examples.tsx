import type { ArticleMeta, ArticleSummary, EntitySummary, SourceSummary, Statement } from '../../lib/analysis/types.ts';
import type { EntityKind } from '../../lib/entities/types.ts';
import type { PopupProps } from './types.ts';

/** One state of the popup, without the callbacks. */
export interface PopupExample {
  readonly title: string;
  readonly state: Pick<PopupProps, 'host' | 'access' | 'tab'>;
}

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

function entity(kind: EntityKind, name: string, count: number, introduction: string | null = null): EntitySummary {
  return {
    id: `${kind}:${name}`,
    kind,
    name,
    introduction,
    mentions: Array.from({ length: count }, (_, index) => at(name.length * 31 + index * 350)),
  };
}

function statement(start: number, manner: Statement['manner'], text: string, hedged = false): Statement {
  return { at: at(start), content: [at(start)], manner, text, hedged, time: null };
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
    entityId: null,
    counts: { direct: countOf('direct'), indirect: countOf('indirect'), mixed: countOf('mixed') },
    wordsQuoted: Math.round(parts.words / 2),
    share: parts.words / 842,
  };
}

const summary: ArticleSummary = {
  meta,
  words: 842,
  wordsQuoted: 121,
  attributedShare: 0.38,
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
    entity('group', 'European Commission', 1),
    entity('place', 'Gotland', 9),
    entity('place', 'Visby', 5, 'the island’s only town'),
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

const state = (tab: PopupProps['tab'], access: PopupProps['access'] = 'on-click') => ({ host, access, tab });

export const popupExamples: readonly PopupExample[] = [
  { title: 'Done', state: state({ url, status: 'done', summary, notice: null }) },
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
  { title: 'No page that can be read', state: { host: '', access: 'impossible', tab: null } },
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
