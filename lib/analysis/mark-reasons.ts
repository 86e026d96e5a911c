import type { Mention, MergeRule } from '../entities/types.ts';

/** Why other words are taken for the same name: the rules, as far as a reader would tell them apart. */
export type AliasReason = 'corrected' | 'known' | 'part' | 'short' | 'spelling' | 'stated' | 'unsure';

/** Other words that the article uses for an entity. */
export interface AliasUse {
  readonly surface: string;
  readonly count: number;
  readonly reason: AliasReason;
  /** False where the rule is wrong now and then. */
  readonly isSure: boolean;
}

/** Why something is marked, beside what the card shows anyway. */
export interface MarkReasons {
  /** Whether the finder of names is sure of at least one mention. */
  readonly isSure: boolean;
  /** The most frequent first. */
  readonly aliases: readonly AliasUse[];
}

const reasons: Readonly<Record<MergeRule, AliasReason>> = {
  'own-name': 'spelling',
  'known-name': 'known',
  spelling: 'spelling',
  'legal-form': 'spelling',
  'place-and-region': 'spelling',
  defined: 'stated',
  renamed: 'stated',
  apposition: 'stated',
  initials: 'short',
  blend: 'short',
  'short-form': 'short',
  'short-form-ahead': 'short',
  team: 'known',
  'name-order': 'spelling',
  'shorter-name': 'short',
  surname: 'part',
  title: 'part',
  'first-word': 'part',
  'part-of-name': 'part',
  'ahead-of-name': 'part',
  corrected: 'corrected',
  undecided: 'unsure',
};

const sureScore = 0.9;
const sureRule = 0.9;
const mostAliases = 6;

/** @param mentions those of one entity */
export function explainMark(text: string, name: string, mentions: readonly Mention[]): MarkReasons {
  const surfaces = Map.groupBy(mentions, ({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  surfaces.delete(name);
  const aliases = [...surfaces].map(([surface, uses]): AliasUse => {
    const { rule, certainty } = uses[0] as Mention;
    return { surface, count: uses.length, reason: reasons[rule], isSure: certainty >= sureRule };
  });
  return {
    isSure: mentions.some(({ score }) => score >= sureScore),
    aliases: aliases.sort((a, b) => b.count - a.count).slice(0, mostAliases),
  };
}
