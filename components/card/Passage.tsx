import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import type { NameInside } from '../../lib/analysis/names-inside.ts';
import type { Span } from '../../lib/text/types.ts';
import { Icon } from '../ui/Icon.tsx';
import { words } from '../ui/words.ts';
import { NameButton } from './NameButton.tsx';
import type { CardProps } from './types.ts';

export interface PassageProps extends Pick<CardProps, 'onJump' | 'onOpenEntity'> {
  readonly look: string;
  readonly text: string;
  readonly names: readonly NameInside[];
  /** The message that the words are put into. */
  readonly frame: 'quotation' | 'deniedStatement' | null;
  readonly lang: string;
  /** Said of the words. */
  readonly remark?: string;
  /** Where they stand. */
  readonly at: Span;
}

/**
 * The article's words: its names open their cards, all else leads to the sentence. The way there is a button of its own, spread
 * under the words, since no button may stand in another.
 */
export function Passage({ look, text, names, frame, lang, remark, at, onJump, onOpenEntity }: PassageProps) {
  const textId = useId();
  const [opening, closing] = frame ? words(frame, '\n').split('\n') : [];
  return (
    <div class={`passage ${look}`}>
      <p class={look === 'introduction' ? 'passage-text in-line' : 'passage-text'} id={textId} dir="auto" lang={lang}>
        {opening}
        {onOpenEntity ? splitAtNames(text, names, onOpenEntity) : text}
        {closing}
      </p>
      {remark && <p class="passage-remark">{remark}</p>}
      <button
        type="button"
        class="passage-jump"
        aria-label={words('goToSentence')}
        aria-describedby={textId}
        title={words('goToSentence')}
        onClick={() => onJump(at)}
      >
        <Icon name="goTo" />
      </button>
    </div>
  );
}

function splitAtNames(
  text: string,
  names: readonly NameInside[],
  onOpenEntity: NonNullable<CardProps['onOpenEntity']>,
): ComponentChild[] {
  const parts: ComponentChild[] = [];
  let from = 0;
  for (const { start, end, entityId, kind } of names) {
    parts.push(
      text.slice(from, start),
      <NameButton key={start} name={text.slice(start, end)} kind={kind} onClick={() => onOpenEntity(entityId)} />,
    );
    from = end;
  }
  return [...parts, text.slice(from)];
}
