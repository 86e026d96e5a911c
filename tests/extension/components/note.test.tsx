import { describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '../../../components/card/NoteEditor.tsx';
import type { CardNotes } from '../../../components/card/types.ts';
import { draw, settle } from './draw.ts';

/** Happy DOM fills frames only when told to. */
const { settings } = (globalThis as unknown as { happyDOM: { settings: { enableIframePageLoading: boolean } } })
  .happyDOM;
settings.enableIframePageLoading = true;

/** Notes in memory; `fail` makes the next calls fail. */
function createNotes(kept = '') {
  const state = { kept, isFailing: false, isWriting: false };
  const answer = () =>
    state.isFailing ? ({ ok: false, reason: 'full' } as const) : ({ ok: true, value: state.kept } as const);
  const notes: CardNotes = {
    read: vi.fn(() => Promise.resolve(answer())),
    write: vi.fn((_kind, _name, text) => {
      if (!state.isFailing) state.kept = text.trim();
      return Promise.resolve(answer());
    }),
    onWriting: (isWriting) => {
      state.isWriting = isWriting;
    },
  };
  return { state, notes };
}

/** The drawing after all answers have come. */
async function drawNote(given: ReturnType<typeof createNotes>) {
  const drawn = draw(<NoteEditor kind="person" name="Tessa Vandermolen" notes={given.notes} />);
  const rest = (): Promise<void> => vi.waitFor(() => new Promise((resolve) => setTimeout(() => settle(resolve), 20)));
  await rest();
  const field = (): HTMLTextAreaElement => {
    const found = drawn.root.querySelector('iframe')?.contentDocument?.querySelector('textarea');
    if (!found) throw new Error('No field');
    return found;
  };
  return {
    ...drawn,
    rest,
    field,
    open: async (button: string) => {
      drawn.click(button);
      await rest();
      return field();
    },
    write: (text: string) => {
      field().value = text;
      settle(() => field().dispatchEvent(new Event('input')));
    },
  };
}

describe('NoteEditor', () => {
  it('is a small button where there is no note, and the note where there is one', async () => {
    expect((await drawNote(createNotes())).text()).toBe('Note');
    expect((await drawNote(createNotes('Ask her.'))).text()).toBe('Your note: Ask her.Edit note');
  });

  it('saves when the field is left, and holds the card while it is written in', async () => {
    const given = createNotes();
    const { open, write, rest, field } = await drawNote(given);
    const opened = await open('Note');
    expect(opened.getAttribute('aria-label')).toBe('Your note on Tessa Vandermolen');
    settle(() => opened.dispatchEvent(new Event('focus')));
    expect(given.state.isWriting).toBe(true);
    write('Ask her.');
    expect(given.notes.write).not.toHaveBeenCalled();
    settle(() => field().dispatchEvent(new Event('blur')));
    await rest();
    expect(given.notes.write).toHaveBeenCalledWith('person', 'Tessa Vandermolen', 'Ask her.');
    expect(given.state.isWriting).toBe(false);
  });

  it.each([
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }],
    ['Escape', { key: 'Escape' }],
  ])('saves and shows the note on %s', async (_, key) => {
    const given = createNotes('Ask her.');
    const { open, write, rest, field, text } = await drawNote(given);
    expect((await open('Edit note')).value).toBe('Ask her.');
    write('Ask him.');
    settle(() => field().dispatchEvent(new KeyboardEvent('keydown', { ...key, cancelable: true })));
    await rest();
    expect(text()).toBe('Your note: Ask him.Edit note');
  });

  it('takes the note away when nothing is left of it', async () => {
    const { open, write, click, rest, text } = await drawNote(createNotes('Ask her.'));
    await open('Edit note');
    write(' ');
    click('Done');
    await rest();
    expect(text()).toBe('Note');
  });

  it('saves what is written when the card goes away', async () => {
    const given = createNotes();
    const { open, write, redraw } = await drawNote(given);
    await open('Note');
    write('Ask her.');
    redraw(null);
    expect(given.notes.write).toHaveBeenCalledWith('person', 'Tessa Vandermolen', 'Ask her.');
  });

  it('keeps the words in the field, and says why, when they could not be saved', async () => {
    const given = createNotes();
    const { open, write, click, rest, field, text } = await drawNote(given);
    await open('Note');
    write('Ask her.');
    given.state.isFailing = true;
    click('Done');
    await rest();
    expect(text()).toContain('Not saved: There is no room left in the browser’s storage. Copy your words');
    expect(field().value).toBe('Ask her.');
    given.state.isFailing = false;
    click('Done');
    await rest();
    expect(text()).toBe('Your note: Ask her.Edit note');
  });

  it('opens no field over a note that could not be read', async () => {
    const given = createNotes('Ask her.');
    given.state.isFailing = true;
    const { root, click, rest, text } = await drawNote(given);
    click('Note');
    await rest();
    expect(root.querySelector('iframe')).toBeNull();
    expect(text()).toContain('Notes can’t be read: There is no room');
  });
});
