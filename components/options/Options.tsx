import { useId, useState } from 'preact/hooks';
import { type MarkMode, markModes } from '../../lib/settings/types.ts';
import { AccessChoices } from '../ui/AccessChoices.tsx';
import { formatNumber, words } from '../ui/words.ts';
import { HostList } from './HostList.tsx';
import type { OptionsProps } from './types.ts';

const markWords = { first: 'marksFirst', all: 'marksAll', none: 'marksNone' } as const satisfies Record<
  MarkMode,
  string
>;

/** Past this a card seems not to come at all. */
const LONGEST_DELAY = 1500;

export function Options(props: OptionsProps) {
  const { settings, refused, version, onAccessMode, onMarks, onHoverDelay, onForgetHost, children } = props;
  return (
    <div class="page">
      <p class="page-brand">{words('extName')}</p>
      <h1 class="page-title">{words('optionsTitle')}</h1>

      <section class="page-section">
        <h2 class="page-heading">{words('modeTitle')}</h2>
        <AccessChoices mode={settings.accessMode} refused={refused} onChoose={onAccessMode} />
      </section>

      <section class="page-section">
        <fieldset>
          <legend class="page-heading">{words('optionsMarks')}</legend>
          {markModes.map((mode) => (
            <label key={mode} class="option">
              <input type="radio" name="marks" checked={mode === settings.marks} onChange={() => onMarks(mode)} />
              {words(markWords[mode])}
            </label>
          ))}
        </fieldset>
        <p class="page-hint">{words('marksHint')}</p>
      </section>

      <HoverDelay delay={settings.hoverDelay} onHoverDelay={onHoverDelay} />
      <HostList title={words('optionsAlways')} hosts={settings.alwaysHosts} onForget={onForgetHost} />
      <HostList title={words('optionsNever')} hosts={settings.neverHosts} onForget={onForgetHost} />
      {children}

      <section class="page-section">
        <h2 class="page-heading">{words('optionsAbout')}</h2>
        <p>{words('version', version)}</p>
        <p class="page-hint">{words('licences')}</p>
        <p class="page-hint">
          <a href="/glossary/NOTICE.txt">{words('licencesGlossary')}</a>
        </p>
        <p class="page-hint">
          <a href="/models/NOTICE.txt">{words('licencesModel')}</a>
        </p>
      </section>
    </div>
  );
}

/** Shows the number while the slider moves, and hands it over when it rests. */
function HoverDelay({ delay, onHoverDelay }: { readonly delay: number; readonly onHoverDelay: (ms: number) => void }) {
  const [shown, setShown] = useState(delay);
  const fieldId = useId();
  return (
    <section class="page-section">
      <h2 class="page-heading">
        <label for={fieldId}>{words('optionsDelay')}</label>
      </h2>
      <div class="delay">
        <input
          id={fieldId}
          class="delay-field"
          type="range"
          min={0}
          max={LONGEST_DELAY}
          step={50}
          value={shown}
          aria-valuetext={words('milliseconds', formatNumber(shown))}
          onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
          onChange={(event) => onHoverDelay(event.currentTarget.valueAsNumber)}
        />
        <output for={fieldId}>{words('milliseconds', formatNumber(shown))}</output>
      </div>
    </section>
  );
}
