import type { EntitySummary } from '../../lib/analysis/types.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { countedWords, formatNumber, words } from '../ui/words.ts';

/** The mention that the reader was last taken to. */
export interface NamePosition {
  readonly id: string;
  readonly index: number;
}

export interface NameListProps {
  readonly entities: readonly EntitySummary[];
  readonly position: NamePosition | null;
  readonly onStep: (entity: EntitySummary) => void;
}

export function NameList({ entities, position, onStep }: NameListProps) {
  return (
    <ul class="names">
      {entities.map((entity) => {
        const { id, kind, name, introduction, mentions } = entity;
        const index = position?.id === id ? position.index : null;
        return (
          <li key={id}>
            <button
              type="button"
              class={index === null ? 'name' : 'name name-current'}
              title={words('goToMention')}
              onClick={() => onStep(entity)}
            >
              <KindMark kind={kind} />
              <span class="name-text">
                <bdi class="name-name">{name}</bdi>
                {introduction !== null && (
                  <span class="name-introduction" dir="auto">
                    {introduction}
                  </span>
                )}
              </span>
              <span class="name-count">
                {index === null ? (
                  <>
                    <span aria-hidden="true">{formatNumber(mentions.length)}</span>
                    <span class="visually-hidden">{countedWords('countMentions', mentions.length)}</span>
                  </>
                ) : (
                  words('positionOf', formatNumber(index + 1), formatNumber(mentions.length))
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
