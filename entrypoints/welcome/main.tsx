import { render } from 'preact';
import { browser } from 'wxt/browser';
import { nameLanguage } from '../../components/ui/words.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { report } from '../../lib/report/report.ts';
import { chooseMode } from '../../lib/settings/choose-mode.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings.ts';
import { createCardHost } from '../card/create-card-host.ts';
import { createReader } from '../reader.content/create-reader.ts';
import { nameArticle, SampleArticle } from './SampleArticle.tsx';
import '../../components/welcome/welcome.css';
import '../reader.content/page.css';

/** The welcome page is the first page that Sidelight reads: its sample article has real marks and real cards. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  let refused = false;

  const draw = async (): Promise<void> => {
    const { accessMode } = await readSettings();
    render(
      <Welcome
        accessMode={accessMode}
        refused={refused}
        onChoose={(mode) => {
          chooseMode(mode)
            .then((granted) => {
              refused = !granted;
              return draw();
            })
            .catch(report);
        }}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
      >
        <SampleArticle />
      </Welcome>,
      root,
    );
  };

  watchSettings(() => void draw());
  await draw();
  const { signal } = new AbortController();
  const reader = createReader({
    document,
    loadCardHost: async (options) => createCardHost(options),
    settings: await readSettings(),
    isAlive: () => true,
    signal,
  });
  await reader.read();
}

nameLanguage(document);
nameArticle(document);
start().catch(report);
