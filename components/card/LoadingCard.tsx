import { useEffect, useId, useState } from 'preact/hooks';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../ui/words.ts';
import { CardFrame } from './CardFrame.tsx';
import { Name } from './Name.tsx';

/** Milliseconds: what comes sooner needs no card before it, which would only flicker. */
const patience = 150;

export interface LoadingCardProps {
  readonly name: string;
  readonly onClose: () => void;
}

/** Says that there is something to come. */
export function LoadingCard({ name, onClose }: LoadingCardProps) {
  const nameId = useId();
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isDue) return null;
  return (
    <CardFrame labelledBy={nameId} look="card-message" takesFocus={false}>
      <div class="card-head">
        <h2 class="card-message-title" id={nameId}>
          <Name name={name} />
        </h2>
        <IconButton icon="close" label={words('close')} onClick={onClose} />
      </div>
      <p class="card-message-text" role="status">
        {words('cardLoading')}
      </p>
    </CardFrame>
  );
}
