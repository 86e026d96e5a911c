import type { Gender } from './genders.ts';
import type { Entity, EntityId } from './types.ts';

/** Somebody or something that the narration speaks of at a place: by name, by a word that points back, or unnamed. */
export interface Referent {
  readonly start: number;
  /** Index into the sentences. */
  readonly sentence: number;
  readonly block: number;
  /** null: a person without a name, or a pronoun of which nobody knows whom it means. */
  readonly entity: Entity | null;
  /** Of somebody without an entity; null: either. */
  readonly gender: Gender | null;
  readonly isSubject: boolean;
  /** "Okafor's lawyer" speaks of the lawyer. */
  readonly isOwner: boolean;
  /** In a clause before the subject: "When Lind was asked, she said". */
  readonly isFronted: boolean;
  /** In a headline or caption, which the paragraphs around it do not go on from. */
  readonly isAside: boolean;
}

/** How many paragraphs words look back. */
const farthestBlocks = 3;

/** And how many referents: a page that is one paragraph costs no more than its length. */
const mostReferents = 60;

/** Those that words in a block may point back to, nearest sentence first, each sentence in text order. */
export function findRecent(
  referents: readonly Referent[],
  from: { readonly block: number; readonly isAside: boolean },
  to = referents.length,
): Referent[][] {
  const sentences: Referent[][] = [];
  for (let i = to - 1; i >= 0 && i >= to - mostReferents; i--) {
    const referent = referents[i];
    if (!referent || referent.block < from.block - (from.isAside ? 0 : farthestBlocks)) break;
    if (referent.isAside !== from.isAside) continue;
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === referent.sentence) last.unshift(referent);
    else sentences.push([referent]);
  }
  return sentences;
}

/** Each entity once, and null once for everybody without a name. */
export const listEntities = (referents: readonly Referent[]): (Entity | null)[] => {
  const byId = new Map<EntityId | null, Entity | null>();
  for (const { entity } of referents) byId.set(entity?.id ?? null, entity);
  return [...byId.values()];
};
