import { useId } from 'preact/hooks';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../ui/words.ts';
import { CardFrame } from './CardFrame.tsx';

export interface MessageCardProps {
  readonly title: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** One thing to tell instead of an entry. */
export function MessageCard({ title, text, onClose }: MessageCardProps) {
  const titleId = useId();
  return (
    <CardFrame labelledBy={titleId} look="card-message" takesFocus={false}>
      <div class="card-head">
        <h2 class="card-message-title" id={titleId}>
          {title}
        </h2>
        <IconButton icon="close" label={words('close')} onClick={onClose} />
      </div>
      <p class="card-message-text" dir="auto">
        {text}
      </p>
    </CardFrame>
  );
}
