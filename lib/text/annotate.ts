import nlp from 'compromise/two';
import { tagByRules } from './tag-by-rules.ts';
import type { AnnotatedText, ArticleText, Sentence, Span, Token } from './types.ts';

nlp.plugin(tagByRules);

/**
 * compromise is handed pieces of at most this many characters, so that a page that is one endless paragraph costs no
 * more than its length: its sentence splitter looks ahead over the whole input.
 */
const longestPiece = 4000;

/**
 * Splits the article into sentences and tokens with part-of-speech tags. The one place that calls compromise:
 * its terms come without offsets, so each is looked up in the text behind the one before; what cannot be found (the
 * second half of a contraction, a word that it rewrote) is left out rather than guessed.
 */
export function annotate(article: ArticleText): AnnotatedText {
  const { text, blocks } = article;
  const read = new Map<string, readonly PieceSentence[]>();
  const sentences = blocks.flatMap((block, index) =>
    [...pieces(text, block)].flatMap(({ start, end }) => {
      const piece = text.slice(start, end);
      // Pages come back with a paragraph more or a new post on top, and compromise takes most of an analysis' time.
      const found = known.get(piece) ?? read.get(piece) ?? readPiece(piece);
      if (start < mostKnown) read.set(piece, found);
      return found.map((sentence) => place(sentence, start, index));
    }),
  );
  known = read;
  return { ...article, sentences };
}

/** Cuts a span into pieces that end at white space where there is any. */
function* pieces(text: string, span: Span): Generator<Span> {
  let start = span.start;
  while (span.end - start > longestPiece) {
    const limit = start + longestPiece;
    const window = text.slice(start, limit);
    const sentenceEnd = Math.max(window.lastIndexOf('. '), window.lastIndexOf('.” '), window.lastIndexOf('." '));
    const space = sentenceEnd > longestPiece / 2 ? sentenceEnd + 1 : window.lastIndexOf(' ');
    const end = space > 0 ? start + space : limit;
    yield { start, end };
    start = end;
  }
  yield { start, end: span.end };
}

/** A sentence of one piece, with offsets into it. */
type PieceSentence = Omit<Sentence, 'block'>;

/** The pieces of the text that was read last. */
let known: ReadonlyMap<string, readonly PieceSentence[]> = new Map();
/** Characters of one text that are remembered: some 40,000 words, and about 15 MB. */
const mostKnown = 240_000;

function place({ start, end, tokens }: PieceSentence, by: number, block: number): Sentence {
  return {
    start: start + by,
    end: end + by,
    block,
    tokens: tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by })),
  };
}

function readPiece(piece: string): PieceSentence[] {
  const sentences: PieceSentence[] = [];
  let cursor = 0;
  for (const terms of nlp(piece).docs) {
    const tokens: Token[] = [];
    for (const term of terms) {
      if (!term.text) continue;
      const start = piece.indexOf(term.text, cursor);
      // A word further off than the gap that compromise itself saw was rewritten: skip it, the next one fits again.
      if (start < 0 || start > cursor + 80) continue;
      cursor = start + term.text.length;
      tokens.push({ start, end: cursor, text: term.text, lower: toLower(term.text), tags: term.tags ?? noTags });
    }
    const first = tokens[0];
    if (!first) continue;
    const previousEnd = sentences.at(-1)?.end ?? 0;
    sentences.push({
      start: extendLeft(piece, first.start, previousEnd),
      end: extendRight(piece, cursor, piece.length),
      tokens,
    });
  }
  return sentences;
}

const noTags: ReadonlySet<string> = new Set();

const toLower = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$|(?<=s)'$/, '');

/** Takes in opening marks and brackets before a sentence's first word. */
function extendLeft(text: string, start: number, limit: number): number {
  while (start > limit && /["“‘'«„([—–-]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** Takes in the full stop and closing marks behind a sentence's last word. */
function extendRight(text: string, end: number, limit: number): number {
  while (end < limit && /[.!?…,:;"”’'»)\]—–-]/.test(text.charAt(end))) end++;
  return end;
}
