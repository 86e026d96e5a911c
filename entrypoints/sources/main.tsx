import { render } from 'preact';
import { SourceSheet } from '../../components/sources/SourceSheet.tsx';
import { nameLanguage } from '../../components/ui/words.ts';
import { report } from '../../lib/report/report.ts';
import { readTabState } from '../../lib/storage/tab-states.ts';
import '../../components/sources/sources.css';

/** `sources.html?tab=12`: the sheet of what was read in that tab. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  const state = await readTabState(Number(new URLSearchParams(location.search).get('tab')));
  const summary = state?.status === 'done' ? state.summary : null;
  if (summary) document.title = summary.meta.title;
  if (root) render(<SourceSheet summary={summary} onPrint={() => window.print()} />, root);
}

nameLanguage(document);
start().catch(report);
