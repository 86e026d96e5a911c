import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCorrectionSession } from '../../entrypoints/reader.content/card-corrections.ts';
import type { Shown } from '../../entrypoints/reader.content/shown-card.ts';
import type { Change } from '../../lib/entities/corrections.ts';
import { serve } from '../../lib/messages/serve.ts';

beforeEach(() => {
  fakeBrowser.reset();
  // No time passes here.
  vi.stubGlobal('scheduler', { postTask: () => new Promise(() => undefined) });
});

const about = { kind: 'person', name: 'Delia Marsh' } as const;
const hide: Change = { ...about, what: 'hide' };

/** A card of which the page said, when it was read, that these corrections hold. */
const cardOf = (id: string, ...corrections: string[]): Shown =>
  ({
    id,
    content: { ...about, mentions: [], corrections: corrections.map((correction) => ({ ...hide, id: correction })) },
    page: { cards: [], map: { text: '' } },
  }) as unknown as Shown;

function createSession(answer: 'a' | 'b' | 'full') {
  serve({
    'correction:add': () => (answer === 'full' ? { ok: false, reason: 'full' } : { ok: true, value: answer }),
    'correction:undo': () => ({ ok: true, value: null }),
  });
  const redraw = vi.fn();
  const session = createCorrectionSession(redraw, vi.fn());
  const tell = (card: Shown) => [session.on(card).done, session.on(card).held.map(({ id }) => id)];
  return { session, redraw, tell };
}

it('what was corrected on a card last can be undone there, what was said before below it', async () => {
  const { session, redraw, tell } = createSession('b');
  const [before, other] = [cardOf('1', 'a'), cardOf('2', 'a')];
  expect([tell(before), session.isDone('1'), session.isHeld('1')]).toEqual([[null, ['a']], false, false]);
  await session.on(before).apply(hide, 'article');
  expect([tell(before), session.isDone('1'), session.isHeld('1')]).toEqual([['b', ['a']], true, true]);
  expect([tell(other), session.isDone('2'), session.isHeld('2')]).toEqual([[null, ['a']], false, false]);
  expect(redraw).toHaveBeenCalledOnce();
  // The page is read with it, and then without it; not all at once.
  const after = cardOf('1', 'a', 'b');
  expect([tell(after), tell(cardOf('2', 'a', 'b'))]).toEqual([
    ['b', ['a']],
    [null, ['a', 'b']],
  ]);
  await session.on(after).undo('b');
  expect([tell(after), session.isDone('1')]).toEqual([[null, ['a']], false]);
});

it('what was said before can be undone without what was said last, and be said again', async () => {
  const { session, tell } = createSession('a');
  const card = cardOf('1', 'a', 'c');
  await session.on(card).apply(hide, 'article');
  await session.on(card).undo('c');
  expect(tell(card)).toEqual(['a', []]);
  await session.on(card).undo('a');
  expect(tell(card)).toEqual([null, []]);
  await session.on(cardOf('2')).apply(hide, 'article');
  expect(tell(card)).toEqual([null, ['a']]);
});

it('what could not be kept is not done', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { session, tell } = createSession('full');
  expect(await session.on(cardOf('1')).apply(hide, 'article')).toEqual({ ok: false, reason: 'full' });
  expect(tell(cardOf('1'))).toEqual([null, []]);
});
