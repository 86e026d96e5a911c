import { useId } from 'preact/hooks';
import type { ArticleSummary } from '../../lib/analysis/types.ts';
import type { SourceKind } from '../../lib/attribution/types.ts';
import { formatShare, type WordKey, words } from '../ui/words.ts';

/** In the order of the bar, with the words of its legend. */
const kinds = [
  ['person', 'sharePeople'],
  ['organisation', 'shareOrganisations'],
  ['document', 'shareDocuments'],
  ['anonymous', 'shareUnnamed'],
  ['unknown', 'shareUnclear'],
] as const satisfies readonly (readonly [SourceKind, WordKey])[];

/** Each kind has a texture of its own: nothing rests on the colour alone. All repeat after 6 pixels. */
const textures: Readonly<Record<SourceKind, string>> = {
  person: 'M0 0h6v6h-6z',
  organisation: 'M-1 1l2-2M0 6l6-6M5 7l2-2',
  document: 'M0 1.5h6M0 4.5h6',
  anonymous: 'M1.5 1.5h.01M4.5 4.5h.01',
  unknown: 'M1 0v6',
};

/** How much of the article comes from sources, by kind of source: a bar, and its legend in words. */
export function ShareBar({ summary }: { readonly summary: ArticleSummary }) {
  const { shares, attributedShare, wordsQuoted } = summary;
  const prefix = useId();
  if (attributedShare === 0) return <p class="share-none">{words('shareNone')}</p>;
  const fillOf = (kind: SourceKind) => `url(#${prefix}-${kind})`;
  const present = kinds.filter(([kind]) => shares[kind] > 0);
  const quoted = Math.min(wordsQuoted / summary.words, attributedShare);
  let reached = 0;
  return (
    <>
      <p class="share-text">{words('shareAttributed', formatShare(attributedShare), formatShare(quoted))}</p>
      <svg class="share-bar" width="100%" height="14" aria-hidden="true">
        <defs>
          {present.map(([kind]) => (
            <pattern
              key={kind}
              id={`${prefix}-${kind}`}
              class={`share-kind share-${kind}`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
            >
              <path class="share-ground" d="M0 0h6v6h-6z" />
              <path class="share-texture" d={textures[kind]} />
            </pattern>
          ))}
        </defs>
        <rect class="share-all" width="100%" height="14" />
        {present.map(([kind]) => {
          const from = reached;
          reached += shares[kind];
          return (
            <rect key={kind} x={toPercent(from)} width={toPercent(shares[kind])} height="14" fill={fillOf(kind)} />
          );
        })}
      </svg>
      <ul class="share-legend">
        {present.map(([kind, word]) => (
          <li key={kind}>
            <svg class="share-swatch" width="14" height="10" aria-hidden="true">
              <rect width="14" height="10" fill={fillOf(kind)} />
            </svg>
            {words('shareOf', words(word), formatShare(shares[kind]))}
          </li>
        ))}
      </ul>
    </>
  );
}

const toPercent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
