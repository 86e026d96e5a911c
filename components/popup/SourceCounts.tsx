import type { ArticleSummary } from '../../lib/analysis/types.ts';
import { formatNumber, words } from '../ui/words.ts';
import { formatTotals } from './source-facts.ts';

/** The sources in numbers: how many sentences have one, and, for who opens it, how they speak, how many are named, what they do. */
export function SourceCounts({ summary }: { readonly summary: ArticleSummary }) {
  const { sources, unnamed, sentences } = summary;
  if (sources.length + unnamed.length === 0) return <p class="panel-empty">{words('noSources')}</p>;
  return (
    <details class="passages passages-lead">
      <summary class="passages-heading">
        {words('sentencesFromSources', formatNumber(sentences.attributed), formatNumber(sentences.all))}
      </summary>
      <ul class="source-counts">
        {formatTotals(summary).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
