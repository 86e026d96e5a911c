import type { ComponentChildren, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import type { CardProps } from '../../components/card/types.ts';
import { words } from '../../components/ui/words.ts';
import type { CardHostOptions, KeptCard, Point } from './types.ts';

interface CardLayerProps extends Pick<CardHostOptions, 'onDrag'> {
  readonly open: {
    readonly key: string;
    readonly card: CardProps;
    readonly isSheet: boolean;
    readonly setBox: (box: HTMLElement | null) => void;
  } | null;
  readonly kept: readonly KeptCard[];
}

/** The card beside its name first, then those that were put somewhere, then those at the side. */
export function CardLayer({ open, kept, onDrag }: CardLayerProps) {
  const docked = kept.filter(({ at }) => at === null);
  // One list: a card that is dragged from its name keeps its box, and with it the pointer.
  const boxes = [
    ...(open ? [{ ...open, look: `layer-open ${open.isSheet ? 'layer-sheet' : 'layer-card'}`, at: null }] : []),
    ...kept.flatMap(({ key, card, at }) => (at ? [{ key, card, at, look: 'layer-card', setBox: null }] : [])),
  ];
  return (
    <>
      {boxes.map(({ key, card, look, at, setBox }) => (
        <Box key={key} look={look} at={at} setBox={setBox} onDrag={(to) => onDrag(key, to)}>
          <Card {...card} />
        </Box>
      ))}
      {docked.length > 0 && (
        <aside class="layer-dock" style={{ '--kept': docked.length }} aria-label={words('keptCards')}>
          {docked.map(({ key, card }) => (
            <Card key={key} {...card} />
          ))}
        </aside>
      )}
    </>
  );
}

interface BoxProps {
  readonly look: string;
  readonly at: Point | null;
  readonly setBox: ((box: HTMLElement | null) => void) | null;
  readonly onDrag: (to: Point) => void;
  readonly children: ComponentChildren;
}

/** Pixels that a pointer may tremble before it drags. */
const tremble = 4;

/** Holds a card, and lets it be dragged by its head. The corner nearest to the window's origin is what moves. */
function Box({ look, at, setBox, onDrag, children }: BoxProps) {
  const start = useRef<Point | null>(null);
  const onPointerDown = (event: TargetedPointerEvent<HTMLElement>): void => {
    const { target } = event;
    if (!(target instanceof Element) || event.button !== 0) return;
    if (!target.closest('.card-head') || target.closest('button')) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    start.current = { x: event.clientX - left, y: event.clientY - top };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: TargetedPointerEvent<HTMLElement>): void => {
    if (!start.current) return;
    const to = { x: event.clientX - start.current.x, y: event.clientY - start.current.y };
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    if (at === null && Math.hypot(to.x - left, to.y - top) < tremble) return;
    // Some of its head stays in the window, or it could never be taken hold of again.
    onDrag({
      x: Math.min(Math.max(to.x, 60 - width), innerWidth - 60),
      y: Math.min(Math.max(to.y, 0), innerHeight - 40),
    });
  };
  const onPointerUp = (): void => {
    start.current = null;
  };
  return (
    <div
      ref={setBox}
      class={look}
      style={at === null ? undefined : { left: `${at.x}px`, top: `${at.y}px` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      {children}
    </div>
  );
}
