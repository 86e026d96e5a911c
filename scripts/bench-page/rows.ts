import type { Figures } from './measure.ts';

/** The figures of one column of the table. */
export interface Column {
  readonly name: string;
  readonly figures: Figures;
}

interface Row {
  readonly label: string;
  readonly figure: string;
  /** Digits behind the point. */
  readonly digits?: number;
  /** The most that is allowed, in all columns or for one page. */
  readonly budget?: { readonly most: number; readonly of?: string };
}

const shortArticle = '1,000 words';
const longArticle = '50,000 words';

const rows: readonly Row[] = [
  { label: 'marks', figure: 'marks' },
  { label: 'gate, ms', figure: 'gate', digits: 1, budget: { most: 2 } },
  { label: 'from the gate to the injected reader, worker cold, ms', figure: 'cold start' },
  { label: 'the same, worker warm', figure: 'start' },
  { label: 'injection to first mark, worker cold, ms', figure: 'cold first' },
  {
    label: 'injection to all marks, worker cold, ms',
    figure: 'cold all',
    budget: { most: 400, of: shortArticle },
  },
  { label: 'injection to first mark, worker warm, ms', figure: 'first' },
  {
    label: 'injection to all marks of the first screen, ms',
    figure: 'screen',
    budget: { most: 600, of: longArticle },
  },
  { label: 'injection to all marks, worker warm, ms', figure: 'all', budget: { most: 150, of: shortArticle } },
  { label: '· reading the page, ms', figure: 'read page' },
  { label: '· waiting for the worker, ms', figure: 'wait for worker' },
  { label: '· handing over the marks, ms', figure: 'hand over marks' },
  { label: 'longest task of the page, ms', figure: 'longest task', budget: { most: 50 } },
  { label: 'the same of the page at rest (noise)', figure: 'noise' },
  { label: 'first card, after the delay, ms', figure: 'first card', budget: { most: 50 } },
  { label: 'slowest of three more cards, ms', figure: 'later cards', budget: { most: 50 } },
  { label: 'scripts in the page, ms', figure: 'script' },
  { label: 'memory in the page, MB', figure: 'tab memory', digits: 1 },
  { label: 'memory of the worker, MB', figure: 'worker memory', budget: { most: 120 } },
  { label: "the worker's process, MB", figure: 'worker process' },
  { label: 'layout shift', figure: 'layout shift', digits: 3, budget: { most: 0 } },
  { label: 'elements moved', figure: 'moved', budget: { most: 0 } },
  { label: 'elements and text nodes changed', figure: 'changed', budget: { most: 0 } },
  { label: 'mark.js: time, ms', figure: 'mark.js' },
  { label: 'mark.js: longest task, ms', figure: 'mark.js longest task' },
  { label: 'mark.js: elements moved', figure: 'mark.js moved' },
  { label: 'mark.js: elements and text nodes changed', figure: 'mark.js changed' },
  { label: 'Readability: time, ms', figure: 'Readability' },
  { label: 'Readability: longest task, ms', figure: 'Readability longest task' },
  { label: 'Readability: elements and text nodes changed', figure: 'Readability changed' },
  { label: 'time in the page, of that of both others', figure: 'time ratio', digits: 2 },
  { label: 'longest task, of that of mark.js', figure: 'longest task ratio', digits: 2 },
];

export const toHead = (columns: readonly Column[]): string[] => ['', 'at most', ...columns.map(({ name }) => name)];

/** What goes over its budget is bold. */
export function toCells(columns: readonly Column[]): string[][] {
  return rows.map(({ label, figure, digits = 0, budget }) => [
    label,
    budget ? `${budget.most}${budget.of ? ` (${budget.of})` : ''}` : '',
    ...columns.map(({ name, figures }) => {
      const value = figures[figure];
      if (value === null || value === undefined) return '-';
      const text = value.toLocaleString('en', { maximumFractionDigits: digits });
      const isOver = budget && (budget.of ?? name) === name && Number(value.toFixed(digits)) > budget.most;
      return isOver ? `**${text}**` : text;
    }),
  ]);
}

/** Of several measurements of each figure, the middle one, or another share of the way from the least to the most. */
export function summarise(measured: readonly Figures[], share = 0.5): Figures {
  const names = new Set(measured.flatMap((figures) => Object.keys(figures)));
  return Object.fromEntries(
    [...names].map((name) => {
      const values = measured.flatMap((figures) => figures[name] ?? []).sort((a, b) => a - b);
      return [name, values[Math.floor((values.length - 1) * share)] ?? null];
    }),
  );
}
