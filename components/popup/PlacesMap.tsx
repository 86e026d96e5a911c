import { type OverviewMap, overviewSize } from '../../lib/map/types.ts';
import { countedWords, formatList, words } from '../ui/words.ts';

const gap = 3;

/** Where in the world the article is. Its box has its size from the beginning, so that nothing moves when the drawing comes. */
export function PlacesMap({ map }: { readonly map: OverviewMap | 'loading' }) {
  if (map === 'loading') return <div class="places-map" />;
  const { land, borders, countries, dots } = map;
  return (
    <svg
      class="places-map"
      role="img"
      aria-label={words('mapOf', formatList(dots.map(({ name }) => name).toReversed()))}
      viewBox={`0 0 ${overviewSize.width} ${overviewSize.height}`}
    >
      <path class="map-land" d={land} />
      {countries !== '' && <path class="map-country" d={countries} />}
      <path class="map-borders" d={borders} />
      {dots.map(({ name, count, x, y, radius }) => (
        <circle key={name} class="map-dot" cx={x} cy={y} r={radius}>
          <title>{`${name}: ${countedWords('countMentions', count)}`}</title>
        </circle>
      ))}
      {dots.map(
        ({ name, x, y, radius, label }) =>
          label && (
            <text
              key={name}
              class="map-label"
              x={label === 'right' ? x + radius + gap : x - radius - gap}
              y={y + 4}
              text-anchor={label === 'right' ? 'start' : 'end'}
            >
              {name}
            </text>
          ),
      )}
    </svg>
  );
}
