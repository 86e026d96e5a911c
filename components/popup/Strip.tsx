import type { Span } from '../../lib/text/types.ts';

/** Of the article's length: narrower, a stroke could not be seen. */
const leastWidth = 0.008;

export interface StripProps {
  readonly spans: readonly Span[];
  /** Characters of the article. */
  readonly length: number;
}

/** Where in the article something stands, from its beginning to its end. */
export function Strip({ spans, length }: StripProps) {
  return (
    <svg class="strip" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
      <path class="strip-line" d="M0 4h1000" />
      {spans.map(({ start, end }) => {
        const width = Math.max((end - start) / length, leastWidth);
        const from = Math.min(start / length, 1 - width);
        return <rect key={start} class="strip-part" x={toUnits(from)} width={toUnits(width)} height="8" />;
      })}
    </svg>
  );
}

const toUnits = (share: number): number => Math.round(share * 1000);
