import { useId, useState } from 'preact/hooks';
import type { SourceSummary } from '../../lib/analysis/types.ts';
import type { Span } from '../../lib/text/types.ts';
import { Icon } from '../ui/Icon.tsx';
import { StatementButton } from '../ui/StatementButton.tsx';
import { countedWords, formatShare, words } from '../ui/words.ts';
import { formatDetails, formatFacts } from './source-facts.ts';

export interface SourceGroupsProps {
  readonly sources: readonly SourceSummary[];
  readonly unnamed: readonly SourceSummary[];
  readonly onJump: (span: Span) => void;
}

/** Named sources in their rank, then the unnamed by their wording, then what nobody is sure to have said. */
export function SourceGroups({ sources, unnamed, onJump }: SourceGroupsProps) {
  const groups = [
    { id: 'named', label: words('sourcesNamed'), members: sources },
    {
      id: 'unnamed',
      label: words('sourcesUnnamed'),
      members: unnamed.filter(({ sourceKind }) => sourceKind !== 'unknown'),
    },
    {
      id: 'unclear',
      label: words('sourcesUnclear'),
      members: unnamed.filter(({ sourceKind }) => sourceKind === 'unknown'),
    },
  ].filter(({ members }) => members.length > 0);
  return (
    <>
      {groups.map(({ id, label, members }) => (
        <section key={id} class="source-group">
          {/* Named sources alone need no heading: the tab says it. */}
          {(groups.length > 1 || id !== 'named') && <h3 class="source-heading">{label}</h3>}
          <ul class="names">
            {members.map((source) => (
              <Source key={source.id} source={source} onJump={onJump} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Source({ source, onJump }: { readonly source: SourceSummary; readonly onJump: (span: Span) => void }) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const { name, introduction, statements } = source;
  const details = formatDetails(source);
  return (
    <li>
      <button
        type="button"
        class="name source"
        aria-expanded={open}
        {...(open ? { 'aria-controls': listId } : {})}
        onClick={() => setOpen(!open)}
      >
        <span class={open ? 'source-arrow source-arrow-open' : 'source-arrow'}>
          <Icon name="next" />
        </span>
        <span class="name-text">
          <bdi class="name-name">{name ?? words('unclearSpeaker')}</bdi>
          {introduction !== null && (
            <span class="name-introduction" dir="auto">
              {introduction}
            </span>
          )}
          <span class="source-facts">{formatFacts(source)}</span>
          {details !== '' && (
            <span class="source-facts" dir="auto">
              {details}
            </span>
          )}
        </span>
        <SourceShare share={source.share} length={source.words} />
      </button>
      {open && (
        <ul class="source-statements" id={listId}>
          {statements.map((statement) => (
            <li key={statement.at.start}>
              <StatementButton statement={statement} onJump={onJump} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function SourceShare({ share, length }: { readonly share: number; readonly length: number }) {
  return (
    <span class="source-share" title={words('shareOfArticle', formatShare(share))}>
      {formatShare(share)}
      <span class="visually-hidden">{words('ofTheArticle')}</span>
      <svg class="share-bar" width="56" height="4" aria-hidden="true">
        <rect class="share-all" width="56" height="4" />
        <rect class="share-quoted" width={56 * Math.min(share, 1)} height="4" />
      </svg>
      {countedWords('countWords', length)}
    </span>
  );
}
