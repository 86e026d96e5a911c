import { type WordKey, words } from '../ui/words.ts';

export interface ChoicesProps<Choice extends string> {
  readonly legend: string;
  readonly choices: readonly (readonly [Choice, WordKey])[];
  readonly chosen: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
}

/** Buttons and not radios: an arrow key must not open the browser's permission dialog. */
export function Choices<Choice extends string>({ legend, choices, chosen, onChoose }: ChoicesProps<Choice>) {
  return (
    <fieldset class="choices">
      <legend class="choices-legend">{legend}</legend>
      <div class="choices-row">
        {choices.map(([choice, word]) => (
          <button
            key={choice}
            type="button"
            class="choice"
            aria-pressed={chosen.includes(choice)}
            onClick={() => onChoose(choice)}
          >
            {words(word)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
