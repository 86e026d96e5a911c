import type { ArticleSummary } from '../../lib/analysis/types.ts';
import { countedWords, formatNumber, words } from '../ui/words.ts';
import { formatCounts, roleWords } from './source-facts.ts';

/** The sources in numbers: how many sentences have one, and, for who opens it, how they speak, how many are named, what they do. */
export function SourceCounts({ summary }: { readonly summary: ArticleSummary }) {
  const { sources, unnamed, counts, sentences, roles, unclear } = summary;
  if (sources.length + unnamed.length === 0) return <p class="panel-empty">{words('noSources')}</p>;
  const withoutName = unnamed.filter(({ sourceKind }) => sourceKind !== 'unknown').length;
  const rows = [
    formatCounts(counts),
    [
      ...(sources.length > 0 ? [countedWords('countNamed', sources.length)] : []),
      ...(withoutName > 0 ? [countedWords('countUnnamed', withoutName)] : []),
      ...(unclear > 0 ? [countedWords('countUnclear', unclear)] : []),
    ],
    roles.some(({ roleClass }) => roleClass !== null)
      ? roles.map(
          (role) => `${words(role.roleClass ? roleWords[role.roleClass] : 'roleNone')} ${formatNumber(role.sources)}`,
        )
      : [],
  ].filter((row) => row.length > 0);
  return (
    <details class="passages passages-lead">
      <summary class="passages-heading">
        {words('sentencesFromSources', formatNumber(sentences.attributed), formatNumber(sentences.all))}
      </summary>
      <ul class="source-counts">
        {rows.map((row) => (
          <li key={row[0]}>{row.join(' · ')}</li>
        ))}
      </ul>
    </details>
  );
}
