import type { EntityKind } from '../../lib/entities/types.ts';
import { words } from '../ui/words.ts';
import { Name } from './Name.tsx';

export interface NameButtonProps {
  readonly name: string;
  readonly kind: EntityKind;
  readonly onClick: () => void;
}

/** A name on the card of another. In a sentence it wraps like its words, which no browser lets a `<button>` do. */
export function NameButton({ name, kind, onClick }: NameButtonProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // Space would scroll, too.
    event.preventDefault();
    onClick();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <span
      role="button"
      tabIndex={0}
      class={`name-button kind-${kind}`}
      title={words('openItsCard')}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <Name name={name} />
    </span>
  );
}
