import type { CardContent } from '../../lib/analysis/card-content.ts';
import type { AliasReason, AliasUse } from '../../lib/analysis/mark-reasons.ts';
import type { EntityKind } from '../../lib/entities/types.ts';
import { formatNumber, words } from '../ui/words.ts';

const likeWords = { person: 'whyPerson', group: 'whyGroup', place: 'whyPlace' } as const satisfies Record<
  EntityKind,
  string
>;

const aliasWords = {
  known: 'aliasKnown',
  part: 'aliasPart',
  short: 'aliasShort',
  spelling: 'aliasSpelling',
  stated: 'aliasStated',
  corrected: 'aliasCorrected',
  unsure: 'aliasUnsure',
} as const satisfies Record<AliasReason, string>;

/** What speaks for the mark, and which other words were taken for the same name. */
export function WhyMarked({ content }: { readonly content: CardContent }) {
  const { aliases } = content.reasons;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll it only when it has the focus.
    <div class="why" tabIndex={0}>
      <ul class="why-list">
        {listReasons(content).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {aliases.length > 0 && (
        <>
          <h3 class="card-heading">{words('alsoWritten')}</h3>
          <ul class="why-list">
            {aliases.map((alias) => (
              <li key={alias.surface}>{describeAlias(alias)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const listReasons = ({
  kind,
  reasons,
  introductions,
  glossary,
  statements,
  notedAs,
  mentions,
}: CardContent): string[] =>
  [
    `${words(likeWords[kind])} ${words(reasons.isSure ? 'certaintyHigh' : 'certaintyMiddling')}`,
    introductions.length > 0 && words('whyIntroduced'),
    glossary && words(glossary.entry ? 'whyGlossary' : 'whyCandidates'),
    statements.length > 0 && words('whySpeaks'),
    mentions.length > 1 && words('whyRepeated'),
    notedAs !== null && words('whyNote'),
  ].filter((reason) => typeof reason === 'string');

function describeAlias({ surface, count, reason, isSure }: AliasUse): string {
  const key = isSure || reason === 'unsure' ? 'aliasUse' : 'aliasUseLikely';
  return words(key, surface, formatNumber(count), words(aliasWords[reason]));
}
