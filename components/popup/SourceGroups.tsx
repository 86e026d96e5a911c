import { useId, useState } from 'preact/hooks';
import type { SourceSummary } from '../../lib/analysis/types.ts';
import type { Span } from '../../lib/text/types.ts';
import { Icon } from '../ui/Icon.tsx';
import { StatementButton } from '../ui/StatementButton.tsx';
import { countedWords, formatShare, words } from '../ui/words.ts';
import { Strip } from './Strip.tsx';
import { formatDetails, formatFacts } from './source-facts.ts';

export interface SourceGroupsProps {
  readonly sources: readonly SourceSummary[];
  readonly unnamed: readonly SourceSummary[];
  /** Ids of those whose statements are shown until the reader closes them. */
  readonly opened: ReadonlySet<string>;
  /** Characters of the article. */
  readonly length: number;
  readonly onJump: (span: Span) => void;
}

/** Named sources in their rank, then the unnamed by their wording, then what nobody is sure to have said. */
export function SourceGroups({ sources, unnamed, opened, length, onJump }: SourceGroupsProps) {
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
              <Source
                key={source.id}
                source={source}
                isOpened={opened.has(source.id)}
                length={length}
                onJump={onJump}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface SourceProps extends Pick<SourceGroupsProps, 'length' | 'onJump'> {
  readonly source: SourceSummary;
  readonly isOpened: boolean;
}

function Source({ source, isOpened, length, onJump }: SourceProps) {
  /** Null until the reader opens or closes it. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? isOpened;
  const listId = useId();
  const { name, introduction, statements } = source;
  const details = formatDetails(source);
  return (
    <li>
      <button
        type="button"
        class="name row-main source"
        aria-expanded={open}
        {...(open ? { 'aria-controls': listId } : {})}
        onClick={() => setChosen(!open)}
      >
        <span class={open ? 'source-arrow source-arrow-open' : 'source-arrow'}>
          <Icon name="next" />
        </span>
        <span class="name-text">
          <bdi class="name-name">{name ?? words('unclearSpeaker')}</bdi>
          {introduction !== null && (
            <span class="name-introduction in-line" dir="auto">
              {introduction}
            </span>
          )}
          <span class="source-facts">{formatFacts(source)}</span>
          {details !== '' && (
            <span class="source-facts">
              <bdi>{details}</bdi>
            </span>
          )}
          <Strip spans={statements.flatMap(({ content }) => content)} length={length} />
        </span>
        <SourceShare source={source} />
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

function SourceShare({ source }: { readonly source: SourceSummary }) {
  const share = formatShare(source.share);
  return (
    <span class="source-share" title={words('shareOfArticle', share)}>
      {share}
      <span class="visually-hidden">{words('ofTheArticle')}</span>
      <span class="source-words">{countedWords('countWords', source.words)}</span>
    </span>
  );
}
