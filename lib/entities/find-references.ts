import type { AnnotatedText } from '../text/types.ts';
import { agentVerbs, sayVerbs } from './cue-words.ts';
import { femaleWords, type Gender, maleWords, readGenders } from './genders.ts';
import { isNounFor, rankWords } from './introduction-nouns.ts';
import { prepositions } from './introduction-words.ts';
import { clauseWords, hearerVerbs, pronouns } from './reference-words.ts';
import type { Referent } from './referents.ts';
import { createDescriptionResolver, readDescription } from './resolve-description.ts';
import {
  type Place,
  type Resolved,
  resolveGroupPronoun,
  resolvePersonPronoun,
  resolveQuotedPronoun,
} from './resolve-pronoun.ts';
import { readSceneWords, type SceneWord } from './scene-words.ts';
import type { Entity, EntityId, Mention, Reference } from './types.ts';

/** A pronoun inside a quotation, which is resolved when the narration is known. */
interface Quoted {
  readonly word: SceneWord;
  readonly gender: Gender;
  readonly quotation: Quotation;
  /** Number of `quotation.named` before it. */
  readonly named: number;
}

interface Quotation {
  readonly block: number;
  readonly firstSentence: number;
  lastSentence: number;
  /** Persons named in it, each once. */
  readonly named: Entity[];
}

/** A quotation with more names than this says of nobody whom "he" means. */
const mostNamed = 8;

/**
 * Finds pronouns and descriptions that point back at an entity: "she", "their", "the former general", "the bank" for
 * "Halden Bank". In text order, without overlaps; where two may be meant there is none. Linear in the text's length.
 */
