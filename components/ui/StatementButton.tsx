import type { Statement } from '../../lib/analysis/types.ts';
import type { Manner } from '../../lib/attribution/types.ts';
import type { Span } from '../../lib/text/types.ts';
import { formatTime, words } from './words.ts';

const mannerWords = {
  direct: 'mannerDirect',
  indirect: 'mannerIndirect',
  mixed: 'mannerMixed',
} as const satisfies Record<Manner, string>;

/** What a statement's words are put into: quotation marks, or that the source denies them. */
export const statementFrame = ({
  manner,
  isDenied,
}: Pick<Statement, 'manner' | 'isDenied'>): 'quotation' | 'deniedStatement' | null =>
  manner === 'direct' ? 'quotation' : isDenied ? 'deniedStatement' : null;

export function showStatement(statement: Statement): string {
  const frame = statementFrame(statement);
  return frame ? words(frame, statement.text) : statement.text;
}

/** "14:05 · quoted · hedged" */
export const describeStatement = ({ manner, hedged, time }: Statement): string =>
  [time && formatTime(time), words(mannerWords[manner]), hedged && words('hedged')].filter(Boolean).join(' · ');

export interface StatementButtonProps {
  readonly statement: Statement;
  readonly onJump: (span: Span) => void;
}

/** What a source says, in the article's words; a click goes to its sentence. */
export function StatementButton({ statement, onJump }: StatementButtonProps) {
  const { manner, at } = statement;
  return (
    <button
      type="button"
      class={`statement statement-${manner}`}
      title={words('goToSentence')}
      onClick={() => onJump(at)}
    >
      <span class="statement-text" dir="auto">
        {showStatement(statement)}
      </span>
      <span class="statement-manner">{describeStatement(statement)}</span>
    </button>
  );
}
