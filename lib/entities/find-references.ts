import type { AnnotatedText } from '../text/types.ts';
import { agentVerbs, sayVerbs } from './cue-words.ts';
import { readDescribedKind } from './described-kind.ts';
import { femaleWords, type Gender, maleWords, readGenders } from './genders.ts';
import { isNounFor, rankWords } from './introduction-nouns.ts';
import { prepositions } from './introduction-words.ts';
import { QuotedPronouns } from './quoted-pronouns.ts';
import { clauseWords, hearerVerbs, pronouns } from './reference-words.ts';
import { listEntities, type Referent } from './referents.ts';
import { createDescriptionResolver, readDescription } from './resolve-description.ts';
import { type Place, type Resolved, resolveGroupPronoun, resolvePersonPronoun } from './resolve-pronoun.ts';
import { readSceneWords, type SceneWord } from './scene-words.ts';
import type { Entity, EntityId, Mention, Reference } from './types.ts';

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
  const quoted = new QuotedPronouns();
  const plurals = new Set<number>();
  /** Number of referents before each sentence. */
  const counts: number[] = [];
  /** The paragraph without a verb that came last, and the one group that it begins with. */
  let label: { block: number; entity: Entity | null } | null = null;
  /** Sentences with words outside quotations. */
  const narrated = new Set<number>();

  scene.forEach((words, sentence) => {
    counts.push(referents.length);
    readSentence(words, sentence);
  });
  references.push(...quoted.resolve({ scene, referents, counts, narrated, genders }));
  return references.sort((a, b) => a.start - b.start);

  function readSentence(words: readonly SceneWord[], sentence: number): void {
    const block = annotated.sentences[sentence]?.block ?? 0;
    const isAside = /^(?:caption|headline|heading)$/.test(annotated.blocks[block]?.role ?? '');
    const opening = words[0];
    let isFronted =
      opening !== undefined &&
      !opening.mention &&
      (clauseWords.has(opening.lower) || prepositions.has(opening.lower) || opening.tags.has('Gerund'));
    const described = findDescribed(words);
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
        const entity = byId.get(word.mention?.entityId ?? '');
        if (entity) seen.set(entity.id, word.start);
        quoted.read(word, word.quotation, sentence, block, entity);
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
          described: word.lower === 'it' ? readDescribedKind(words, i) : null,
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
          const found = resolveDescription(
            description,
            word.start,
            { block, isAside },
            referents,
            seen,
            i === 0 && !isAside ? findTopic(sentence, block) : null,
          );
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
        if (isNounFor('person', noun) && !noun.endsWith('s') && i >= described) {
          add(null, genderOf(noun));
          hasNoun = true;
          i += (description?.length ?? 1) - 1;
          continue;
        }
      } else if (genderOf(word.lower) && i >= described && !word.isIntroduction && !words[i + 1]?.mention) {
        add(null, genderOf(word.lower));
      }
      if (word.tags.has('Plural')) plurals.add(sentence);
      if (word.tags.has('Noun') && !word.tags.has('Pronoun')) hasNoun = true;
      if (isVerb(word)) hasVerb = true;
      if (sayVerbs.has(word.lower) && !hearerVerbs.has(word.lower)) openClause(word.end);
    }
    const neighbours = [annotated.sentences[sentence - 1], annotated.sentences[sentence + 1]];
    if (neighbours.every((other) => other?.block !== block) && words.every((word) => !isVerb(word))) {
      const groups = listGroups(referents.slice(counts[sentence]));
      const [entity] = groups;
      const isFirst = opening?.mention?.entityId === entity?.id;
      label = { block, entity: entity && groups.length === 1 && isFirst ? entity : null };
    }
  }

  /** The one group that the sentence before is about, or that labels the paragraph: "Tern (Oslo) 34.20 +2%". */
  function findTopic(sentence: number, block: number): Entity | null {
    if (label?.block === block - 1) return label.entity;
    const before = referents.slice(counts[sentence - 1], counts[sentence]);
    const [group, ...others] = listGroups(before);
    if (!group || others.length > 0 || before.some((referent) => referent.block < block - 1 || referent.isAside))
      return null;
    const [first, second, third] = scene[sentence - 1] ?? [];
    // "Shares in Tern fell."
    const isOfShares = first?.lower === 'shares' && second?.lower === 'in' && third?.mention?.entityId === group.id;
    const isSubject = before.some((each) => each.entity === group && each.isSubject && !each.isOwner);
    const isOther = before.some((each) => each.isSubject && each.entity?.kind === 'person');
    return (isSubject || isOfShares) && !isOther ? group : null;
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
}

/** "The daughter of a chemist, she": the words before a pronoun that only describe whom it means. */
function findDescribed(words: readonly SceneWord[]): number {
  if (!/^(?:an?|the)$/.test(words[0]?.lower ?? '')) return 0;
  const at = words.findIndex((word, i) => i > 0 && (/[,;:—–]/.test(word.gap) || isVerb(word)));
  return words[at]?.gap === ', ' && /^(?:he|she)$/.test(words[at]?.lower ?? '') ? at : 0;
}

const genderOf = (noun: string): Gender | null =>
  femaleWords.has(noun) ? 'female' : maleWords.has(noun) ? 'male' : null;

/** The groups among referents, each once. */
const listGroups = (referents: readonly Referent[]): Entity[] =>
  listEntities(referents).flatMap((entity) => (entity?.kind === 'group' ? [entity] : []));

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
