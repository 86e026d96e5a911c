import type { StoreResult } from '../../lib/storage/types.ts';
import { failureWords } from '../ui/failure-words.ts';
import { countedWords, words } from '../ui/words.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { Notice } from './StoreNotice.tsx';
import type { StoreNotice } from './types.ts';

/** How many notes can be read, and how many can't. */
export interface NoteCount {
  readonly count: number;
  readonly lost: number;
}

export interface NotesProps {
  /** Null while they are read. */
  readonly notes: StoreResult<NoteCount> | null;
  readonly notice: StoreNotice;
  readonly onDelete: () => void;
}

/** The notes that the reader wrote on cards, all together. */
export function Notes({ notes, notice, onDelete }: NotesProps) {
  return (
    <section class="page-section">
      <h2 class="page-heading">{words('notes')}</h2>
      <p>{words('notesText')}</p>
      {notes?.ok && <NotesAtHand {...notes.value} onDelete={onDelete} />}
      {notes?.ok === false && <p role="alert">{words('notesUnreadable', words(failureWords[notes.reason]))}</p>}
      <Notice notice={notice} />
    </section>
  );
}

function NotesAtHand({ count, lost, onDelete }: NoteCount & Pick<NotesProps, 'onDelete'>) {
  return (
    <>
      <p class="page-hint">{count === 0 ? words('notesNone') : countedWords('notesCount', count)}</p>
      {lost > 0 && <p role="alert">{countedWords('notesLost', lost)}</p>}
      {count > 0 && (
        <div class="pack-tools">
          <ConfirmButton
            label={words('notesDelete')}
            question={countedWords('notesDeleteAsk', count)}
            confirm={words('notesDelete')}
            onConfirm={onDelete}
          />
        </div>
      )}
    </>
  );
}
