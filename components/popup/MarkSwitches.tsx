import { entityKinds } from '../../lib/entities/types.ts';
import { holdKeyWords } from '../ui/hold-key-words.ts';
import { words } from '../ui/words.ts';
import { Choices } from './Choices.tsx';
import type { PopupProps } from './types.ts';

const marks = [
  ['first', 'switchMarksFirst'],
  ['all', 'switchMarksAll'],
  ['none', 'marksNone'],
] as const;

const kindChoices = [
  ['person', 'tabPeople'],
  ['group', 'tabGroups'],
  ['place', 'tabPlaces'],
] as const;

/** Which names are marked, here and on every page, and how to see all of them for a moment. */
export function MarkSwitches({ settings, onSettings }: Pick<PopupProps, 'settings' | 'onSettings'>) {
  const { kinds } = settings;
  return (
    <>
      <Choices
        legend={words('switchMarks')}
        choices={marks}
        chosen={[settings.marks]}
        onChoose={(choice) => choice !== settings.marks && onSettings({ marks: choice })}
      />
      <Choices
        legend={words('switchKinds')}
        choices={kindChoices}
        chosen={kinds}
        onChoose={(choice) =>
          onSettings({ kinds: entityKinds.filter((kind) => kinds.includes(kind) !== (kind === choice)) })
        }
      />
      <p class="foot-hint">{words('peekHint', words(holdKeyWords[settings.holdKey]))}</p>
    </>
  );
}
