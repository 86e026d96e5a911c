import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { cardExamples } from '../../../components/card/card.examples.tsx';
import type { CardCorrections } from '../../../components/card/types.ts';
import { Corrections } from '../../../components/options/Corrections.tsx';
import type { Correction } from '../../../lib/entities/corrections.ts';
import { draw, settle } from './draw.ts';

/** Happy DOM fills frames only when told to. */
const { settings } = (globalThis as unknown as { happyDOM: { settings: { enableIframePageLoading: boolean } } })
  .happyDOM;
settings.enableIframePageLoading = true;

const state = cardExamples.find(({ title }) => title.startsWith('Person'))?.state;
if (state?.status !== 'entry') throw new Error('No example');
const about = { kind: state.content.kind, name: state.content.name };

/** A card whose corrections are kept, or are not: then `failure` says why. */
function drawMenu(given: Partial<CardCorrections> = {}, failure: 'full' | null = null) {
  const calls = { onJump: vi.fn(), onStep: vi.fn(), onChoose: vi.fn(), onClose: vi.fn() };
  const answer = failure ? ({ ok: false, reason: failure } as const) : null;
  const corrections: CardCorrections = {
    others: [{ id: 'person:ada', name: 'Ada Okafor' }],
    aliases: ['Sandqvist'],
    done: null,
    held: [],
    apply: vi.fn(() => Promise.resolve(answer ?? ({ ok: true, value: 'id' } as const))),
    undo: vi.fn(() => Promise.resolve(answer ?? ({ ok: true, value: null } as const))),
    onWriting: vi.fn(),
    ...given,
  };
  const card = (more: Partial<CardCorrections> = {}) => (
    <Card state={state as NonNullable<typeof state>} corrections={{ ...corrections, ...more }} {...calls} />
  );
  const drawn = draw(card());
  const rest = (): Promise<void> => vi.waitFor(() => new Promise((resolve) => setTimeout(() => settle(resolve), 20)));
  return { ...drawn, corrections, rest, redrawWith: (more: Partial<CardCorrections>) => drawn.redraw(card(more)) };
}

const find = (root: HTMLElement, words: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, label')].find(
    ({ textContent }) => textContent === words,
  );
  if (!found) throw new Error(`Nothing says "${words}"`);
  return found;
};

