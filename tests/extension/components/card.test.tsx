import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { cardExamples } from '../../../components/card/card.examples.tsx';
import type { CardProps, CardState } from '../../../components/card/types.ts';
import { draw, settle } from './draw.ts';

function stateOf(title: string): CardState {
  const example = cardExamples.find((candidate) => candidate.title.startsWith(title));
  if (!example) throw new Error(`No example "${title}"`);
  return example.state;
}

function drawCard(state: CardState, props: Partial<CardProps> = {}) {
  const calls = {
    onJump: vi.fn<CardProps['onJump']>(),
    onStep: vi.fn<CardProps['onStep']>(),
    onChoose: vi.fn<CardProps['onChoose']>(),
    onClose: vi.fn(),
    onOpenEntity: vi.fn<NonNullable<CardProps['onOpenEntity']>>(),
  };
  return { ...draw(<Card state={state} {...calls} {...props} />), ...calls };
}

describe('Card', () => {
  it.each(cardExamples.filter(({ state }) => state.status !== 'loading'))(
    'is a labelled dialog with a close button: $title',
    ({ state }) => {
      const { root, click, onClose } = drawCard(state);
      const dialog = root.querySelector('[role="dialog"]');
      const label = root.querySelector(`#${CSS.escape(dialog?.getAttribute('aria-labelledby') ?? '')}`);
      expect(label?.textContent).not.toBe('');
      expect(dialog?.getAttribute('lang')).toBe('en');
      click('Close');
      expect(onClose).toHaveBeenCalledOnce();
    },
  );

  it('has an example for each status', () => {
    expect(new Set(cardExamples.map(({ state }) => state.status))).toEqual(new Set(['entry', 'failed', 'loading']));
  });

  it('has no empty part where there is nothing but a note', () => {
    const { root } = drawCard(stateOf('Nothing but a note'));
    expect([...(root.querySelector('[role="dialog"]')?.children ?? [])].map(({ className }) => className)).toEqual([
      'card-head',
      'card-foot',
    ]);
  });

  it('cuts a long gloss where the article’s own words come after it, and shows it whole when asked', () => {
    const state = stateOf('Office with a long gloss');
    if (state.status !== 'entry') throw new Error('No entry');
    const { root, click } = drawCard(state);
    const isCut = () => root.querySelector('.card-gloss')?.matches('.card-gloss-cut');
    expect(isCut()).toBe(true);
    click('Whole text');
    expect(isCut()).toBe(false);
    const alone = drawCard({ ...state, content: { ...state.content, statements: [] } });
    expect(alone.root.querySelector('.card-gloss-cut')).toBeNull();
  });

  it('keeps a note under the name that it was found by', async () => {
    const read = vi.fn(() => Promise.resolve({ ok: true, value: '' } as const));
    const notes = { read, write: read, onWriting: vi.fn() };
    const state = stateOf('Group: the glossary');
    if (state.status !== 'entry') throw new Error('No entry');
    const calls = { onJump: vi.fn(), onStep: vi.fn(), onChoose: vi.fn(), onClose: vi.fn() };
    for (const notedAs of [null, 'International Monetary Fund'])
      draw(<Card state={{ ...state, content: { ...state.content, notedAs } }} notes={notes} {...calls} />);
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    expect(read.mock.calls).toEqual([
      ['group', 'IMF'],
      ['group', 'International Monetary Fund'],
    ]);
  });

  it('leads from an introduction and from a quotation to their sentences', () => {
    const { root, onJump } = drawCard(stateOf('Person'));
    const jumps = [...root.querySelectorAll<HTMLElement>('.passage-jump')];
    const described = (jump: HTMLElement) =>
      root.querySelector(`#${CSS.escape(jump.getAttribute('aria-describedby') ?? '')}`);
    expect(jumps.map((jump) => described(jump)?.textContent?.slice(0, 14))).toEqual([
      'spokeswoman of',
      'a former harbo',
      '“Nobody steers',
      'the union woul',
    ]);
    for (const jump of jumps) jump.click();
    expect(onJump.mock.calls.map(([span]) => span.start)).toEqual([40, 900, 120, 560]);
  });

  it('opens the cards of names inside its words; no button stands in another', () => {
    const { root, text, click, press, onOpenEntity } = drawCard(stateOf('Person'));
    click('Visby');
    const name = root.querySelector('.name-button') as HTMLElement;
    for (const key of ['Enter', ' ', 'a']) press(key, name);
    expect(onOpenEntity.mock.calls).toEqual([['place:visby'], ['group:union'], ['group:union']]);
    expect(text()).toContain('a former harbour pilot from Visby');
    expect(root.querySelector(':is(button, [role="button"]) :is(button, [role="button"])')).toBeNull();
  });

  it('has the same words where no other card can be opened', () => {
    const { text, buttons } = drawCard(stateOf('Person'), { onOpenEntity: undefined });
    expect(text()).toContain('a former harbour pilot from Visby');
    expect(buttons()).not.toContain('Visby');
  });

  it('says who is named with it, as what, how often and where', () => {
    const group = drawCard(stateOf('Group: five'));
    expect(group.text()).toContain('Farida Haidari · head of traffic');
    expect(group.text()).toContain('Nils Overbeek · formerly pilot');
    const { text, root, onJump } = drawCard(stateOf('Person'));
    expect(text()).toContain('Visby · in 2 sentences');
    root.querySelector<HTMLElement>('.related .icon-button')?.click();
    expect(onJump.mock.calls.map(([span]) => span.start)).toEqual([40]);
  });

  it('offers those that a surname may stand for', () => {
    const { click, onOpenEntity } = drawCard(stateOf('A surname'));
    click('Marta Overbeek');
    expect(onOpenEntity).toHaveBeenCalledWith('person:Marta Overbeek');
  });

  it('says on demand why it is marked', () => {
    const { text, click, root } = drawCard(stateOf('Person'));
    expect(text()).not.toContain('Certainty');
    click('Why is this marked?');
    expect(root.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe('true');
    expect(text()).toContain('It reads like the name of a person. Certainty: high.');
    expect(text()).toContain('Sandqvist (5): part of the name');
    expect(text()).toContain('E. Sandqvist (1): a short form; likely, not certain');
    click('Why is this marked?');
    expect(text()).not.toContain('Certainty');
  });

  it('says that it is less sure', () => {
    const { text, click } = drawCard(stateOf('A surname'));
    click('Why is this marked?');
    expect(text()).toContain('Certainty: middling.');
  });

  it('has Back, Pin and text sizes only where they do something', () => {
    const bare = drawCard(stateOf('Person'));
    for (const name of ['Back', 'Keep this card open', 'Larger text']) expect(bare.buttons()).not.toContain(name);
    const [onBack, onPin, onTextSize] = [vi.fn(), vi.fn(), vi.fn()];
    const { root, click } = drawCard(stateOf('Person'), { onBack, onPin, isPinned: true, onTextSize });
    for (const name of ['Back', 'Keep this card open', 'Larger text', 'Smaller text']) click(name);
    expect(root.querySelector('[aria-label="Keep this card open"]')?.getAttribute('aria-pressed')).toBe('true');
    expect(onBack).toHaveBeenCalledOnce();
    expect(onPin).toHaveBeenCalledOnce();
    expect(onTextSize.mock.calls).toEqual([[1], [-1]]);
  });

  it('names an office once, in whatever letters the article writes it', () => {
    const state = stateOf('Group: the glossary');
    if (state.status !== 'entry' || !state.content.glossary?.entry) throw new Error('No entry');
    const role = {
      ...state.content.glossary.entry,
      name: 'harbour minister',
      gloss: 'Minister in charge of harbours.',
    };
    const introduced = stateOf('Person');
    const [introduction] = introduced.status === 'entry' ? introduced.content.introductions : [];
    if (!introduction) throw new Error('No introduction');
    const content = { ...state.content, glossary: null, role };
    const drawIntroduced = (text: string) =>
      drawCard({ ...state, content: { ...content, introductions: [{ ...introduction, text, names: [] }] } }).root;
    expect(drawIntroduced('Harbour Minister').querySelector('.card-entry-name')).toBeNull();
    expect(drawIntroduced('the new minister').querySelector('.card-entry-name')?.textContent).toBe('harbour minister');
  });

  it('sets a name in the language that its script tells', () => {
    const { root } = drawCard(stateOf('Name written from right'));
    expect(root.querySelector('h2 bdi')?.getAttribute('lang')).toBe('ar');
  });

  it('waits a moment before it says that it is loading', () => {
    vi.useFakeTimers();
    try {
      const { text } = drawCard(stateOf('Loading'));
      settle(() => vi.advanceTimersByTime(149));
      expect(text()).toBe('');
      settle(() => vi.advanceTimersByTime(1));
      expect(text()).toContain('Elin Sandqvist');
    } finally {
      vi.useRealTimers();
    }
  });

  it('quotes what is quoted, and says when words are retold, hedged or denied', () => {
    const { text, click } = drawCard(stateOf('Group'));
    expect(text()).toContain('“We have asked for mediation.”quoted');
    expect(text()).toContain('traffic to Gotland would be back to normal by Thursdayreported');
    click('3 more');
    expect(text()).toContain('the night roster had been agreed in springreported · hedged');
    expect(text()).toContain('denied: ships had been turned awayreported');
  });

  it('shows two statements first and the others on demand', () => {
    const { root, click, buttons } = drawCard(stateOf('Group'));
    expect(root.querySelectorAll('.statement')).toHaveLength(2);
    click('3 more');
    expect(root.querySelectorAll('.statement')).toHaveLength(5);
    expect(buttons()).not.toContain('3 more');
  });

  it('steps to the neighbours of the current mention, and not beyond the last', () => {
    const middle = drawCard(stateOf('Person'));
    expect(middle.text()).toContain('2 of 7');
    middle.click('Previous mention');
    middle.click('Next mention');
    expect(middle.onStep.mock.calls).toEqual([[-1], [1]]);

    const last = drawCard(stateOf('Place'));
    last.click('Next mention');
    expect(last.onStep).not.toHaveBeenCalled();
  });

  it('has no steps for a single mention', () => {
    const { text, buttons } = drawCard(stateOf('Name written from right'));
    expect(text()).toContain('Mentioned once');
    expect(buttons()).not.toContain('Next mention');
  });

  it('shows where in the article the mentions are, and no more ticks than can be told apart', () => {
    const ticks = (title: string) => [...drawCard(stateOf(title)).root.querySelectorAll('.tick')];
    expect(ticks('Person').map((tick) => Math.round(Number(tick.getAttribute('x'))))).toEqual([
      0, 21, 45, 69, 90, 114, 135, 21,
    ]);
    const many = ticks('Long names');
    expect(many.length).toBeLessThanOrEqual(65);
    expect(many.filter((tick) => tick.classList.contains('tick-current'))).toHaveLength(1);
  });

  it('takes the focus when opened by keyboard, and only then', () => {
    drawCard(stateOf('Person'));
    expect(document.activeElement?.getAttribute('role')).not.toBe('dialog');
    const { text } = drawCard(stateOf('Opened by keyboard'));
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
    expect(text()).toContain('Esc closes');
  });

  it('can be scrolled by keyboard, whether or not there is a control in it', () => {
    const canFocus = cardExamples.flatMap(({ state }) => {
      if (state.status !== 'entry') return [];
      const body = drawCard(state).root.querySelector('.card-body');
      return [body?.getAttribute('tabindex') === '0' || body?.querySelector('button') !== null];
    });
    expect(canFocus).not.toContain(false);
  });

  it('starts afresh for another name', () => {
    const { redraw, click, root } = drawCard(stateOf('Group'));
    click('3 more');
    const calls = { onJump: vi.fn(), onStep: vi.fn(), onChoose: vi.fn(), onClose: vi.fn() };
    redraw(<Card state={stateOf('Person')} {...calls} />);
    redraw(<Card state={stateOf('Group')} {...calls} />);
    expect(root.querySelectorAll('.statement')).toHaveLength(2);
  });

  it('sets text from the page as text', () => {
    const { root, text } = drawCard({ status: 'failed', name: '<img src=x onerror=alert(1)>' });
    expect(text()).toContain('<img src=x');
    expect(root.querySelector('img')).toBeNull();
  });
});
