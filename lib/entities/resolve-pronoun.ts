import { agentVerbs, sayVerbs } from './cue-words.ts';
import type { Gender } from './genders.ts';
import type { Pronoun } from './reference-words.ts';
import { findRecent, listEntities, type Referent } from './referents.ts';
import type { Entity, EntityId, EntityKind } from './types.ts';

export interface Resolved {
  readonly entity: Entity;
  readonly certainty: number;
}

/** Where a pronoun stands. */
export interface Place {
  readonly sentence: number;
  readonly block: number;
  readonly isAside: boolean;
  /** Where its clause begins. */
  readonly clauseStart: number;
  /** A noun stands between the clause's start and the pronoun. */
  readonly hasNoun: boolean;
  /** The word before it in the sentence; empty for the first. */
  readonly previous: string;
  /** The word behind it. */
  readonly next: string;
  /** What "it" is said to be. */
  readonly described: EntityKind | null;
}

export type Genders = Map<EntityId, Gender>;

const fits = (referent: Referent, gender: Gender, genders: Genders): boolean =>
  referent.entity
    ? referent.entity.kind === 'person' && (genders.get(referent.entity.id) ?? gender) === gender
    : (referent.gender ?? gender) === gender;

/**
 * Whom "she", "him", "his" mean: the one person who fits in the nearest sentence that names one; of several in an
 * earlier sentence its subject. "Hale told Reed that he ...": nobody, for it may be either.
 */
export function resolvePersonPronoun(
  referents: readonly Referent[],
  { role }: Pronoun,
  gender: Gender,
  genders: Genders,
  place: Place,
): Resolved | null {
  for (const all of findRecent(referents, place)) {
    const isSame = all[0]?.sentence === place.sentence;
    const fitting = all.filter(
      (referent) =>
        fits(referent, gender, genders) &&
        (role === 'possessive' || !referent.isOwner) &&
        (!isSame || isReachable(referent, role, place, genders)),
    );
    if (fitting.length === 0) {
      if (role === 'reflexive') return null;
      continue;
    }
    const isKnown = (entity: Entity | null): boolean => entity !== null && genders.has(entity.id);
    const named = listEntities(fitting);
    const subjects = listEntities(fitting.filter(({ isSubject }) => isSubject));
    const [only] = named.length === 1 ? named : subjects;
    // Of two in the same sentence only when the other may as well be called otherwise.
    const isClear =
      named.length === 1 ||
      (subjects.length === 1 &&
        role !== 'object' &&
        (!isSame || (isKnown(only ?? null) && named.every((each) => each === only || (each && !isKnown(each))))));
    if (!only || !isClear) return null;
    const distance = isSame ? 0 : all[0]?.sentence === place.sentence - 1 ? 0.04 : 0.12;
    const certainty = 0.94 - distance - (isKnown(only) ? 0 : 0.08) - (named.length > 1 ? 0.15 : 0);
    return { entity: only, certainty };
  }
  return null;
}

/** "Hale praised him": not Hale. "When Lind was asked, he": Lind only if known to be called so. "Reed hurt himself". */
function isReachable(referent: Referent, role: Pronoun['role'], place: Place, genders: Genders): boolean {
  const isInClause = referent.start >= place.clauseStart;
  if (role === 'object') return !isInClause;
  if (role === 'reflexive') return isInClause || referent.isSubject;
  return role !== 'subject' || !referent.isFronted || (referent.entity !== null && genders.has(referent.entity.id));
}

const joining = /^(?:after|because|before|that|while)$/;
const auxiliaries = /^(?:had|has|have|will|would)$/;

/**
 * Whom "it" and "they" mean: the group that is the subject of this sentence or of the one before, when nothing else
 * there may be meant. "It rained", "it was clear" mean nobody.
 */
