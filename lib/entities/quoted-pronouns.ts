import type { Gender } from './genders.ts';
import { pronouns } from './reference-words.ts';
import type { Referent } from './referents.ts';
import { type Genders, resolveQuotedPronoun } from './resolve-pronoun.ts';
import type { SceneWord } from './scene-words.ts';
import type { Entity, Reference } from './types.ts';

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

/** What the narration says, once it is read to its end. */
export interface Narration {
  readonly scene: readonly (readonly SceneWord[])[];
  readonly referents: readonly Referent[];
  /** Number of referents before each sentence. */
  readonly counts: readonly number[];
  /** Sentences with words outside quotations. */
  readonly narrated: ReadonlySet<number>;
  readonly genders: Genders;
}

/** Collects the pronouns in quotations, to say at the end whom they mean. */
export class QuotedPronouns {
  readonly #quotations = new Map<number, Quotation>();
  readonly #quoted: Quoted[] = [];

  /** Reads a word of a quotation, in text order; `entity`: whom it names. */
  read(word: SceneWord, number: number, sentence: number, block: number, entity: Entity | undefined): void {
    const quotation = this.#quotations.get(number) ?? {
      block,
      firstSentence: sentence,
      lastSentence: sentence,
      named: [],
    };
    this.#quotations.set(number, quotation);
    quotation.lastSentence = sentence;
    if (entity?.kind === 'person' && quotation.named.length <= mostNamed && !quotation.named.includes(entity))
      quotation.named.push(entity);
    const gender = word.mention ? null : pronouns.get(word.lower)?.gender;
    if (gender) this.#quoted.push({ word, gender, quotation, named: quotation.named.length });
  }

  resolve({ scene, referents, counts, narrated, genders }: Narration): Reference[] {
    /** Whether a quotation opens its sentence, rather than being a piece of the narration's: was "proud of his work". */
    const isWhole = ({ firstSentence }: Quotation): boolean => scene[firstSentence]?.[0]?.quotation != null;
    const around = new Map<Quotation, readonly Referent[]>();
    return this.#quoted.flatMap(({ word, gender, quotation, named }): Reference[] => {
      const { firstSentence, lastSentence, block } = quotation;
      // Who speaks must be said around it, and a part of a sentence may be the reporter's "his" for the speaker.
      if (!narrated.has(firstSentence) && !narrated.has(lastSentence)) return [];
      const before = counts[firstSentence] ?? 0;
      const near = around.get(quotation) ?? referents.slice(before, counts[lastSentence + 1] ?? referents.length);
      around.set(quotation, near);
      if (!isWhole(quotation) || near.length > mostNamed) return [];
      const whom = { block, named: quotation.named.slice(0, named), around: near, before };
      const resolved = resolveQuotedPronoun(referents, gender, genders, whom);
      if (!resolved) return [];
      const { start, end } = word;
      const { entity, certainty } = resolved;
      return [{ start, end, entityId: entity.id, kind: 'pronoun', certainty }];
    });
  }
}
