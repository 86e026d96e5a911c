import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Change, CorrectionScope } from '../../lib/entities/corrections.ts';
import type { EntityKind } from '../../lib/entities/types.ts';
import type { StoreFailure } from '../../lib/storage/types.ts';
import { Button } from '../ui/Button.tsx';
import { CorrectionList } from '../ui/CorrectionList.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { words } from '../ui/words.ts';
import { CorrectionParts, whereWords } from './CorrectionParts.tsx';
import type { CardCorrections } from './types.ts';

/** On a card that has the focus, this key alone stands for "never mark this everywhere". */
const hideKey = 'x';

export interface CorrectionMenuProps {
  readonly kind: EntityKind;
  readonly name: string;
  readonly corrections: CardCorrections;
}

/** What the reader can say is wrong with a name, and the way back. */
export function CorrectionMenu({ kind, name, corrections }: CorrectionMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const section = useRef<HTMLElement>(null);
  const partsId = useId();
  const { done, held, others, aliases, onWriting } = corrections;

  /** What had the focus is gone then: it goes to what is left. */
  const tell = async (result: ReturnType<CardCorrections['apply'] | CardCorrections['undo']>): Promise<void> => {
    const answer = await result;
    setFailure(answer.ok ? null : answer.reason);
    if (!answer.ok) return;
    setOpen(false);
    section.current?.querySelector('button')?.focus();
  };
  const undo = (id: string): void => void tell(corrections.undo(id));
  const apply = (change: Change, where: CorrectionScope['in']): void => void tell(corrections.apply(change, where));

  useEffect(() => {
    const card = section.current?.closest<HTMLElement>('.card');
    const hide = (event: KeyboardEvent): void => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (key.toLowerCase() !== hideKey || altKey || ctrlKey || metaKey || event.isComposing) return;
      event.preventDefault();
      apply({ what: 'hide', kind, name }, 'everywhere');
    };
    card?.addEventListener('keydown', hide);
    return () => card?.removeEventListener('keydown', hide);
  });

  return (
    <section class="card-correct" ref={section}>
      <p role="status">{done !== null && words('correctDone')}</p>
      {done !== null && (
        <Button look="quiet" onClick={() => undo(done)}>
          {words('correctUndo')}
        </Button>
      )}
      <Button look="quiet" expands={{ id: partsId, isOpen }} onClick={() => setOpen(!isOpen)}>
        {words('correctMore')}
      </Button>
      <div id={partsId} class="correct-parts" hidden={!isOpen}>
        {isOpen && (
          <CorrectionParts
            kind={kind}
            name={name}
            others={others}
            aliases={aliases}
            onApply={apply}
            onWriting={onWriting}
          />
        )}
      </div>
      {!isOpen && held.length > 0 && (
        <CorrectionList
          corrections={held}
          tellWhere={(scope) => words(whereWords[scope.in])}
          look="quiet"
          onUndo={undo}
        />
      )}
      <p class={failure ? 'correct-failure' : ''} role="alert">
        {failure && words('storeNotChanged', words(failureWords[failure]))}
      </p>
    </section>
  );
}
