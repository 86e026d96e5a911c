/**
 * A stretch of the article's text: UTF-16 offsets, `end` excluded. Everything that Sidelight finds is a span, so that
 * `text.slice(span.start, span.end)` always gives the words back.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockRole = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption';

/** A paragraph, heading or caption. Blocks are in text order, do not overlap and are never empty. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** A post of a live blog: from its first block to its last. */
export interface Post extends Span {
  /** ISO 8601, or as the page prints it; null where it says none. */
  readonly time: string | null;
}

/** What the page layer or a text file hands to the analysis. */
export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In text order, not overlapping; none in an article that is told in one go. */
  readonly posts?: readonly Post[];
}

/** A word, without the punctuation around it. */
export interface Token extends Span {
  /** The word as printed. */
  readonly text: string;
  /** Lower case, apostrophes straightened, without a possessive ending. */
  readonly lower: string;
  /** Part-of-speech tags of compromise: 'Verb', 'PastTense', 'ProperNoun', 'FirstName', ... */
  readonly tags: ReadonlySet<string>;
}

/** Sentences lie inside one block, in text order; `start` and `end` are trimmed of white space. */
export interface Sentence extends Span {
  /** Index into `AnnotatedText.blocks`. */
  readonly block: number;
  readonly tokens: readonly Token[];
}

/** The article's text with its sentences and tokens: what every engine reads. */
export interface AnnotatedText extends ArticleText {
  readonly sentences: readonly Sentence[];
}
