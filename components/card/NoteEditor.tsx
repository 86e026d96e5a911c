import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../../lib/entities/types.ts';
import type { StoreFailure, StoreResult } from '../../lib/storage/types.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { words } from '../ui/words.ts';
import { NoteField } from './NoteField.tsx';
import type { CardNotes } from './types.ts';

/** Milliseconds without a key until what is written is saved: a tab may be closed without a farewell. */
const pause = 800;

export interface NoteEditorProps {
  readonly kind: EntityKind;
  readonly name: string;
  readonly notes: CardNotes;
}

/** The reader's own note on a name, and the way to write one. */
export function NoteEditor({ kind, name, notes }: NoteEditorProps) {
  /** Null while it is not known: nothing may be written over a note that was not read. */
  const [kept, setKept] = useState<string | null>(null);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const [isOpen, setOpen] = useState(false);
  const unsaved = useRef<string | null>(null);
  const timer = useRef(0);
  const section = useRef<HTMLElement>(null);

  const take = (result: StoreResult<string>): boolean => {
    if (result.ok) setKept(result.value);
    setFailure(result.ok ? null : result.reason);
    return result.ok;
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    if (text === null) return;
    unsaved.current = null;
    if (!take(await notes.write(kind, name, text))) unsaved.current ??= text;
  };
  const change = (text: string): void => {
    unsaved.current = text;
    clearTimeout(timer.current);
    timer.current = window.setTimeout(save, pause);
  };
  const done = async (): Promise<void> => {
    await save();
    // What could not be saved stays to be copied.
    if (unsaved.current === null) setOpen(false);
    section.current?.querySelector('button')?.focus();
  };
  const open = async (): Promise<void> => {
    if (kept !== null || take(await notes.read(kind, name))) setOpen(true);
  };

  useEffect(() => {
    void notes.read(kind, name).then((result) => result.ok && setKept(result.value));
    return () => {
      notes.onWriting(false);
      void save();
    };
  }, []);

  return (
    <section class="card-note" ref={section}>
      {isOpen && (
        <NoteField
          label={words('noteOn', name)}
          text={unsaved.current ?? kept ?? ''}
          onInput={change}
          onFocus={() => notes.onWriting(true)}
          onBlur={() => {
            notes.onWriting(false);
            void save();
          }}
          onDone={() => void done()}
        />
      )}
      {!isOpen && kept && (
        <p class="note-text" dir="auto">
          <span class="visually-hidden">{words('noteYours')} </span>
          {kept}
        </p>
      )}
      {isOpen ? (
        <Button look="quiet" onClick={() => void done()}>
          {words('noteDone')}
        </Button>
      ) : (
        <Button look="quiet" title={words('noteOn', name)} onClick={() => void open()}>
          {words(kept ? 'noteEdit' : 'note')}
        </Button>
      )}
      <p class={failure ? 'note-failure' : ''} role="status">
        {failure && words(isOpen ? 'noteNotSaved' : 'noteNotRead', words(failureWords[failure]))}
      </p>
    </section>
  );
}
