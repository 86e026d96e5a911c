import { words } from '../ui/words.ts';
import { Choices } from './Choices.tsx';
import type { PopupProps } from './types.ts';

const choices = [
  ['on-click', 'accessOnClick'],
  ['always', 'accessAlways'],
  ['never', 'accessNever'],
] as const;

export function AccessSwitch({ host, access, onAccess }: Pick<PopupProps, 'host' | 'access' | 'onAccess'>) {
  return (
    <Choices
      legend={words('accessOnHost', host)}
      choices={choices}
      chosen={choices.flatMap(([choice]) => (choice === access ? [choice] : []))}
      onChoose={(choice) => choice !== access && onAccess(choice)}
    />
  );
}
