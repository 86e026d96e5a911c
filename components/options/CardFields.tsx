import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/types.ts';
import { holdKeyWords } from '../ui/hold-key-words.ts';
import { formatNumber, type WordKey, words } from '../ui/words.ts';
import { RadioField } from './RadioField.tsx';
import type { OptionsProps } from './types.ts';

type Choices<Field extends keyof Settings> = readonly (readonly [Settings[Field], WordKey])[];

const triggers: Choices<'trigger'> = [
  ['hover', 'triggerHover'],
  ['click', 'triggerClick'],
  ['key-and-hover', 'triggerKeyAndHover'],
  ['keyboard', 'triggerKeyboard'],
  ['off', 'triggerOff'],
];

const holdKeys: Choices<'holdKey'> = [
  ['Alt', holdKeyWords.Alt],
  ['Control', holdKeyWords.Control],
  ['Shift', holdKeyWords.Shift],
];

const textSizes: Choices<'textSize'> = [
  [1, 'textSizeNormal'],
  [1.15, 'textSizeLarger'],
  [1.3, 'textSizeLarge'],
  [1.5, 'textSizeLargest'],
];

/** Past this a card seems not to come at all. */
const LONGEST_DELAY = 1500;

/** What opens a card, how soon, and how large its text is. */
export function CardFields({ settings, onSettings }: Pick<OptionsProps, 'settings' | 'onSettings'>) {
  const { trigger, holdKey, textSize, hoverDelay } = settings;
  return (
    <>
      <section class="page-section">
        <RadioField
          name="trigger"
          legend="optionsTrigger"
          choices={triggers}
          chosen={trigger}
          onChoose={(choice) => onSettings({ trigger: choice })}
        />
      </section>
      <HoverDelay delay={hoverDelay} onHoverDelay={(delay) => onSettings({ hoverDelay: delay })} />
      <section class="page-section">
        <RadioField
          name="hold-key"
          legend="optionsHoldKey"
          choices={holdKeys}
          chosen={holdKey}
          onChoose={(choice) => onSettings({ holdKey: choice })}
        />
        <p class="page-hint">{words('holdKeyHint', words('triggerKeyAndHover'))}</p>
      </section>
      <section class="page-section">
        <RadioField
          name="text-size"
          legend="optionsTextSize"
          choices={textSizes}
          chosen={textSize}
          onChoose={(choice) => onSettings({ textSize: choice })}
        />
      </section>
    </>
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
