import type { StoredPack } from '../../lib/packs/types.ts';
import type { StoreResult } from '../../lib/storage/types.ts';
import { failureWords } from '../ui/failure-words.ts';
import { words } from '../ui/words.ts';
import { ImportField } from './ImportField.tsx';
import { ImportReport, type ImportReportProps } from './ImportReport.tsx';
import { type PackFormat, PackList, type PackListProps } from './PackList.tsx';
import { Notice } from './StoreNotice.tsx';
import type { StoreNotice } from './types.ts';

export interface GlossariesProps extends Omit<PackListProps, 'packs'>, ImportReportProps {
  /** Null while they are read. */
  readonly packs: StoreResult<readonly StoredPack[]> | null;
  readonly notice: StoreNotice;
  readonly onFile: (file: File) => void;
}

/** A bare `download` would become "true" and name the file so. */
function Template({ format }: { readonly format: PackFormat }) {
  const file = `glossary-template.${format}`;
  return (
    <a href={`/templates/${file}`} download={file}>
      {format.toUpperCase()}
    </a>
  );
}

/** Glossaries that the reader brings along. */
export function Glossaries(props: GlossariesProps) {
  const { packs, notice, onFile, state, onImport, onCancel, ...list } = props;
  return (
    <section class="page-section">
      <h2 class="page-heading">{words('glossaries')}</h2>
      <p>{words('glossariesText')}</p>
      <p class="page-hint">
        {words('glossariesTemplate')} <Template format="csv" /> · <Template format="json" /> ·{' '}
        <a href="/templates/guide.txt" target="_blank" rel="noopener">
          {words('glossariesGuide')}
        </a>
      </p>
      <ImportField
        label={words('glossariesFile')}
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        onFile={onFile}
      />
      <ImportReport state={state} onImport={onImport} onCancel={onCancel} />
      <Notice notice={notice} />
      {packs?.ok && <PackList packs={packs.value} {...list} />}
      {packs?.ok === false && <p role="alert">{words('glossariesUnreadable', words(failureWords[packs.reason]))}</p>}
    </section>
  );
}
