import { IconButton } from '../ui/IconButton.tsx';
import { countedWords, formatNumber, words } from '../ui/words.ts';

/** Beyond this a tick for each mention would be finer than the eye. */
const MOST_TICKS = 24;
const TICK_STEP = 6;

export interface MentionStepsProps {
  readonly count: number;
  /** Index of the mention that the card is open on. */
  readonly current: number;
  readonly onStep: (direction: -1 | 1) => void;
}

/** How often the name stands in the article, which of these places the reader is at, and the way to the others. */
export function MentionSteps({ count, current, onStep }: MentionStepsProps) {
  if (count < 2) return <p class="card-mentions">{countedWords('mentioned', count)}</p>;
  return (
    <div class="card-mentions">
      <p class="card-mentions-text">
        {countedWords('mentioned', count)}
        <MentionStrip count={count} current={current} />
      </p>
      <IconButton icon="previous" label={words('previousMention')} idle={current === 0} onClick={() => onStep(-1)} />
      <span class="card-position" role="status">
        {words('positionOf', formatNumber(current + 1), formatNumber(count))}
      </span>
      <IconButton icon="next" label={words('nextMention')} idle={current === count - 1} onClick={() => onStep(1)} />
    </div>
  );
}

/** One tick a mention, the current one tall. With very many mentions each tick stands for several. */
function MentionStrip({ count, current }: { readonly count: number; readonly current: number }) {
  const ticks = Math.min(count, MOST_TICKS);
  const tall = Math.floor((current * ticks) / count);
  const width = ticks * TICK_STEP;
  return (
    <svg class="card-strip" width={width} height="10" viewBox={`0 0 ${width} 10`} aria-hidden="true">
      {Array.from({ length: ticks }, (_, tick) => (
        <rect
          key={tick}
          class={tick === tall ? 'tick tick-current' : 'tick'}
          x={tick * TICK_STEP}
          y={tick === tall ? 0 : 4}
          width={tick === tall ? 3 : 2}
          height={tick === tall ? 10 : 6}
        />
      ))}
    </svg>
  );
}
