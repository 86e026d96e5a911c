import { words } from '../ui/words.ts';
import type { PopupProps } from './types.ts';

const choices = [
  ['on-click', 'accessOnClick'],
  ['always', 'accessAlways'],
  ['never', 'accessNever'],
] as const;

/** Buttons and not radios: an arrow key must not open the browser's permission dialog. */
export function AccessSwitch({ host, access, onAccess }: Pick<PopupProps, 'host' | 'access' | 'onAccess'>) {
  return (
    <fieldset class="access">
      <legend class="access-legend">{words('accessOnHost', host)}</legend>
      <div class="access-choices">
        {choices.map(([choice, word]) => (
          <button
            key={choice}
            type="button"
            class="access-choice"
            aria-pressed={choice === access}
            onClick={() => choice !== access && onAccess(choice)}
          >
            {words(word)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
