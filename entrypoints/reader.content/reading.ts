import type { ArticleCards } from '../../lib/analysis/card-content.ts';
import type { Article } from '../../lib/analysis/types.ts';
import type { EntityId, Mention } from '../../lib/entities/types.ts';
import { findRectangle } from '../../lib/page/frames.ts';
import type { PageArticle } from '../../lib/page/read-articles.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import type { CardPage } from './shown-card.ts';

/** An article that was read, with its mentions that have a card. */
export interface Reading extends CardPage {
  readonly page: PageArticle;
  readonly mentions: readonly Mention[];
}

/** What two readings of the same article share. */
export const toKey = ({ text, meta }: Article): string => `${meta.title}\n${text}`;

/** Gives each article the lowest number that none of the others has; those that have gone give theirs back. */
export function keepNumbers(numbers: Map<string, number>, keys: Iterable<string>): void {
  const present = new Set(keys);
  for (const key of numbers.keys()) if (!present.has(key)) numbers.delete(key);
  for (const key of present) {
    if (numbers.has(key)) continue;
    const taken = new Set(numbers.values());
    let number = 0;
    while (taken.has(number)) number++;
    numbers.set(key, number);
  }
}

/** @param found undefined while it is being analysed */
export function toReading(page: PageArticle, found: ArticleCards | undefined): Reading {
  const { mentions, cards } = found ?? { mentions: [], cards: [] };
  const byEntity = new Map(cards.map((card) => [card.entityId, card]));
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  return {
    page,
    map: page.map,
    mentions,
    cards,
    contentOf: ({ entityId }) => byEntity.get(entityId),
    mentionAt: (start) => byStart.get(start),
    mentionOf: (entityId) => mentions.find((mention) => mention.entityId === entityId),
  };
}

export function firstOfEach({ mentions }: Reading): Mention[] {
  const seen = new Set<EntityId>();
  return mentions.filter(({ entityId }) => !seen.has(entityId) && seen.add(entityId));
}

/** The name after or before the open card; without a card, the first one on screen or below it, or the last above. */
export function findNext(
  readings: readonly Reading[],
  current: Mention | null,
  direction: -1 | 1,
): { mention: Mention; map: TextMap } | undefined {
  const all = readings.flatMap(({ map, mentions }) => mentions.map((mention) => ({ mention, map })));
  const open = all.findIndex(({ mention }) => mention === current);
  if (open >= 0) return all[open + direction];
  const isBelowTop = ({ mention, map }: (typeof all)[number]): boolean => {
    const range = map.toRange(mention);
    return range !== null && (findRectangle(range)?.bottom ?? -1) > 0;
  };
  const first = all.findIndex(isBelowTop);
  return direction === 1 ? all[Math.max(0, first)] : all[first < 0 ? all.length - 1 : first - 1];
}
