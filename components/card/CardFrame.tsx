import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { direction, words } from '../ui/words.ts';

export interface CardFrameProps {
  readonly labelledBy: string;
  /** Further classes. */
  readonly look: string;
  /** On appearing; giving the focus back is the part of who opened the card. */
  readonly takesFocus: boolean;
  readonly children: ComponentChildren;
}

/** The sheet itself. It names its language and direction, since the page around it may have others. */
export function CardFrame({ labelledBy, look, takesFocus, children }: CardFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) frame.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  return (
    <div
      ref={frame}
      class={`card ${look}`}
      role="dialog"
      aria-labelledby={labelledBy}
      tabIndex={-1}
      lang={words('locale')}
      dir={direction()}
    >
      {children}
    </div>
  );
}