export function resolveGroupPronoun(
  referents: readonly Referent[],
  word: string,
  { role }: Pronoun,
  place: Place,
  hasPlural: (sentence: number) => boolean,
): Resolved | null {
  const isPlural = word.startsWith('th');
  const [nearest, earlier = []] = findRecent(referents, place);
  const at = nearest?.[0];
  if (!nearest || !at) return null;
  const isSame = at.sentence === place.sentence;
  if (role === 'object' || role === 'reflexive') return resolveGroupObject(nearest, earlier, role, place, hasPlural);
  if (!isSame && !(place.previous === '' && at.sentence === place.sentence - 1 && at.block >= place.block - 1))
    return null;
  const subject = nearest.find(({ isSubject }) => isSubject);
  const entity = subject?.entity;
  if (!entity || (isPlural && hasPlural(at.sentence))) return null;
  const isFitting = isPlural
    ? entity.kind === 'group' || isCalledThey(entity)
    : entity.kind === 'group' || (entity.kind === 'place' && (word === 'its' || place.described === 'place'));
  const isAlone = nearest.every(
    (other) =>
      other.entity?.id === entity.id ||
      (other.entity?.kind === 'place' && entity.kind !== 'place') ||
      (!isPlural && other.entity?.kind === 'person'),
  );
  if (!isFitting || !isAlone) return null;
  // "The board said the ship had lost its mast": of the ship.
  if (isSame && subject.start < place.clauseStart && place.hasNoun) return null;
  if (role === 'possessive') return { entity, certainty: (isSame ? 0.85 : 0.7) - (isPlural ? 0.1 : 0) };
  // "The Treasury, they said, had refused": of others.
  if (isSame && !sayVerbs.has(place.previous) && !joining.test(place.previous)) return null;
  const isDoing = auxiliaries.test(place.next) || (agentVerbs.has(place.next) && !/^(?:is|was)$/.test(place.next));
  // "It is the largest bank in Norway"
  const isDescribed = !isPlural && !isSame && place.described === entity.kind;
  return isPlural || isDoing || isDescribed ? { entity, certainty: isPlural ? 0.65 : 0.75 } : null;
}

/** "The board said the mayor had told them to wait", "The council contradicted themselves": the one group that is the subject. */
function resolveGroupObject(
  nearest: readonly Referent[],
  earlier: readonly Referent[],
  role: 'object' | 'reflexive',
  place: Place,
  hasPlural: (sentence: number) => boolean,
): Resolved | null {
  const here = nearest[0]?.sentence === place.sentence ? nearest : [];
  const isHere = here.some(({ entity }) => entity?.kind === 'group') || role === 'reflexive';
  // "The board met. The mayor told them": the one who acts is named here, the board before.
  const before = here.length === 0 ? nearest : earlier;
  const subject = (isHere ? here : before).find(({ isSubject }) => isSubject);
  const entity = subject?.entity;
  if (entity?.kind !== 'group' || !subject || hasPlural(subject.sentence) || hasPlural(place.sentence)) return null;
  const others = (isHere ? here : [...before, ...here]).filter(
    (other) => other.entity?.id !== entity.id && other.entity?.kind !== 'place',
  );
  const isSame = subject.sentence === place.sentence;
  if (role === 'reflexive') return isSame && others.length === 0 ? { entity, certainty: 0.75 } : null;
  // "The board met them": others. "The board met. The mayor told them to wait.": somebody else must be acting.
  const isNear = isSame ? subject.start < place.clauseStart : subject.sentence === place.sentence - 1;
  const isOne = others.length <= 1 && others.every((other) => other.entity?.kind !== 'group');
  return isNear && isOne && place.hasNoun && subject.block === place.block ? { entity, certainty: 0.65 } : null;
}

/** "Reed, a non-binary artist" */
const isCalledThey = (entity: Entity): boolean =>
  entity.kind === 'person' && entity.introductions.some(({ text }) => /\bnon-?binary\b/i.test(text));

/** Whom "he" inside a quotation means: somebody named there or before it, who is not the speaker. */
export function resolveQuotedPronoun(
  referents: readonly Referent[],
  gender: Gender,
  genders: Genders,
  quotation: {
    readonly block: number;
    /** Persons whom the quotation names before the pronoun. */
    readonly named: readonly Entity[];
    /** Who is spoken of around it, the speaker among them. */
    readonly around: readonly Referent[];
    /** Number of referents before its first sentence. */
    readonly before: number;
  },
): Resolved | null {
  const { around } = quotation;
  // "He lied," he said: who speaks is not known, so it may be anybody.
  if (around.some(({ entity, gender: own }) => !entity && own === gender)) return null;
  const isAround = (entity: Entity | null): boolean => around.some((other) => other.entity?.id === entity?.id);
  const named = quotation.named.filter((entity) => (genders.get(entity.id) ?? gender) === gender && !isAround(entity));
  if (named.length > 1) return null;
  if (named[0]) return { entity: named[0], certainty: 0.75 };
  for (const all of findRecent(referents, { block: quotation.block, isAside: false }, quotation.before)) {
    const fitting = listEntities(all.filter((each) => fits(each, gender, genders) && !isAround(each.entity)));
    if (fitting.length > 1) return null;
    if (fitting.length === 1) return fitting[0] ? { entity: fitting[0], certainty: 0.6 } : null;
  }
  return null;
}
