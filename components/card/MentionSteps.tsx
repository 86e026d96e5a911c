import type { Span } from '../../lib/text/types.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { countedWords, formatNumber, words } from '../ui/words.ts';

export interface MentionStepsProps {
  readonly mentions: readonly Span[];
  /** Characters of the article. */
  readonly textLength: number;
  /** Index of the mention that the card is open on. */
  readonly current: number;
  readonly onStep: (direction: -1 | 1) => void;
}

/** How often the name stands in the article, where, which of these places the reader is at, and the way to the others. */
export function MentionSteps({ mentions, textLength, current, onStep }: MentionStepsProps) {
  const count = mentions.length;
  if (count < 2) return <p class="card-mentions">{countedWords('mentioned', count)}</p>;
  return (
    <div class="card-mentions">
      <div class="card-mentions-text">
        <p>{countedWords('mentioned', count)}</p>
        <MentionStrip mentions={mentions} textLength={textLength} current={current} />
      </div>
      <IconButton icon="previous" label={words('previousMention')} idle={current === 0} onClick={() => onStep(-1)} />
      <span class="card-position" role="status">
        {words('positionOf', formatNumber(current + 1), formatNumber(count))}
      </span>
      <IconButton icon="next" label={words('nextMention')} idle={current === count - 1} onClick={() => onStep(1)} />
    </div>
  );
}

/** Places on the strip that the eye can tell apart. */
const PLACES = 64;
const PLACE = 3;
const WIDTH = PLACES * PLACE;

/** The article from its first word to its last, a tick where the name stands, the current one tall. */
function MentionStrip({ mentions, textLength, current }: Omit<MentionStepsProps, 'onStep'>) {
  const toPlace = ({ start }: Span): number => Math.floor((Math.min(start, textLength - 1) / textLength) * PLACES);
  const here = mentions[current];
  const others = new Set(mentions.map(toPlace));
  return (
    <svg class="card-strip" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="strip-line" y="9" width={WIDTH} height="1" />
      {[...others].map((place) => (
        <rect key={place} class="tick" x={place * PLACE} y="4" width="2" height="6" />
      ))}
      {here && <rect class="tick tick-current" x={toPlace(here) * PLACE - 0.5} y="0" width="3" height="10" />}
    </svg>
  );
}
