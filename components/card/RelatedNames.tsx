import { useId } from 'preact/hooks';
import type { CompanionName, IntroducedName, RelatedName } from '../../lib/analysis/card-content.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { countedWords, type WordKey, words } from '../ui/words.ts';
import { Name } from './Name.tsx';
import { NameButton } from './NameButton.tsx';
import type { CardProps } from './types.ts';

export interface RelatedNamesProps extends Pick<CardProps, 'onJump' | 'onOpenEntity'> {
  readonly heading: WordKey;
  readonly names: readonly (RelatedName | IntroducedName | CompanionName)[];
}

/** Other names of the article, each with the way to its card and to the sentence that shows the relation. */
export function RelatedNames({ heading, names, onJump, onOpenEntity }: RelatedNamesProps) {
  const headingId = useId();
  return (
    <section class="card-section">
      <h3 class="card-heading" id={headingId}>
        {words(heading)}
      </h3>
      <ul class="related" aria-labelledby={headingId}>
        {names.map((related) => {
          const { entityId, kind, name, at } = related;
          const remark = describe(related);
          return (
            <li key={entityId} class="related-name">
              <p>
                {onOpenEntity ? (
                  <NameButton name={name} kind={kind} onClick={() => onOpenEntity(entityId)} />
                ) : (
                  <Name name={name} />
                )}
                {remark && <span class="related-remark"> · {remark}</span>}
              </p>
              <IconButton icon="goTo" label={words('goToSentence')} onClick={() => onJump(at)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the article calls it, or how often they stand together. */
function describe(related: RelatedName | IntroducedName | CompanionName): string | null {
  if ('role' in related) return related.role && related.isFormer ? words('formerRole', related.role) : related.role;
  if ('sentences' in related && related.sentences > 1) return countedWords('inSentences', related.sentences);
  return null;
}
