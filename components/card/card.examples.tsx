import type { CardContent } from '../../lib/analysis/card-content.ts';
import type { Statement } from '../../lib/analysis/types.ts';
import type { Introduction } from '../../lib/entities/types.ts';
import type { CardState } from './types.ts';

/** One state of the card. The gallery, the tests and the accessibility checks go through them all. */
export interface CardExample {
  readonly title: string;
  readonly state: CardState;
}

const at = (start: number) => ({ start, end: start + 12 });
const mentions = (count: number) => Array.from({ length: count }, (_, index) => at(index * 400));

function statement(start: number, text: string, manner: Statement['manner'], hedged = false): Statement {
  return { at: at(start), content: [at(start)], text, manner, hedged };
}

function introduction(start: number, text: string): Introduction {
  const parts = { role: null, affiliation: null, place: null, isFormer: false } as const;
  return { ...at(start), text, sentence: at(start), ...parts, rule: 'apposition', certainty: 1 };
}

function entry(content: Partial<CardContent>, current = 0, byKeyboard = false): CardState {
  return {
    status: 'entry',
    current,
    byKeyboard,
    content: {
      entityId: 'person:example',
      kind: 'person',
      name: 'Elin Sandqvist',
      introductions: [],
      glossary: null,
      statements: [],
      mentions: mentions(1),
      ...content,
    },
  };
}

const person: Partial<CardContent> = {
  introductions: [
    introduction(40, 'spokeswoman of the Baltic Pilots’ Union'),
    introduction(900, 'a former harbour pilot from Visby'),
  ],
  statements: [
    statement(120, 'Nobody steers a ship through the archipelago well after fourteen hours on the bridge.', 'direct'),
    statement(560, 'the union would return to the table “the same hour” a new roster was on it', 'mixed'),
  ],
  mentions: mentions(7),
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
        statement(800, 'no ship had been turned away so far', 'indirect'),
        statement(980, 'The offer stands.', 'direct'),
      ],
      mentions: mentions(4),
    }),
  },
  {
    title: 'Place: facts of the glossary',
    state: entry(
      {
        entityId: 'place:example',
        kind: 'place',
        name: 'Sweden',
        glossary: {
          facts: [
            { label: 'capital', value: 'Stockholm' },
            { label: 'continent', value: 'Europe' },
            { label: 'currency', value: 'Swedish krona (SEK)' },
            { label: 'languages', value: 'Swedish' },
          ],
          source: 'countries-list 3.4.1',
          asOf: '2026-02-11',
        },
        mentions: mentions(3),
      },
      2,
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
    state: entry({ ...person, entityId: 'person:keyboard', name: 'Anders Bergwall', statements: [] }, 6, true),
  },
  { title: 'Failed', state: { status: 'failed', name: 'Elin Sandqvist' } },
  { title: 'Outdated: the extension was updated', state: { status: 'outdated' } },
];