describe('the corrections of a card', () => {
  it('are not there unless somebody keeps them', () => {
    const calls = { onJump: vi.fn(), onStep: vi.fn(), onChoose: vi.fn(), onClose: vi.fn() };
    expect(draw(<Card state={state} {...calls} />).buttons()).not.toContain('More');
  });

  it.each([
    ['In this article', 'article'],
    ['On this site', 'site'],
    ['Everywhere', 'everywhere'],
  ])('hide a name: %s', async (words, where) => {
    const { click, corrections, rest } = drawMenu();
    click('More');
    click('Never mark this');
    click(words);
    await rest();
    expect(corrections.apply).toHaveBeenCalledExactlyOnceWith({ ...about, what: 'hide' }, where);
  });

  it('hide a name everywhere by one key, but not by a shortcut of the browser', async () => {
    const { root, corrections, rest } = drawMenu();
    const card = root.querySelector('.card') as HTMLElement;
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
      settle(() => card.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', ...more })));
    expect(corrections.apply).not.toHaveBeenCalled();
    settle(() => find(root, 'More').dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true })));
    await rest();
    expect(corrections.apply).toHaveBeenCalledExactlyOnceWith({ ...about, what: 'hide' }, 'everywhere');
  });

  it.each([
    ['Wrong kind', 'Place', { what: 'kind', to: 'place' }],
    ['Same as another name', 'Ada Okafor', { what: 'join', with: 'Ada Okafor' }],
    ['Two different ones taken for one', '“Sandqvist” is a different one', { what: 'split', alias: 'Sandqvist' }],
  ])('%s: %s, in this article unless told', async (part, choice, change) => {
    const { root, click, corrections, rest } = drawMenu();
    click('More');
    click(part);
    click(choice);
    await rest();
    expect(corrections.apply).toHaveBeenLastCalledWith({ ...about, ...change }, 'article');
    click('More');
    click(part);
    settle(() => find(root, 'On this site').querySelector('input')?.click());
    click(choice);
    await rest();
    expect(corrections.apply).toHaveBeenLastCalledWith({ ...about, ...change }, 'site');
  });

  it('rename, in a field that the page does not hear', async () => {
    const { root, click, corrections, rest } = drawMenu();
    click('More');
    click('Rename');
    await rest();
    const field = root.querySelector('iframe')?.contentDocument?.querySelector('textarea');
    if (!field) throw new Error('No field');
    expect(field.value).toBe(about.name);
    settle(() => field.dispatchEvent(new Event('focus')));
    expect(corrections.onWriting).toHaveBeenLastCalledWith(true);
    field.value = ' Elin Sandqvist-Berg ';
    settle(() => field.dispatchEvent(new Event('input')));
    settle(() => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true })));
    await rest();
    expect(corrections.apply).toHaveBeenCalledExactlyOnceWith(
      { ...about, what: 'rename', to: 'Elin Sandqvist-Berg' },
      'article',
    );
    expect(corrections.onWriting).toHaveBeenLastCalledWith(false);
  });

  it('offer nothing where there is nothing to choose from, and one part at a time', () => {
    const { root, click, buttons } = drawMenu({ others: [], aliases: [] });
    const more = find(root, 'More');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    click('More');
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(buttons().slice(buttons().indexOf('More') + 1)).toEqual(
      expect.arrayContaining(['Never mark this', 'Wrong kind', 'Rename']),
    );
    expect(buttons()).not.toContain('Same as another name');
    expect(buttons()).not.toContain('Two different ones taken for one');
    click('Never mark this');
    expect(buttons()).toContain('EverywhereX');
    expect(buttons()).not.toContain('Wrong kind');
    click('Never mark this');
    expect(buttons()).not.toContain('EverywhereX');
    click('Wrong kind');
    expect(find(root, 'Wrong kind').getAttribute('aria-expanded')).toBe('true');
    for (const part of root.querySelectorAll('[aria-controls]'))
      expect(root.querySelector(`#${CSS.escape(part.getAttribute('aria-controls') ?? '')}`)).not.toBeNull();
  });

  it('say that they are done, and can be undone', async () => {
    const { root, click, corrections, rest, redrawWith } = drawMenu();
    expect(root.querySelector('.card-correct [role="status"]')?.textContent).toBe('');
    redrawWith({ done: 'hide|person' });
    expect(root.querySelector('.card-correct [role="status"]')?.textContent).toBe('Done.');
    click('Undo');
    await rest();
    expect(corrections.undo).toHaveBeenCalledExactlyOnceWith('hide|person');
  });

  it('list what holds from before, short of the page’s address, each with its way back', async () => {
    const scope = { in: 'article', url: 'https://courier.example/a' } as const;
    const rename = { ...about, what: 'rename', to: 'Elin Berg', id: 'a', scope, made: '' } as const;
    const { root, click, corrections, rest, redrawWith } = drawMenu();
    expect(root.querySelector('.corrections')).toBeNull();
    redrawWith({ held: [rename] });
    expect(root.querySelector('.correction-text')?.textContent).toBe(
      '“Elin Sandqvist” is called “Elin Berg”In this article',
    );
    click('Undo: “Elin Sandqvist” is called “Elin Berg”');
    await rest();
    expect(corrections.undo).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('say why they are not', async () => {
    const { root, click, rest } = drawMenu({}, 'full');
    click('More');
    click('Never mark this');
    click('Everywhere');
    await rest();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('There is no room left');
    expect(find(root, 'More').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the list of corrections', () => {
  const base = { ...about, made: '2026-11-24T10:00:00.000Z' } as const;
  const all: Correction[] = [
    { ...base, id: 'a', what: 'hide', scope: { in: 'everywhere' } },
    { ...base, id: 'b', what: 'kind', to: 'group', scope: { in: 'site', host: 'courier.example' } },
    { ...base, id: 'c', what: 'join', with: 'Ada Okafor', scope: { in: 'article', url: 'https://courier.example/a' } },
    { ...base, id: 'd', what: 'split', alias: 'Elin', scope: { in: 'everywhere' } },
    { ...base, id: 'e', what: 'rename', to: 'Elin Berg', scope: { in: 'everywhere' } },
  ];

  it('tells each and its way back, the last one first', () => {
    const onUndo = vi.fn();
    const { root, click } = draw(<Corrections corrections={{ ok: true, value: all }} notice={null} onUndo={onUndo} />);
    expect([...root.querySelectorAll('.correction-text')].map(({ textContent }) => textContent)).toEqual([
      '“Elin Sandqvist” is called “Elin Berg”Everywhere',
      '“Elin” is another than “Elin Sandqvist”Everywhere',
      '“Elin Sandqvist” is the same as “Ada Okafor”On https://courier.example/a',
      '“Elin Sandqvist” is of the kind: GroupOn courier.example',
      'Never mark “Elin Sandqvist”Everywhere',
    ]);
    click('Undo: Never mark “Elin Sandqvist”');
    expect(onUndo).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('says so when there is none, or when they can’t be read', () => {
    const read = (corrections: Parameters<typeof Corrections>[0]['corrections']) =>
      draw(<Corrections corrections={corrections} notice={null} onUndo={vi.fn()} />).text();
    expect(read({ ok: true, value: [] })).toContain('Nothing so far.');
    expect(read({ ok: false, reason: 'broken' })).toContain('can’t be read');
    expect(read(null)).not.toContain('Nothing so far.');
  });
});
