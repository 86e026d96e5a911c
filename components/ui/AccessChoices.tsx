import type { AccessMode } from '../../lib/settings/types.ts';
import { Button } from './Button.tsx';
import { words } from './words.ts';

const choices = [
  ['on-click', 'modeOnClick', 'modeOnClickText', 'modeOnClickAsk'],
  ['news-sites', 'modeNews', 'modeNewsText', 'modeNewsAsk'],
  ['all-sites', 'modeAll', 'modeAllText', 'modeAllAsk'],
] as const satisfies readonly (readonly [AccessMode, ...string[]])[];

export interface AccessChoicesProps {
  readonly mode: AccessMode;
  /** The reader said no in the browser's dialog. */
  readonly refused: boolean;
  readonly onChoose: (mode: AccessMode) => void;
}

/** Where Sidelight runs by itself: three cards, each saying beforehand what the browser will ask. */
export function AccessChoices({ mode, refused, onChoose }: AccessChoicesProps) {
  return (
    <>
      <ul class="modes">
        {choices.map(([choice, title, text, ask]) => (
          <li key={choice} class={choice === mode ? 'mode mode-chosen' : 'mode'}>
            <h3 class="mode-title">{words(title)}</h3>
            <p class="mode-text">{words(text)}</p>
            <p class="mode-ask">{words(ask)}</p>
            {choice === mode ? (
              <p class="mode-state">{words('modeChosen')}</p>
            ) : (
              <Button onClick={() => onChoose(choice)}>
                {words('modeChoose')}
                <span class="visually-hidden">: {words(title)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class={refused ? 'modes-refused' : ''} role="status">
        {refused && words('modeRefused')}
      </p>
    </>
  );
}
