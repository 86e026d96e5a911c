import type { PackProblem, ParsedPack } from '../../lib/packs/types.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { countedWords, formatList, formatNumber, words } from '../ui/words.ts';
import { formatProblem } from './problem-words.ts';
import type { ImportState } from './types.ts';

/** More are counted only: who sees fifty knows what is wrong with the rest. */
const MOST_SHOWN = 50;

export interface ImportReportProps {
  readonly state: ImportState;
  /** 'copy' keeps the old glossary of the same name beside the new one. */
  readonly onImport: (how: 'add' | 'copy') => void;
  readonly onCancel: () => void;
}

/** What came of a file, and what the reader has to decide. */
export function ImportReport({ state, onImport, onCancel }: ImportReportProps) {
  return (
    <div class="import" role="status">
      <ImportWords state={state} onImport={onImport} onCancel={onCancel} />
    </div>
  );
}

function ImportWords({ state, onImport, onCancel }: ImportReportProps) {
  switch (state.status) {
    case 'idle':
      return null;
    case 'reading':
      return <p class="import-text">{words('importReading', state.fileName)}</p>;
    case 'refused':
      return (
        <div class="import-text">
          <p>{words('importRefused', state.fileName)}</p>
          <Problems problems={state.problems} />
        </div>
      );
    case 'not-stored':
      return <p class="import-text">{words('importNotStored', state.title, words(failureWords[state.reason]))}</p>;
    case 'done':
      return (
        <div class="import-text">
          <p>{countedWords('importDone', state.rows, state.title)}</p>
          <Remarks parsed={state.parsed} />
        </div>
      );
    case 'asking':
      return <Question state={state} onImport={onImport} onCancel={onCancel} />;
  }
}

type QuestionProps = Pick<ImportReportProps, 'onImport' | 'onCancel'> & {
  readonly state: Extract<ImportState, { status: 'asking' }>;
};

function Question({ state, onImport, onCancel }: QuestionProps) {
  const { fileName, parsed, old } = state;
  const count = parsed.pack.entries.length;
  const bad = new Set(parsed.problems.map(({ line }) => line)).size;
  return (
    <div class="import-text">
      {bad > 0 && <p>{countedWords('importBadRows', bad, fileName, formatNumber(count))}</p>}
      {old && <p>{words('importOld', old.title, formatNumber(old.rows))}</p>}
      <div class="import-choices">
        <Button look="primary" onClick={() => onImport('add')}>
          {old ? words('importReplace') : countedWords('importGoodRows', count)}
        </Button>
        {old && <Button onClick={() => onImport('copy')}>{words('importKeepBoth')}</Button>}
        <Button onClick={onCancel}>{words('importCancel')}</Button>
      </div>
      <Remarks parsed={parsed} />
      <Problems problems={parsed.problems} />
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly PackProblem[] }) {
  if (problems.length === 0) return null;
  const more = problems.length - MOST_SHOWN;
  return (
    <>
      <ul class="problems">
        {problems.slice(0, MOST_SHOWN).map((problem, index) => (
          <li key={index} dir="auto">
            {formatProblem(problem)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{countedWords('problemsMore', more)}</p>}
    </>
  );
}

function Remarks({ parsed: { otherColumns, encoding } }: { readonly parsed: ParsedPack }) {
  return (
    <>
      {otherColumns.length > 0 && <p class="page-hint">{words('importOtherColumns', formatList(otherColumns))}</p>}
      {encoding === 'windows-1252' && <p class="page-hint">{words('importWindows1252')}</p>}
    </>
  );
}
