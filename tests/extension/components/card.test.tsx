import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { cardExamples } from '../../../components/card/card.examples.tsx';
import type { CardProps, CardState } from '../../../components/card/types.ts';
import { draw } from './draw.ts';

function stateOf(title: string): CardState {
  const example = cardExamples.find((candidate) => candidate.title.startsWith(title));
  if (!example) throw new Error(`No example "${title}"`);
  return example.state;
}

function drawCard(state: CardState) {
  const calls = {
    onJump: vi.fn<CardProps['onJump']>(),
    onStep: vi.fn<CardProps['onStep']>(),
    onChoose: vi.fn<CardProps['onChoose']>(),
    onClose: vi.fn(),
  };
  return { ...draw(<Card state={state} {...calls} />), ...calls };
}

describe('Card', () => {
  it.each(cardExamples)('is a labelled dialog with a close button: $title', ({ state }) => {
    const { root, click, onClose } = drawCard(state);
    const dialog = root.querySelector('[role="dialog"]');
    const label = root.querySelector(`#${CSS.escape(dialog?.getAttribute('aria-labelledby') ?? '')}`);
    expect(label?.textContent).not.toBe('');
    expect(dialog?.getAttribute('lang')).toBe('en');
    click('Close');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('has an example for each status', () => {
    expect(new Set(cardExamples.map(({ state }) => state.status))).toEqual(new Set(['entry', 'failed']));
  });

  it('has no empty part where there is nothing but a note', () => {
    const { root } = drawCard(stateOf('Nothing but a note'));
    expect([...(root.querySelector('[role="dialog"]')?.children ?? [])].map(({ className }) => className)).toEqual([
      'card-head',
      'card-foot',
    ]);
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
    const { click, onJump } = drawCard(stateOf('Person'));
    click('spokeswoman of');
    click('Nobody steers');
    expect(onJump.mock.calls.map(([span]) => span.start)).toEqual([40, 120]);
  });

  it('quotes what is quoted, and says when words are retold or hedged', () => {
    const { text, click } = drawCard(stateOf('Group'));
    expect(text()).toContain('“We have asked for mediation.”quoted');
    expect(text()).toContain('traffic to Gotland would be back to normal by Thursdayreported');
    click('3 more');
    expect(text()).toContain('the night roster had been agreed in springreported · hedged');
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

  it('draws no more ticks than can be told apart', () => {
    expect(drawCard(stateOf('Person')).root.querySelectorAll('rect')).toHaveLength(7);
    const many = drawCard(stateOf('Long names')).root.querySelectorAll('rect');
    expect(many).toHaveLength(24);
    expect([...many].filter((tick) => tick.classList.contains('tick-current'))).toHaveLength(1);
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
