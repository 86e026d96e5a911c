import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/export/types.ts';
import { Button } from '../ui/Button.tsx';
import { type WordKey, words } from '../ui/words.ts';
import type { PopupProps } from './types.ts';

const formats = [
  ['markdown', 'saveMarkdown'],
  ['json', 'saveJson'],
  ['names-csv', 'saveNames'],
  ['sources-csv', 'saveSources'],
] as const satisfies readonly (readonly [ExportFormat, WordKey])[];

/** Takes the summary along: copied, printed or as a file. */
export function ExportPanel({ onCopy, onSave, onPrint }: Pick<PopupProps, 'onCopy' | 'onSave' | 'onPrint'>) {
  const [outcome, setOutcome] = useState<'' | 'copied' | 'copyFailed'>('');
  return (
    <>
      <div class="foot-row">
        <Button
          title={words('copySummaryTitle')}
          onClick={() => void onCopy().then((done) => setOutcome(done ? 'copied' : 'copyFailed'))}
        >
          {words('copySummary')}
        </Button>
        <Button onClick={onPrint}>{words('printSources')}</Button>
        <p class="foot-hint" role="status">
          {outcome && words(outcome)}
        </p>
      </div>
      <p class="choices-legend">{words('saveAs')}</p>
      <div class="foot-row">
        {formats.map(([format, word]) => (
          <Button key={format} onClick={() => onSave(format)}>
            {words(word)}
          </Button>
        ))}
      </div>
    </>
  );
}
