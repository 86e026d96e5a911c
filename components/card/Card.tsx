import { words } from '../ui/words.ts';
import { EntryCard } from './EntryCard.tsx';
import { LoadingCard } from './LoadingCard.tsx';
import { MessageCard } from './MessageCard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import type { CardProps } from './types.ts';

/** What opens at a name in the article. Placing it, closing it on Escape and keeping the page's keys out is the reader's part. */
export function Card({ state, notes, ...events }: CardProps) {
  const { onClose } = events;
  switch (state.status) {
    case 'loading':
      return <LoadingCard name={state.name} onClose={onClose} />;
    case 'entry': {
      const { kind, name, notedAs } = state.content;
      return (
        <EntryCard
          // A card for another name starts afresh: nothing expanded, scrolled to the top.
          key={`${state.content.kind} ${state.content.name}`}
          content={state.content}
          current={state.current}
          byKeyboard={state.byKeyboard}
          choice={state.choice}
          map={state.map}
          note={notes && <NoteEditor kind={kind} name={notedAs ?? name} notes={notes} />}
          {...events}
        />
      );
    }
    case 'failed':
      return <MessageCard title={words('cardFailedTitle')} text={words('cardFailed', state.name)} onClose={onClose} />;
  }
}
