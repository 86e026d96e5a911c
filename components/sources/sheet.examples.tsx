import type { ArticleSummary } from '../../lib/analysis/types.ts';
import { exampleSummary, littleSummary } from '../popup/popup.examples.tsx';

/** One state of the sheet. The gallery and the checks go through them all. */
export interface SheetExample {
  readonly title: string;
  readonly summary: ArticleSummary | null;
}

export const sheetExamples: readonly SheetExample[] = [
  { title: 'Sheet: six sources', summary: exampleSummary },
  { title: 'Sheet: nobody quoted', summary: littleSummary },
  { title: 'Sheet: nothing kept any more', summary: null },
];
