import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { cardExamples } from '../../../components/card/card.examples.tsx';
import type { CardProps, CardState } from '../../../components/card/types.ts';
import { draw } from './draw.ts';

type EntryState = Extract<CardState, { status: 'entry' }>;

function stateOf(title: string): EntryState {
  const state = cardExamples.find((example) => example.title.startsWith(title))?.state;
  if (state?.status !== 'entry') throw new Error(`No example "${title}"`);
  return state;
}

function drawCard(state: CardState) {
  const onChoose = vi.fn<CardProps['onChoose']>();
  const drawn = draw(<Card state={state} onJump={vi.fn()} onStep={vi.fn()} onChoose={onChoose} onClose={vi.fn()} />);
  return { ...drawn, onChoose, body: () => drawn.root.querySelector('.card-body')?.textContent ?? '' };
}

/** The state of a card with other words of the glossary. */
function withPlace(title: string, place: object, more: object = {}): EntryState {
  const state = stateOf(title);
  const entry = state.content.glossary?.entry;
  if (!entry?.place) throw new Error(`No place in "${title}"`);
  const changed = { ...entry, ...more, place: { ...entry.place, ...place } };
  return { ...state, content: { ...state.content, glossary: { entry: changed, candidates: [] } } };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-18T11:05:00Z'), toFake: ['Date'] });
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a place', () => {
  it('stands in one line after what the article says of it, with its time and its source', () => {
    const { body } = drawCard(stateOf('City'));
    expect(body()).toBe(
      'the last large town on the road to the border' +
        'city in Deir ez-Zor Governorate, Syria · 243,000 people (2023)' +
        '14:05 there now' +
        'Source: GeoNames, 2023 · Map: Natural Earth',
    );
  });

  it.each([
    ['a capital', 'Capital', {}, {}, 'capital of Ukraine · 2,800,000 people (2023)'],
    ['a state', 'State', {}, {}, 'state of the United States · 8,980,000 people (2023)'],
    ['a territory', 'State', { population: null }, { id: 'division:US.DC' }, 'part of the United States'],
    ['a province', 'State', { country: 'Canada', population: null }, { id: 'division:CA.08' }, 'province of Canada'],
    [
      'a city that names its division',
      'City',
      { admin1: 'Deir ez-Zor', population: 1 },
      {},
      'city in Syria · 1 person (2023)',
    ],
    [
      'a country with an article',
      'City',
      { admin1: null, country: 'Netherlands', population: 0 },
      {},
      'city in the Netherlands',
    ],
    [
      'a region of several countries',
      'City',
      { what: 'region', admin1: null, country: null, population: null },
      {},
      'region',
    ],
    ['a river, of which its text says more', 'City', { what: 'feature', admin1: null, population: null }, {}, 'Syria'],
    [
      'a city of no known country',
      'City',
      { admin1: null, country: null, population: 5000 },
      {},
      '5,000 people (2023)',
    ],
  ])('%s', (_, title, place, more, line) => {
    const { root } = drawCard(withPlace(title, place, more));
    expect(root.querySelector('.card-place p')?.textContent).toBe(line);
  });

  it('has no clock in a time zone that nobody knows', () => {
    const { body } = drawCard(withPlace('City', { timeZone: 'Asia/Nowhere' }));
    expect(body()).not.toContain('there now');
  });

  it('says its own name where the article uses another', () => {
    expect(drawCard(stateOf('Capital')).root.querySelector('.card-entry-name')?.textContent).toBe('Kyiv');
    expect(drawCard(stateOf('City')).root.querySelector('.card-entry-name')).toBeNull();
  });
});

describe('a country', () => {
  it('shows its flag and continent above, and the other facts with their source and date below', () => {
    const { body } = drawCard(stateOf('Place: country'));
    expect(body()).toMatch(
      /^🇸🇪 country in Europe12:05 there nowRegionNorthern EuropeCapitalStockholmNationalitySwedish/,
    );
    expect(body()).toMatch(/Source: countries-list 3\.4\.1, 11 February 2026 · Map: Natural Earth$/);
  });
});

describe('a group', () => {
  it('shows what it is, with source and month', () => {
    const { body, root } = drawCard(stateOf('Group: the glossary'));
    expect(body()).toMatch(/^International Monetary FundOrganisation of 190 countries/);
    expect(body()).toMatch(/Founded1944SeatWashington, D\.C\.Source: Sidelight’s own list, November 2026$/);
    expect(root.querySelector('.card-map')).toBeNull();
  });

  it('needs no more than a gloss', () => {
    expect(drawCard(stateOf('People')).body()).toMatch(/meet\.Source: WordNet, 2006$/);
  });
});

