import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { derivePopupView } from '../../../components/popup/derive-popup-view.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import { exampleSummary, popupExamples } from '../../../components/popup/popup.examples.tsx';
import { SummaryView } from '../../../components/popup/SummaryView.tsx';
import { formatDetails } from '../../../components/popup/source-facts.ts';
import type { PopupProps } from '../../../components/popup/types.ts';
import type { PageNotice } from '../../../lib/storage/tab-state.ts';
import { draw, settle } from './draw.ts';

function drawPopup(title: string) {
  const example = popupExamples.find((candidate) => candidate.title === title);
  if (!example) throw new Error(`No example "${title}"`);
  const calls = {
    onRead: vi.fn(),
    onAccess: vi.fn<PopupProps['onAccess']>(),
    onJump: vi.fn<PopupProps['onJump']>(),
    onWalk: vi.fn(),
    onSettings: vi.fn<PopupProps['onSettings']>(),
    onCopy: vi.fn(async () => true),
    onSave: vi.fn<PopupProps['onSave']>(),
    onPrint: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  return { ...draw(<Popup {...example.state} {...calls} />), ...calls };
}

describe('derivePopupView', () => {
  const reading = { url: 'https://news.example/', status: 'reading' } as const;

  it.each([
    ['impossible', reading, 'impossible'],
    ['never', reading, 'never'],
    ['on-click', null, 'unread'],
    ['always', null, 'not-article'],
    ['on-click', reading, 'reading'],
  ] as const)('%s, %o: %s', (access, tab, status) => {
    expect(derivePopupView({ access, tab }).status).toBe(status);
  });
});

describe('Popup', () => {
  it('says what is the case, in every state', () => {
    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      ['No page that can be read', 'can’t read this page', []],
      ['No access yet', 'Not read yet', ['Read this page', 'Always on news.example']],
      ['Reading', 'Reading…', []],
      ['Not an article', 'doesn’t look like an article', ['Read it anyway']],
      ['Another language', 'This article is in Swedish', []],
      ['Nothing found', 'No names found', ['Try again']],
      ['Translated', 'has been translated', []],
      ['Failed', 'Something went wrong', ['Try again']],
      ['Never here', 'Sidelight never runs on', ['Allow it when I click']],
    ];
    for (const [title, says, offers] of cases) {
      const { text, buttons } = drawPopup(title);
      expect(text(), title).toContain(says);
      for (const offer of offers) expect(buttons(), title).toContain(offer);
    }
  });

  it('reads on a click, and gives access for good on another', () => {
    const { click, onRead, onAccess } = drawPopup('No access yet');
    click('Read this page');
    click('Always on');
    expect(onRead).toHaveBeenCalledOnce();
    expect(onAccess).toHaveBeenCalledWith('always');
  });

  it('leads back from never', () => {
    const { click, onAccess } = drawPopup('Never here');
    click('Allow it when I click');
    expect(onAccess).toHaveBeenCalledWith('on-click');
  });

  it('switches access, and leaves alone what is chosen already', () => {
    const { root, click, onAccess } = drawPopup('Done');
    click('Marks and site');
    expect([...root.querySelectorAll('.choice[aria-pressed="true"]')].at(-1)?.textContent).toBe('When I click');
    click('When I click');
    click('Never');
    expect(onAccess.mock.calls).toEqual([['never']]);
  });

  it('switches marks and kinds, and says which key shows all marks', () => {
    const { root, click, text, onSettings } = drawPopup('Done');
    click('Marks and site');
    click('First of each');
    click('All');
    const group = [...root.querySelectorAll<HTMLElement>('.choice')].find((choice) => choice.textContent === 'Groups');
    settle(() => group?.click());
    expect(onSettings.mock.calls).toEqual([[{ marks: 'all' }], [{ kinds: ['person', 'place'] }]]);
    expect(text()).toContain('Hold Alt on the page to see all marks.');
    click('Marks and site');
    expect(text()).not.toContain('Hold Alt');
  });

  it('copies, saves and prints what it shows', async () => {
    const { root, click, onCopy, onSave, onPrint } = drawPopup('Done');
    click('Copy and save');
    click('Sources to print');
    for (const format of ['Markdown', 'JSON', 'Names (CSV)', 'Sources (CSV)']) click(format);
    expect(onPrint).toHaveBeenCalledOnce();
    expect(onSave.mock.calls.flat()).toEqual(['markdown', 'json', 'names-csv', 'sources-csv']);
    const copy = [...root.querySelectorAll('button')].find((button) => button.textContent === 'Copy');
    await act(async () => copy?.click());
    expect(root.querySelector('.foot-hint')?.textContent).toBe('Copied.');
    onCopy.mockResolvedValue(false);
    await act(async () => copy?.click());
    expect(root.querySelector('.foot-hint')?.textContent).toBe('The browser did not allow it.');
  });

  it('shows title, publisher, day, authors and the article at a glance', () => {
    const { text, root } = drawPopup('Done');
    expect(text()).toContain('Ferry pilots halt night crossings');
    expect(text()).toMatch(/The Baltic Courier · .*18.*2026.* · By Mira Tolvanen and Per Åkesson/);
    expect(text()).toContain('4 min · 842 words');
    expect(text()).toContain('38% from sources, 14% in quotation marks');
    expect(text()).toContain('people 24%organisations 5%documents 3%unnamed 5%speaker unclear 1%');
    expect([...root.querySelectorAll('.voice-name')].map((name) => name.textContent)).toEqual([
      'Elin Sandqvist',
      'Anders Bergwall',
      'Region Gotland',
      'two officials',
      'Not clear who says this',
    ]);
  });

  it('says in neutral words what to know before reading', () => {
    const noticesOf = (title: string) =>
      [...drawPopup(title).root.querySelectorAll('.notice')].map((notice) => notice.textContent);
    expect(noticesOf('Done')).toEqual(['1 of 5 sources unnamed.']);
    expect(noticesOf('Done, opinion with one source')).toEqual([
      'Opinion, by the page’s own label.',
      'Text behind a paywall not read.',
      'One source only.',
    ]);
  });

  it('has a texture for each kind of source, and a stroke where each source speaks', () => {
    const { root } = drawPopup('Done');
    const textures = [...root.querySelectorAll('.share-texture')].map((path) => path.getAttribute('d'));
    expect(new Set(textures).size).toBe(5);
    const strips = [...root.querySelectorAll('.voice')].map((voice) => voice.querySelectorAll('.strip-part').length);
    expect(strips).toEqual([3, 2, 1, 2, 1]);
  });

  it('draws the places, names them for those who do not see the map, and keeps its place free before', () => {
    const { root } = drawPopup('Done');
    const drawing = root.querySelector('.places-map');
    expect(drawing?.getAttribute('aria-label')).toBe('Map: Visby, Nynäshamn, Stockholm, and Oskarshamn');
    expect([...(drawing?.querySelectorAll('text') ?? [])].map((label) => label.textContent)).toEqual([
      'Oskarshamn',
      'Stockholm',
      'Visby',
    ]);
    expect(drawPopup('Done, the map to come').root.querySelector('.places-map')?.children).toHaveLength(0);
  });

  it('leads from the overview to what the sources say', () => {
    const { click, text } = drawPopup('Done');
    click('What they say');
    expect(text()).toContain('12 of 34 sentences');
  });

  it('goes to the first mention, then to the next, and begins again after the last', () => {
    const { click, onJump, text } = drawPopup('Done');
    click('People');
    click('Farida Haidari');
    expect(text()).toContain('1 of 2');
    click('Farida Haidari');
    expect(text()).toContain('2 of 2');
    click('Farida Haidari');
    const starts = onJump.mock.calls.map(([span]) => span.start);
    expect(starts[1]).toBeGreaterThan(starts[0] ?? 0);
    expect(starts[2]).toBe(starts[0]);
  });

  it('walks along the tabs with the arrow keys', () => {
    const { root, press } = drawPopup('Done');
    const openTab = () => root.querySelector('[role="tab"][aria-selected="true"]') as HTMLElement;
    expect(openTab().textContent).toBe('Overview');
    press('ArrowLeft', openTab());
    expect(openTab().textContent).toBe('Sources 6');
    press('ArrowRight', openTab());
    press('ArrowRight', openTab());
    expect(openTab().textContent).toBe('People 5');
    expect(document.activeElement).toBe(openTab());
    press('End', openTab());
    expect(openTab().textContent).toBe('Sources 6');
    expect(root.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });

  it('says what there is nothing of', () => {
    const { click, text } = drawPopup('Done, little in it, with a notice');
    expect(text()).toContain('keeps changing');
    expect(text()).toContain('No words that come from a source were found.');
    for (const [tab, says] of [
      ['People', 'No people are named.'],
      ['Groups', 'No groups are named.'],
      ['Sources', 'Nobody is quoted.'],
    ] as const) {
      click(tab);
      expect(text()).toContain(says);
    }
  });

  it('opens what is known of a name in place, and leads to each of its mentions', () => {
    const { click, text, root, onJump } = drawPopup('Done');
    click('People');
    click('More on Elin Sandqvist');
    expect(text()).toContain('Says here');
    click('Nobody steers a ship');
    expect(onJump).toHaveBeenLastCalledWith({ start: 120, end: 132 });
    click('Go to mention 3');
    expect(onJump).toHaveBeenLastCalledWith({ start: 1134, end: 1146 });
    expect(text()).toContain('3 of 7');
    expect(root.querySelector('[aria-current="true"]')?.textContent).toBe('3');
    click('Places');
    click('More on Visby');
    expect(text()).toContain('town in Sweden · 24,300 people (2023)');
    click('Groups');
    click('More on European Commission');
    expect(text()).toContain('The executive of the European Union');
    expect(text()).toContain('Source: Sidelight');
  });

  it('orders lists by importance or as things appear', () => {
    const { click, root } = drawPopup('Done');
    const names = () => [...root.querySelectorAll('.name-name')].map((name) => name.textContent);
    click('Places');
    expect(names()[0]).toBe('Gotland');
    click('As they appear');
    expect(names()[0]).toBe('Visby');
    click('Sources');
    expect(names()[1]).toBe('Anders Bergwall');
    click('By importance');
    click('Places');
    expect(names()[0]).toBe('Gotland');
  });

  it('walks with the arrow keys from the filter through the rows', () => {
    const { click, root, press } = drawPopup('Done');
    click('Groups');
    const field = root.querySelector('input') as HTMLInputElement;
    field.focus();
    const focused = () => document.activeElement as HTMLElement;
    press('ArrowDown', focused());
    press('ArrowDown', focused());
    expect(focused().textContent).toContain('Swedish Maritime Administration');
    press('ArrowUp', focused());
    press('ArrowUp', focused());
    expect(focused()).toBe(field);
  });

  it('lists sources with kind, manners and share, their statements on demand, unnamed and unclear apart', () => {
    const { click, text, root, onJump } = drawPopup('Done');
    click('Sources');
    expect(text()).toContain(
      'charity, union or campaign · 2 quoted · 1 partly quotedsaid to The Baltic Courier14% of the article118 words',
    );
    expect([...root.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'Named',
      'Not named',
      'Speaker unclear',
    ]);
    expect(text()).not.toContain('a mediator had been chosen');
    click('two officials');
    click('a mediator had been chosen');
    expect(onJump).toHaveBeenCalledWith({ start: 2400, end: 2412 });
  });

  it('sums the sources up in counts, and says of each what the article tells', () => {
    const { click, text } = drawPopup('Done');
    click('Sources');
    expect(text()).toContain('12 of 34 sentences carry words from a source');
    expect(text()).toContain('4 quoted · 2 partly quoted · 4 reported');
    expect(text()).toContain('4 named sources · 1 unnamed · 1 statement with no source found');
    expect(text()).toContain('official 2 · charity, union or campaign 1 · role not said 1');
    expect(text()).toContain('unnamed (2) · official · 1 partly quoted · 1 reported');
    expect(text()).toContain('“because the talks are still going on”');
    expect(text()).toContain('by Swedish Transport Agency · last week');
    const report = exampleSummary.sources.find(({ document }) => document !== null);
    if (!report) throw new Error('No example of a document');
    expect(formatDetails({ ...report, name: 'Swedish Transport Agency' })).toBe('last week');
  });

  it('keeps counts, silences and hearsay closed, and leads to their sentences', () => {
    const { click, root, onJump } = drawPopup('Done');
    click('Sources');
    const closed = [...root.querySelectorAll('details')];
    expect(closed.map((details) => [details.querySelector('summary')?.textContent, details.open])).toEqual([
      ['12 of 34 sentences carry words from a source', false],
      ['Asked, no answer 1', false],
      ['Said without a source 1', false],
    ]);
    click('did not reply to questions');
    expect(onJump).toHaveBeenCalledWith({ start: 3200, end: 3212 });
  });

  it('says that nobody is quoted where there are only silences', () => {
    const tab = popupExamples.find(({ title }) => title === 'Done')?.state.tab;
    if (tab?.status !== 'done') throw new Error('No example with a summary');
    const summary = { ...tab.summary, sources: [], unnamed: [] };
    const { click, text } = draw(
      <SummaryView summary={summary} notice={null} map={null} onJump={vi.fn()} onWalk={vi.fn()} />,
    );
    click('Sources');
    expect(text()).toContain('Nobody is quoted.');
    expect(text()).toContain('Asked, no answer');
  });

  it('filters names, sources and statements at once, and announces how many fit', () => {
    const { type, text, root, click } = drawPopup('Done');
    type('martensson');
    expect(text()).toContain('Tove Mårtensson');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('1 match');
    type('sandqvist');
    expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(['People', 'Sources']);
    type('food and fuel');
    expect(root.querySelectorAll('.source')).toHaveLength(1);
    expect(text()).toContain('food and fuel on the island would last for nine days');
    click('Region Gotland');
    expect(text()).not.toContain('food and fuel on the island');
    type('bergwall');
    expect(text()).not.toContain('The offer stands.');
    type('second ferry line');
    expect(root.querySelector('details')?.open).toBe(true);
    type('zzz');
    expect(text()).toContain('Nothing here matches “zzz”.');
    type('');
    expect(root.querySelector('[role="tablist"]')).not.toBeNull();
  });

  it('starts the walk and opens the settings', () => {
    const { click, onWalk, onOpenOptions } = drawPopup('Done');
    click('Walk through');
    click('Settings');
    expect(onWalk).toHaveBeenCalledOnce();
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });
});

describe('the examples', () => {
  it.each(popupExamples.map(({ title }) => title))('draws "%s" without a repeated id', (title) => {
    const { root } = drawPopup(title);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('notices', () => {
  /** The record makes a new notice without words here a type error. */
  const notices: Readonly<Record<PageNotice, string>> = {
    'names-not-read': 'Names could not be read',
    'page-restless': 'keeps changing',
    'text-cut': 'Its beginning was read',
    'too-many-names': 'more names here than can be marked',
  };

  it.each(Object.entries(notices) as [PageNotice, string][])('says above the lists: %s', (notice, says) => {
    const tab = popupExamples.find(({ title }) => title === 'Done')?.state.tab;
    if (tab?.status !== 'done') throw new Error('No example with a summary');
    const { root } = draw(
      <SummaryView summary={tab.summary} notice={notice} map={null} onJump={vi.fn()} onWalk={vi.fn()} />,
    );
    expect(root.querySelector('.notice')?.textContent).toContain(says);
  });
});