export function findReferences(
  annotated: AnnotatedText,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Reference[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const genders = readGenders(
    annotated,
    [...mentions].sort((a, b) => a.start - b.start),
    entities,
  );
  const resolveDescription = createDescriptionResolver(entities);
  const scene = readSceneWords(annotated, mentions, entities);
  const references: Reference[] = [];
  const referents: Referent[] = [];
  /** Where each entity was spoken of last. */
  const seen = new Map<EntityId, number>();
  /** Where "a minister" without a name came last. */
  const unnamed = new Map<string, number>();
  const quotations = new Map<number, Quotation>();
  const quoted: Quoted[] = [];
  const plurals = new Set<number>();
  /** Number of referents before each sentence. */
  const counts: number[] = [];
  /** Sentences with words outside quotations. */
  const narrated = new Set<number>();

  scene.forEach((words, sentence) => {
    counts.push(referents.length);
    readSentence(words, sentence);
  });
  resolveQuoted();
  return references.sort((a, b) => a.start - b.start);

  function readSentence(words: readonly SceneWord[], sentence: number): void {
    const block = annotated.sentences[sentence]?.block ?? 0;
    const isAside = /^(?:caption|headline|heading)$/.test(annotated.blocks[block]?.role ?? '');
    const opening = words[0];
    let isFronted =
      opening !== undefined &&
      !opening.mention &&
      (clauseWords.has(opening.lower) || prepositions.has(opening.lower) || opening.tags.has('Gerund'));
    let hasVerb = false;
    let clauseStart = opening?.start ?? 0;
    let hasNoun = false;
    const openClause = (at: number): void => {
      clauseStart = at;
      hasNoun = false;
    };
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word) break;
      const before = words[i - 1];
      if (word.quotation !== null) {
        readQuoted(word, word.quotation, sentence, block);
        continue;
      }
      narrated.add(sentence);
      if (isFronted && i > 0 && word.gap.includes(',')) {
        isFronted = false;
        hasVerb = false;
      }
      if (/[,;:—–]/.test(word.gap) || (!word.mention && clauseWords.has(word.lower)) || before?.quotation != null)
        openClause(word.start);

      const isInverted =
        before !== undefined && sayVerbs.has(before.lower) && !hasNoun && words[i - 2]?.quotation != null;
      const isSubject =
        !word.isPossessive &&
        !isFronted &&
        (isInverted || (!hasVerb && !prepositions.has(before?.lower ?? '') && before?.lower !== 'of'));
      const add = (entity: Entity | null, gender: Gender | null, isOwner = false): void => {
        const isPart = { isSubject, isOwner, isFronted, isAside };
        referents.push({ start: word.start, sentence, block, entity, gender, ...isPart });
        if (entity) seen.set(entity.id, word.start);
      };
      const addReference = (resolved: Resolved, end: number, kind: Reference['kind']): void => {
        const certainty = Math.round(resolved.certainty * 100) / 100;
        references.push({ start: word.start, end, entityId: resolved.entity.id, kind, certainty });
      };

      const pronoun = word.mention ? undefined : pronouns.get(word.lower);
      if (word.mention) {
        const entity = byId.get(word.mention.entityId);
        if (entity) add(entity, null, word.isPossessive && isPersonNext(words, i));
        hasNoun = true;
      } else if (pronoun) {
        const next = words[i + 1];
        const place: Place = {
          sentence,
          block,
          isAside,
          clauseStart,
          hasNoun,
          previous: before?.lower ?? '',
          next: next?.lower ?? '',
        };
        const { gender } = pronoun;
        const isObject = word.lower === 'her' && !isNominal(next);
        const exact = isObject ? ({ gender, role: 'object' } as const) : pronoun;
        let resolved = gender
          ? resolvePersonPronoun(referents, exact, gender, genders, place)
          : resolveGroupPronoun(referents, word.lower, exact, place, (each) => plurals.has(each));
        if (gender && isFronted) resolved = resolveAhead(words, i, gender, resolved, sentence);
        if (resolved) {
          addReference(resolved, word.end, 'pronoun');
          if (gender && !genders.has(resolved.entity.id)) genders.set(resolved.entity.id, gender);
        }
        if (resolved || (gender && exact.role === 'subject')) add(resolved?.entity ?? null, gender);
      } else if (/^(?:an?|another|the|this)$/.test(word.lower)) {
        const description = readDescription(words, i);
        const isDefinite = word.lower.startsWith('th');
        if (description && isDefinite) {
          const found = resolveDescription(description, word.start, { block, isAside }, referents, seen);
          const isLatest = (unnamed.get(description.noun) ?? -1) < (seen.get(found?.entity.id ?? '') ?? 0);
          if (found && isLatest) {
            const end = words[i + description.length - 1]?.end ?? word.end;
            addReference(found, end, 'description');
            add(found.entity, null);
            hasNoun = true;
            i += description.length - 1;
            continue;
          }
        } else if (description) unnamed.set(description.noun, word.start);
        const noun = description?.noun ?? '';
        if (isNounFor('person', noun) && !noun.endsWith('s')) {
          add(null, genderOf(noun));
          hasNoun = true;
          i += (description?.length ?? 1) - 1;
          continue;
        }
      } else if (genderOf(word.lower) && !word.isIntroduction && !words[i + 1]?.mention) {
        add(null, genderOf(word.lower));
      }
      if (word.tags.has('Plural')) plurals.add(sentence);
      if (word.tags.has('Noun') && !word.tags.has('Pronoun')) hasNoun = true;
      if (isVerb(word)) hasVerb = true;
      if (sayVerbs.has(word.lower) && !hearerVerbs.has(word.lower)) openClause(word.end);
    }
  }

  /** "When she was elected, Okafor left": the name behind the comma, unless somebody before may be meant. */
  function resolveAhead(
    words: readonly SceneWord[],
    from: number,
    gender: Gender,
    resolved: Resolved | null,
    sentence: number,
  ): Resolved | null {
    const last = Math.min(words.length, from + 20);
    let at = from + 1;
    while (at < last && !words[at]?.gap.includes(',')) at++;
    // "When she resigned, Ms Okafor"
    if (rankWords.has(words[at]?.lower ?? '') && words[at + 1]?.mention) at++;
    const word = words[at];
    const entity = byId.get(word?.mention?.entityId ?? '');
    const isFitting = entity?.kind === 'person' && (genders.get(entity.id) ?? gender) === gender;
    if (!word || word.quotation !== null || word.isPossessive || !isFitting) return resolved;
    if (resolved && resolved.entity !== entity) return null;
    const isOther = referents.at(-1)?.sentence === sentence - 1 && referents.at(-1)?.entity === null;
    return isOther ? null : { entity, certainty: 0.75 };
  }

  function readQuoted(word: SceneWord, number: number, sentence: number, block: number): void {
    const quotation = quotations.get(number) ?? { block, firstSentence: sentence, lastSentence: sentence, named: [] };
    quotations.set(number, quotation);
    quotation.lastSentence = sentence;
    const entity = byId.get(word.mention?.entityId ?? '');
    if (entity) seen.set(entity.id, word.start);
    if (entity?.kind === 'person' && quotation.named.length <= mostNamed && !quotation.named.includes(entity))
      quotation.named.push(entity);
    const gender = word.mention ? null : pronouns.get(word.lower)?.gender;
    if (gender) quoted.push({ word, gender, quotation, named: quotation.named.length });
  }

  function resolveQuoted(): void {
    const around = new Map<Quotation, readonly Referent[]>();
    for (const { word, gender, quotation, named } of quoted) {
      const { firstSentence, lastSentence, block } = quotation;
      // Who speaks must be said around it, and a part of a sentence may be the reporter's "his" for the speaker.
      if (!narrated.has(firstSentence) && !narrated.has(lastSentence)) continue;
      const before = counts[firstSentence] ?? 0;
      const near = around.get(quotation) ?? referents.slice(before, counts[lastSentence + 1] ?? referents.length);
      around.set(quotation, near);
      if (!isWhole(quotation) || near.length > mostNamed) continue;
      const whom = { block, named: quotation.named.slice(0, named), around: near, before };
      const resolved = resolveQuotedPronoun(referents, gender, genders, whom);
      if (!resolved) continue;
      const { start, end } = word;
      references.push({
        start,
        end,
        entityId: resolved.entity.id,
        kind: 'pronoun',
        certainty: resolved.certainty,
      });
    }
  }

  /** Whether a quotation opens its sentence, rather than being a piece of the narration's: was "proud of his work". */
  function isWhole({ firstSentence }: Quotation): boolean {
    return scene[firstSentence]?.[0]?.quotation != null;
  }
}

const genderOf = (noun: string): Gender | null =>
  femaleWords.has(noun) ? 'female' : maleWords.has(noun) ? 'male' : null;

const isVerb = (word: SceneWord): boolean =>
  !word.mention && ((word.tags.has('Verb') && !word.tags.has('Gerund')) || agentVerbs.has(word.lower));

/** "her mother", not "her that", "her." */
const isNominal = (word: SceneWord | undefined): boolean =>
  word !== undefined &&
  word.gap === ' ' &&
  (word.mention !== null || word.tags.has('Noun') || word.tags.has('Adjective') || word.tags.has('Value'));

/** "Okafor's lawyer", "Okafor's former lawyer" */
const isPersonNext = (words: readonly SceneWord[], at: number): boolean =>
  [words[at + 1], words[at + 2]].some((word) => word !== undefined && isNounFor('person', word.lower));