describe('a row of the reader’s own glossary', () => {
  const state = stateOf('Person of the reader');

  it('tells the role with its time, and the source with its date', () => {
    expect(drawCard(state).body()).toBe(
      'Was elected with a promise to reopen the old ferry line.' +
        'Rolemayor of SandhavenFromMay 2019Until31 May 2024' +
        'Source: Sandhaven harbour (Town archive), 1 September 2026 · More at town.example',
    );
  });

  it('leads to its page in a tab of its own, which hears nothing of this one', () => {
    const link = drawCard(state).root.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://town.example/mayors/obuya-larsen');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
  });

  it('names the host as it is, not as it looks', () => {
    const { content } = state;
    const entry = content.glossary?.entry;
    if (!entry) throw new Error('No entry');
    const glossary = { entry: { ...entry, url: 'https://tоwn.example/' }, candidates: [] };
    expect(drawCard({ ...state, content: { ...content, glossary } }).body()).toContain('More at xn--');
  });

  it('has no link where the row has none', () => {
    expect(drawCard(stateOf('Group: the glossary')).root.querySelector('a')).toBeNull();
  });
});

describe('the map', () => {
  it('says in words what it shows', () => {
    const labels = ['City', 'Place: country'].map((title) => {
      const map = drawCard(stateOf(title)).root.querySelector('svg.card-map');
      return [map?.getAttribute('role'), map?.getAttribute('aria-label')];
    });
    expect(labels).toEqual([
      ['img', 'Map: Deir ez-Zor in Syria'],
      ['img', 'Map: Sweden'],
    ]);
  });

  it('has its place before it comes, and none where there is none', () => {
    const { root, redraw } = drawCard(stateOf('Capital'));
    expect(root.querySelector('.card-map')?.localName).toBe('div');
    const props = { onJump: vi.fn(), onStep: vi.fn(), onChoose: vi.fn(), onClose: vi.fn() };
    redraw(<Card state={{ ...stateOf('Capital'), map: null }} {...props} />);
    expect(root.querySelector('.card-map')).toBeNull();
    expect(root.textContent).not.toContain('Natural Earth');
  });

  it('has a dot only where there is one place to point at', () => {
    expect(drawCard(stateOf('City')).root.querySelectorAll('circle')).toHaveLength(1);
    expect(drawCard(stateOf('Place: country')).root.querySelectorAll('circle')).toHaveLength(0);
  });
});

describe('candidates', () => {
  it('are told apart, and nothing is said of any before one is chosen', () => {
    const { root, buttons } = drawCard(stateOf('Candidates to'));
    expect(buttons().filter((name) => name.startsWith('Georgia'))).toEqual([
      'Georgia: country in Asia',
      'Georgia: state of the United States',
      'Georgia: town in Vermont, United States',
    ]);
    const group = root.querySelector('[role="group"]');
    expect(root.querySelector(`#${CSS.escape(group?.getAttribute('aria-labelledby') ?? '')}`)?.textContent).toBe(
      'May be one of several',
    );
    expect(root.querySelector('.card-entry')).toBeNull();
  });

  it('show their facts when chosen, and hide them again', () => {
    const { click, onChoose, root } = drawCard(stateOf('Candidates, one chosen'));
    expect(root.querySelector('.card-entry')?.textContent).toContain('CapitalTbilisi');
    const pressed = [...root.querySelectorAll('.card-candidate')].map((button) => button.getAttribute('aria-pressed'));
    expect(pressed).toEqual(['true', 'false', 'false']);
    click('state of');
    click('country in');
    expect(onChoose.mock.calls).toEqual([['division:US.GA'], [null]]);
  });

  it('with the same line differ by their people', () => {
    const state = stateOf('Candidates to');
    const [, , town] = state.content.glossary?.candidates ?? [];
    if (!town?.place) throw new Error('No town');
    const sizes = [4800, 310].map((population, index) => ({
      ...town,
      id: `geonames:${index}`,
      place: { ...town.place, population, populationYear: '2023' } as typeof town.place,
    }));
    const { buttons } = drawCard({
      ...state,
      content: { ...state.content, glossary: { entry: null, candidates: sizes } },
    });
    expect(buttons().filter((name) => name.startsWith('Georgia'))).toEqual([
      'Georgia: town in Vermont, United States · 4,800 people (2023)',
      'Georgia: town in Vermont, United States · 310 people (2023)',
    ]);
  });
});
