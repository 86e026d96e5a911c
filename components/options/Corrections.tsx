import type { Correction, CorrectionScope } from '../../lib/entities/corrections.ts';
import type { StoreResult } from '../../lib/storage/types.ts';
import { CorrectionList } from '../ui/CorrectionList.tsx';
import { failureWords } from '../ui/failure-words.ts';
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
      {corrections?.ok &&
        (corrections.value.length === 0 ? (
          <p class="page-hint">{words('correctionsNone')}</p>
        ) : (
          <CorrectionList corrections={corrections.value} tellWhere={tellWhere} onUndo={onUndo} />
        ))}
      {corrections?.ok === false && (
        <p role="alert">{words('correctionsUnreadable', words(failureWords[corrections.reason]))}</p>
      )}
      <Notice notice={notice} />
    </section>
  );
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
