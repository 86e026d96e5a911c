import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import { nameLanguage } from '../../components/ui/words.ts';
import { report } from '../../lib/report/report.ts';
import { chooseMode } from '../../lib/settings/choose-mode.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/settings.ts';
import { chooseAccess } from '../../lib/settings/site-access.ts';
import type { Settings } from '../../lib/settings/types.ts';
import { OwnBackup } from './OwnBackup.tsx';
import { OwnCorrections } from './OwnCorrections.tsx';
import { OwnGlossaries } from './OwnGlossaries.tsx';
import { OwnNotes } from './OwnNotes.tsx';
import '../../components/options/options.css';

const root = document.getElementById('root');
let refused = false;

function draw(settings: Settings): void {
  if (!root) return;
  render(
    <Options
      settings={settings}
      refused={refused}
      version={browser.runtime.getManifest().version}
      onAccessMode={(mode) => {
        chooseMode(mode)
          .then(async (granted) => {
            refused = !granted;
            draw(await readSettings());
          })
          .catch(report);
      }}
      onSettings={(change) => void changeSettings(() => change)}
      onForgetHost={(host) => void chooseAccess(host, 'on-click')}
    >
      <OwnGlossaries />
      <OwnNotes />
      <OwnCorrections />
      <OwnBackup />
    </Options>,
    root,
  );
}

nameLanguage(document);
watchSettings(draw);
readSettings().then(draw, report);
