import type { ArticleSummary, EntitySummary } from '../../lib/analysis/types.ts';
import type { GlossaryEntry } from '../../lib/glossary/types.ts';
import type { Span } from '../../lib/text/types.ts';
import { describePeople, describePlace } from '../card/place-words.ts';
import { StatementButton } from '../ui/StatementButton.tsx';
import { countedWords, formatFactLine, formatIssue, formatNumber, words } from '../ui/words.ts';
import { Strip } from './Strip.tsx';

/** With more there would be nothing but numbers; the name itself steps through them all. */
const mostButtons = 24;

export interface NameDetailsProps {
  readonly id: string;
  readonly entity: EntitySummary;
  readonly summary: ArticleSummary;
  /** The mention that the reader was last taken to. */
  readonly index: number | null;
  readonly onMention: (entity: EntitySummary, index: number) => void;
  readonly onJump: (span: Span) => void;
}

/** How the article introduces a name, what the glossary says, what it says itself, and where it is mentioned. */
export function NameDetails({ id, entity, summary, index, onMention, onJump }: NameDetailsProps) {
  const { introductions, entry, mentions } = entity;
  const statements = summary.sources.find(({ entityId }) => entityId === entity.id)?.statements ?? [];
  return (
    <div class="details" id={id}>
      {introductions.map(({ text, at }) => (
        <button
          key={at.start}
          type="button"
          class="details-introduction"
          title={words('goToSentence')}
          onClick={() => onJump(at)}
        >
          <bdi>{text}</bdi>
        </button>
      ))}
      {entry && <EntryLines entry={entry} />}
      {statements.length > 0 && (
        <>
          <h4 class="details-heading">{words('saysHere')}</h4>
          <ul class="details-statements">
            {statements.map((statement) => (
              <li key={statement.at.start}>
                <StatementButton statement={statement} onJump={onJump} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h4 class="details-heading">{countedWords('countMentions', mentions.length)}</h4>
      <Strip spans={mentions} length={summary.length} />
      <ul class="details-mentions">
        {mentions.slice(0, mostButtons).map(({ start }, at) => (
          <li key={start}>
            <button
              type="button"
              class="details-mention"
              aria-label={words('goToMentionNumber', formatNumber(at + 1))}
              aria-current={at === index}
              onClick={() => onMention(entity, at)}
            >
              {formatNumber(at + 1)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function EntryLines({ entry }: { readonly entry: GlossaryEntry }) {
  const { gloss, place, source, asOf } = entry;
  const where = formatFactLine([describePlace(entry), place && describePeople(place)]);
  if (where === '' && gloss === null) return null;
  return (
    <div class="details-entry">
      {where !== '' && <p>{where}</p>}
      {gloss !== null && <p dir="auto">{gloss}</p>}
      <p class="details-source">{words('factSource', source, formatIssue(asOf))}</p>
    </div>
  );
}
