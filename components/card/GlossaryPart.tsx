import { useId } from 'preact/hooks';
import { type CardGlossary, findShownEntry } from '../../lib/analysis/card-content.ts';
import type { GlossaryEntry } from '../../lib/glossary/types.ts';
import type { LocatorMap } from '../../lib/map/types.ts';
import { words } from '../ui/words.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { Name } from './Name.tsx';
import { describeCandidates } from './place-words.ts';
import type { CardProps } from './types.ts';

export interface GlossaryPartProps extends Pick<CardProps, 'onChoose'> {
  /** As the article writes it. */
  readonly name: string;
  readonly glossary: CardGlossary;
  readonly choice: string | null;
  readonly map: LocatorMap | 'loading' | null;
  readonly isBrief: boolean;
}

/** What the glossary says of a name; of which of several things, the reader chooses. */
export function GlossaryPart({ name, glossary, choice, map, isBrief, onChoose }: GlossaryPartProps) {
  const shown = findShownEntry(glossary, choice);
  const { candidates } = glossary;
  return (
    <section class="card-section">
      {candidates.length > 0 && <Candidates candidates={candidates} shown={shown} onChoose={onChoose} />}
      {shown && <EntryFacts key={shown.id} entry={shown} said={[name]} map={map} isBrief={isBrief} />}
    </section>
  );
}

interface CandidatesProps extends Pick<CardProps, 'onChoose'> {
  readonly candidates: readonly GlossaryEntry[];
  readonly shown: GlossaryEntry | null;
}

function Candidates({ candidates, shown, onChoose }: CandidatesProps) {
  const headingId = useId();
  const lines = describeCandidates(candidates);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a border and a legend that no style sheet moves freely.
    <div role="group" aria-labelledby={headingId}>
      <h3 class="card-heading" id={headingId}>
        {words('candidates')}
      </h3>
      <ul class="card-list">
        {candidates.map(({ id, name }, index) => (
          <li key={id}>
            <button
              type="button"
              class="card-candidate"
              aria-pressed={id === shown?.id}
              onClick={() => onChoose(id === shown?.id ? null : id)}
            >
              <Name look="card-candidate-name" name={name} />
              {`: ${lines[index]}`}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
