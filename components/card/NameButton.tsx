import type { EntityKind } from '../../lib/entities/types.ts';
import { words } from '../ui/words.ts';
import { Name } from './Name.tsx';

export interface NameButtonProps {
  readonly name: string;
  readonly kind: EntityKind;
  readonly onClick: () => void;
}

/** A name on the card of another. */
export function NameButton({ name, kind, onClick }: NameButtonProps) {
  return (
    <button type="button" class={`name-button kind-${kind}`} title={words('openItsCard')} onClick={onClick}>
      <Name name={name} />
    </button>
  );
}
