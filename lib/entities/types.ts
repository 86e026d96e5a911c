import type { Span } from '../text/types.ts';

export const entityKinds = ['person', 'group', 'place'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Stable for one article: made from the kind and the name, so a second analysis gives the same id. */
export type EntityId = string;

/** A name in the text, before it is known which entity it stands for. */
export interface FoundMention extends Span {
  readonly kind: EntityKind;
  /** 0 to 1: how sure the finder is that this is a name of this kind. */
  readonly score: number;
}

/** Why a mention belongs to its entity. */
export type MergeRule =
  /** The fullest name, or the only one: "Delia Marsh". */
  | 'own-name'
  /** Another name that the lists know: "U.S." of "United States". */
  | 'known-name'
  /** Spaces, hyphens, accents and transliteration: "MercadoLibre", "Andoeya", "al Qaida". */
  | 'spelling'
  /** With or without "Inc", "AG", "FC". */
  | 'legal-form'
  /** "GREELEY, Colo." */
  | 'place-and-region'
  /** The article says so: "X (Y)", "X, or Y", "X, known as Y". */
  | 'defined'
  /** "X, now Y", "X, formerly Y". */
  | 'renamed'
  /** "X, the Y," with one of them a short form. */
  | 'apposition'
  | 'initials'
  /** "Comelec" of "Commission on Elections". */
  | 'blend'
  /** The first or last words of a longer name that stands before it. */
  | 'short-form'
  /** The same, but the short form stands first. */
  | 'short-form-ahead'
  /** A team by its city or its nickname. */
  | 'team'
  /** "Inokuma Reiko" and "Reiko Inokuma". */
  | 'name-order'
  /** "Ana Ruiz" of "Ana María Ruiz". */
  | 'shorter-name'
  | 'surname'
  /** A surname that two have, told apart by "Mr" or "Ms". */
  | 'title'
  /** The first word of a name: "Delia", or the family name of "Inokuma Reiko". */
  | 'first-word'
  /** Another word of a name: "Paz" of "Andrés Paz Villar". */
  | 'part-of-name'
  /** A surname or first name before the full one, as in headlines. */
  | 'ahead-of-name'
  /** It may be any of several, so it stays by itself. */
  | 'undecided'
  /** The reader says so. */
  | 'corrected';

export interface Mention extends FoundMention {
  readonly entityId: EntityId;
  readonly rule: MergeRule;
  /** 0 to 1: how often the rule is right. */
  readonly certainty: number;
}

/** The form in which the article presents an entity. */
export type IntroductionRule =
  | 'affiliation'
  | 'age'
  | 'apposition'
  | 'apposition-before'
  | 'appointment'
  | 'clause'
  | 'compound'
  | 'copula'
  | 'description'
  | 'division'
  | 'example'
  | 'known-as'
  | 'location'
  | 'owner'
  | 'participle'
  | 'party'
  | 'title';

/** A name in an introduction; `entityId` null: words that are no mention, "a lecturer at Harlow College". */
export interface IntroductionPart extends Span {
  readonly entityId: EntityId | null;
}

/** How the article presents an entity; `text` is the article's own wording at the span. */
export interface Introduction extends Span {
  readonly text: string;
  /** The sentence that holds it. */
  readonly sentence: Span;
  /** "deputy minister of ports"; null where nothing of the kind is said: "based in Oslo". */
  readonly role: string | null;
  readonly affiliation: IntroductionPart | null;
  readonly place: IntroductionPart | null;
  /** "a former nurse", "who was a nurse". */
  readonly isFormer: boolean;
  readonly rule: IntroductionRule;
  /** 0 to 1: how often what the rule finds is right. */
  readonly certainty: number;
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The fullest form in the article. */
  readonly name: string;
  /** Other surfaces in the article, without `name`. */
  readonly aliases: readonly string[];
  /** Those that tell something in text order, then the bare ones ("38", "Sir") in text order. */
  readonly introductions: readonly Introduction[];
  /** 0 to 1: how much of the article is about it. */
  readonly salience: number;
  /** Whom a name that stays undecided may stand for; empty for every other entity. */
  readonly mayBe: readonly EntityId[];
  /** The reader wants no mark, no card and no line in the list of names for it; what it says still counts. */
  readonly isHidden?: boolean;
}

/** Words that point back at an entity without naming it; they are never marked on the page. */
export interface Reference extends Span {
  readonly entityId: EntityId;
  readonly kind: 'pronoun' | 'description';
  /** 0 to 1: how often the rule is right. */
  readonly certainty: number;
}
