import type { Correction, CorrectionScope } from '../../lib/entities/corrections.ts';
import type { StoreResult } from '../../lib/storage/types.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { kindWords } from '../ui/KindMark.tsx';
import { words } from '../ui/words.ts';
import { Notice } from './StoreNotice.tsx';
import type { StoreNotice } from './types.ts';

export interface CorrectionsProps {
  /** Null while they are read. */
  readonly corrections: StoreResult<readonly Correction[]> | null;
  readonly notice: StoreNotice;
  readonly onUndo: (id: string) => void;
}

/** What the reader has corrected on cards, each with its way back; the last one first. */
export function Corrections({ corrections, notice, onUndo }: CorrectionsProps) {
  return (
    <section class="page-section">
      <h2 class="page-heading">{words('corrections')}</h2>
      <p>{words('correctionsText')}</p>
      {corrections?.ok && <CorrectionList corrections={corrections.value.toReversed()} onUndo={onUndo} />}
      {corrections?.ok === false && (
        <p role="alert">{words('correctionsUnreadable', words(failureWords[corrections.reason]))}</p>
      )}
      <Notice notice={notice} />
    </section>
  );
}

interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  readonly onUndo: (id: string) => void;
}

function CorrectionList({ corrections, onUndo }: CorrectionListProps) {
  if (corrections.length === 0) return <p class="page-hint">{words('correctionsNone')}</p>;
  return (
    <ul class="hosts">
      {corrections.map((correction) => (
        <li key={correction.id} class="host">
          <span class="host-name">
            {tell(correction)}
            <br />
            <span class="page-hint">{tellWhere(correction.scope)}</span>
          </span>
          <Button onClick={() => onUndo(correction.id)}>
            <span aria-hidden="true">{words('correctUndo')}</span>
            <span class="visually-hidden">{words('correctionsUndo', tell(correction))}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function tell(correction: Correction): string {
  const { name } = correction;
  switch (correction.what) {
    case 'hide':
      return words('correctionsHide', name);
    case 'kind':
      return words('correctionsKind', name, words(kindWords[correction.to]));
    case 'join':
      return words('correctionsJoin', name, correction.with);
    case 'split':
      return words('correctionsSplit', name, correction.alias);
    case 'rename':
      return words('correctionsRename', name, correction.to);
  }
}

function tellWhere(scope: CorrectionScope): string {
  switch (scope.in) {
    case 'article':
      return words('whereSiteOf', scope.url);
    case 'site':
      return words('whereSiteOf', scope.host);
    case 'everywhere':
      return words('whereEverywhere');
  }
}
