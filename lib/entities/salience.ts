import type { Block } from '../text/types.ts';
import type { EntityId, Mention } from './types.ts';

/** What each sign is worth; together 1. The title says most of what an article is about, but not every page has one. */
const weights = { mentions: 0.5, headline: 0.2, beginning: 0.3 };

/** From this block on, standing early is worth nothing. */
const lastEarlyBlock = 6;

/**
 * How much of the article is about an entity, 0 to 1: its mentions against those of the most frequent one, whether the headline
 * has it, and how early it comes. Only entities that have a mention are in it.
 */
export function findSalience(blocks: readonly Block[], mentions: readonly Mention[]): Map<EntityId, number> {
  const body = blocks.filter(({ role }) => role !== 'headline' && role !== 'standfirst' && role !== 'caption');
  // A page that calls every block a headline has none.
  const titles = blocks.filter(({ role }) => role === 'headline' || role === 'standfirst').slice(0, 4);
  const counts = new Map<EntityId, number>();
  const titled = new Set<EntityId>();
  const earliest = new Map<EntityId, number>();
  let most = 1;
  let block = 0;
  for (const { entityId, start } of [...mentions].sort((a, b) => a.start - b.start)) {
    const count = (counts.get(entityId) ?? 0) + 1;
    counts.set(entityId, count);
    most = Math.max(most, count);
    if (titles.some((title) => start >= title.start && start < title.end)) titled.add(entityId);
    while (block < body.length && (body[block]?.end ?? 0) <= start) block++;
    if (!earliest.has(entityId)) earliest.set(entityId, block);
  }
  return new Map(
    [...counts].map(([id, count]) => {
      const early = Math.max(0, 1 - (earliest.get(id) ?? 0) / lastEarlyBlock);
      const isTitled = titled.has(id) ? 1 : 0;
      // The second mention says more than the twentieth.
      const share = Math.log2(1 + count) / Math.log2(1 + most);
      return [id, weights.mentions * share + weights.headline * isTitled + weights.beginning * early];
    }),
  );
}
