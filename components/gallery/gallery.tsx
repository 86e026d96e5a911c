import { type ComponentChild, render } from 'preact';
import type { Correction } from '../../lib/entities/corrections.ts';
import type { PackProblem, StoredPack } from '../../lib/packs/types.ts';
import { Card } from '../card/Card.tsx';
import cardCss from '../card/card.css?inline';
import { cardExamples } from '../card/card.examples.tsx';
import { Backup } from '../options/Backup.tsx';
import { Corrections } from '../options/Corrections.tsx';
import { Glossaries } from '../options/Glossaries.tsx';
import { Notes } from '../options/Notes.tsx';
import { Options } from '../options/Options.tsx';
import '../options/options.css';
import { Popup } from '../popup/Popup.tsx';
import '../popup/popup.css';
import { exampleSettings, popupExamples } from '../popup/popup.examples.tsx';
import { SourceSheet } from '../sources/SourceSheet.tsx';
import '../sources/sources.css';
import { sheetExamples } from '../sources/sheet.examples.tsx';
import { Welcome } from '../welcome/Welcome.tsx';
import '../welcome/welcome.css';
import '../../entrypoints/reader.content/page.css';
import './gallery.css';
import { applyLooks } from './apply-looks.ts';
import { markSample, Sample } from './Sample.tsx';

/** Callbacks are told to the console: the gallery shows looks, the tests show what happens. */
const tell = (name: string) => (argument?: unknown) => console.log(name, argument);

const samplePacks: readonly StoredPack[] = [true, false].map((isOn) => ({
  id: isOn ? 'locks' : 'boats',
  title: isOn ? 'Locks of the north' : 'Boats',
  publisher: isOn ? 'Canal club' : null,
  license: 'CC BY 4.0',
  attribution: null,
  updated: '2026-05-01',
  rows: isOn ? 1204 : 1,
  imported: '2026-11-23',
  isOn,
}));

const sampleProblems: readonly PackProblem[] = [
  { fault: 'duplicate', line: 12, column: 'name', detail: '4' },
  { fault: 'bad-date', line: 31, column: 'updated', detail: '12/03/2026' },
];

const sampleCorrections: readonly Correction[] = [
  { what: 'hide', scope: { in: 'everywhere' } } as const,
  { what: 'kind', to: 'group', scope: { in: 'site', host: 'courier.example' } } as const,
  {
    what: 'join',
    with: 'Lock Board',
    scope: { in: 'article', url: 'https://news.example/locks/board-meets' },
  } as const,
].map((correction, index) => ({
  ...correction,
  id: `${index}`,
  kind: 'group',
  name: 'Board of Locks',
  made: '2026-11-24T10:00:00.000Z',
}));

/** In a page the host is a point in the window; here it takes its place among the others. */
const standing = ':host { position: static !important; width: auto !important; height: auto !important }';

/** As in a page: inside a shadow root, so that whatever the card needs comes with its own sheet. */
function drawInShadow(host: HTMLElement | null, child: ComponentChild): void {
  if (!host) return;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${cardCss} ${standing}`);
  root.adoptedStyleSheets = [sheet];
  render(child, root);
}

function Gallery() {
  return (
    <>
      <section class="gallery-row" aria-label="Card">
        {cardExamples.map(({ title, state, props }) => (
          <figure key={title} class="gallery-item">
            <figcaption>{title}</figcaption>
            <div
              class="gallery-card"
              ref={(host) =>
                drawInShadow(
                  host,
                  <Card
                    state={state}
                    onJump={tell('jump')}
                    onStep={tell('step')}
                    onChoose={tell('choose')}
                    onClose={tell('close')}
                    onOpenEntity={tell('open')}
                    onPin={tell('pin')}
                    {...props}
                  />,
                )
              }
            />
          </figure>
        ))}
      </section>
      <section class="gallery-row" aria-label="Popup">
        {popupExamples.map(({ title, state }) => (
          <figure key={title} class="gallery-item">
            <figcaption>{title}</figcaption>
            <div class="gallery-popup">
              <Popup
                {...state}
                onSettings={tell('settings')}
                onCopy={async () => true}
                onSave={tell('save')}
                onPrint={tell('print')}
                onRead={tell('read')}
                onAccess={tell('access')}
                onJump={tell('jump')}
                onWalk={tell('walk')}
                onOpenOptions={tell('options')}
              />
            </div>
          </figure>
        ))}
      </section>
      <section class="gallery-page" id="welcome" aria-label="Welcome">
        <Welcome accessMode="on-click" refused={false} onChoose={tell('choose')} onOpenOptions={tell('options')}>
          <Sample />
        </Welcome>
      </section>
      <section class="gallery-page" id="options" aria-label="Options">
        <Options
          settings={{
            ...exampleSettings,
            accessMode: 'news-sites',
            alwaysHosts: ['courier.example', 'news.example'],
          }}
          refused={true}
          version="0.1.0"
          onAccessMode={tell('mode')}
          onSettings={tell('settings')}
          onForgetHost={tell('forget')}
        >
          <Glossaries
            packs={{ ok: true, value: samplePacks }}
            state={{ status: 'refused', fileName: 'locks.csv', problems: sampleProblems }}
            notice={{ status: 'failed', reason: 'full' }}
            onFile={tell('file')}
            onImport={tell('import')}
            onCancel={tell('cancel')}
            onSwitch={tell('switch')}
            onMove={tell('move')}
            onExport={tell('export')}
            onDelete={tell('delete')}
          />
          <Notes notes={{ ok: true, value: { count: 3, lost: 1 } }} notice={null} onDelete={tell('delete')} />
          <Corrections corrections={{ ok: true, value: sampleCorrections }} notice={null} onUndo={tell('undo')} />
          <Backup notice={{ status: 'taken', notes: 2, corrections: 1 }} onSave={tell('save')} onFile={tell('file')} />
        </Options>
      </section>
      {sheetExamples.map(({ title, summary }, index) => (
        <section key={title} class="gallery-page" id={`sheet-${index}`} aria-label={title}>
          <SourceSheet summary={summary} onPrint={tell('print')} />
        </section>
      ))}
    </>
  );
}

const root = document.getElementById('root');
if (root) {
  await applyLooks(location.search);
  render(<Gallery />, root);
  markSample(root);
}
