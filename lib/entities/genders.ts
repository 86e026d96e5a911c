import type { AnnotatedText } from '../text/types.ts';
import type { Entity, EntityId, Mention } from './types.ts';

export type Gender = 'female' | 'male';

/** Titles and nouns that tell how a person is called later: "she". Sorted. */
export const femaleWords: ReadonlySet<string> = new Set(
  'actress aunt baroness businesswoman chairwoman congresswoman councilwoman dame daughter duchess girl grandmother lady mother mrs ms miss nun princess queen sister spokeswoman wife woman'.split(
    ' ',
  ),
);
export const maleWords: ReadonlySet<string> = new Set(
  'baron boy brother businessman congressman councilman duke father grandfather husband king lord man monk mr prince sir son uncle'.split(
    ' ',
  ),
);

/**
 * What titles, introductions and given names say of how a person is called further on. It only ever rules a person out
 * for "she" or "he"; where nothing is known, either may be meant.
 */
export function readGenders(
  annotated: AnnotatedText,
  sorted: readonly Mention[],
  entities: readonly Entity[],
): Map<EntityId, Gender> {
  const genders = new Map<EntityId, Gender>();
  const set = (id: EntityId, words: readonly string[]): void => {
    if (genders.has(id)) return;
    if (words.some((word) => femaleWords.has(word))) genders.set(id, 'female');
    else if (words.some((word) => maleWords.has(word))) genders.set(id, 'male');
  };
  for (const mention of sorted) {
    if (mention.kind !== 'person') continue;
    const before = annotated.text.slice(Math.max(0, mention.start - 12), mention.start);
    set(
      mention.entityId,
      /(\p{L}+)\.?\s$/u
        .exec(before)
        ?.slice(1)
        .map((word) => word.toLowerCase()) ?? [],
    );
  }
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    for (const introduction of entity.introductions)
      set(entity.id, introduction.text.toLowerCase().split(/[^\p{L}]+/u));
  }
  let next = 0;
  for (const sentence of annotated.sentences) {
    for (const token of sentence.tokens) {
      while (next < sorted.length && (sorted[next]?.start ?? 0) < token.start) next++;
      const mention = sorted[next];
      if (!mention || mention.start !== token.start || mention.kind !== 'person' || genders.has(mention.entityId))
        continue;
      if (mention.end - mention.start <= token.text.length) continue;
      if (token.tags.has('FemaleName') && !token.tags.has('MaleName')) genders.set(mention.entityId, 'female');
      else if (token.tags.has('MaleName') && !token.tags.has('FemaleName')) genders.set(mention.entityId, 'male');
    }
  }
  return genders;
}
