import { type WordKey, words } from '../ui/words.ts';

export interface RadioFieldProps<Choice extends string | number> {
  readonly name: string;
  readonly legend: WordKey;
  readonly choices: readonly (readonly [Choice, WordKey])[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of several, all of them to be seen. */
export function RadioField<Choice extends string | number>(props: RadioFieldProps<Choice>) {
  const { name, legend, choices, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend class="page-heading">{words(legend)}</legend>
      {choices.map(([choice, word]) => (
        <label key={choice} class="option">
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {words(word)}
        </label>
      ))}
    </fieldset>
  );
}
