import { useId, useState } from 'preact/hooks';
import type { ArticleSummary, EntitySummary } from '../../lib/analysis/types.ts';
import type { Span } from '../../lib/text/types.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { countedWords, formatNumber, words } from '../ui/words.ts';
import { NameDetails } from './NameDetails.tsx';

/** The mention that the reader was last taken to. */
export interface NamePosition {
  readonly id: string;
  readonly index: number;
}

export interface NameListProps {
  readonly entities: readonly EntitySummary[];
  /** All of the article, for what the names say in it. */
  readonly summary: ArticleSummary;
  readonly position: NamePosition | null;
  readonly onStep: (entity: EntitySummary) => void;
  readonly onMention: (entity: EntitySummary, index: number) => void;
  readonly onJump: (span: Span) => void;
}

export function NameList({ entities, ...props }: NameListProps) {
  return (
    <ul class="names">
      {entities.map((entity) => (
        <Name key={entity.id} entity={entity} {...props} />
      ))}
    </ul>
  );
}

type NameProps = Omit<NameListProps, 'entities'> & { readonly entity: EntitySummary };

/** The name leads to its mentions; the arrow beside it opens what is known of it. */
function Name({ entity, summary, position, onStep, onMention, onJump }: NameProps) {
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const { id, kind, name, introductions, mentions } = entity;
  const index = position?.id === id ? position.index : null;
  return (
    <li>
      <div class={index === null ? 'row' : 'row row-current'}>
        <button type="button" class="name row-main" title={words('goToMention')} onClick={() => onStep(entity)}>
          <KindMark kind={kind} />
          <span class="name-text">
            <bdi class="name-name">{name}</bdi>
            {introductions[0] && !open && (
              <span class="name-introduction in-line" dir="auto">
                {introductions[0].text}
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
        <IconButton
          icon="expand"
          label={words('detailsOf', name)}
          expanded={open}
          controls={detailsId}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <NameDetails
          id={detailsId}
          entity={entity}
          summary={summary}
          index={index}
          onMention={onMention}
          onJump={onJump}
        />
      )}
    </li>
  );
}
