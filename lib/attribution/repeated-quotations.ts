import type { Span } from '../text/types.ts';
import type { Attribution } from './types.ts';

/** Words in a row that two quotations must share to be the same words: fewer are a saying. */
const sharedWords = 4;

/**
 * Gives quotations without a source the source that says the same words elsewhere: pull quotes, and headlines that quote
 * the article. Linear in the words quoted.
 */
export function withRepeatedSources(text: string, attributions: readonly Attribution[]): Attribution[] {
  const isOpen = ({ source, manner, entityId }: Attribution): boolean =>
    manner === 'direct' && source.length === 0 && entityId === null;
  if (!attributions.some(isOpen)) return [...attributions];
  const owners = new Map<string, Attribution>();
  for (const attribution of attributions) {
    if (attribution.manner === 'indirect' || attribution.sourceKind === 'unknown') continue;
    for (const span of attribution.content)
      for (const run of listRuns(text, span)) if (!owners.has(run)) owners.set(run, attribution);
  }
  return attributions.map((attribution) => {
    const [first] = attribution.content;
    if (!first || !isOpen(attribution)) return attribution;
    const runs = listRuns(text, first);
    const owner = owners.get(runs[0] ?? '');
    if (!owner || owner !== owners.get(runs.at(-1) ?? '')) return attribution;
    const { sourceKind, entityId, name, roleClass, anonymity, document } = owner;
    return { ...attribution, sourceKind, entityId, name, roleClass, anonymity, document };
  });
}

function listRuns(text: string, { start, end }: Span): string[] {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(sharedWords - 1).map((_, i) => words.slice(i, i + sharedWords).join(' '));
}
