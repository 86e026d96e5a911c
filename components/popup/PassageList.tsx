import type { Span } from '../../lib/text/types.ts';
import { formatNumber, words } from '../ui/words.ts';

export interface PassageListProps {
  readonly heading: string;
  readonly passages: readonly { readonly text: string; readonly at: Span }[];
  readonly isOpen: boolean;
  readonly onJump: (span: Span) => void;
}

/** Sentences of the article under a heading that opens them; nothing where there are none. */
export function PassageList({ heading, passages, isOpen, onJump }: PassageListProps) {
  if (passages.length === 0) return null;
  return (
    <details class="passages" open={isOpen}>
      <summary class="passages-heading">
        {heading} <span class="passages-count">{formatNumber(passages.length)}</span>
      </summary>
      <ul class="source-statements">
        {passages.map(({ text, at }) => (
          <li key={at.start}>
            <button type="button" class="statement" title={words('goToSentence')} onClick={() => onJump(at)}>
              <span class="statement-text" dir="auto">
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
