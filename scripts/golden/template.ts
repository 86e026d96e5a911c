import type { BlockRole } from '../../lib/text/types.ts';
import type { Furniture } from './furniture.ts';
import type { TextStyle } from './render-block.ts';

/** An article ready to be set. All words are HTML, save where a name says otherwise. */
export interface PageContent {
  readonly slug: string;
  /** Plain text. */
  readonly title: string;
  readonly headline: string;
  /** After the headline. */
  readonly blocks: readonly { readonly role: BlockRole; readonly html: string }[];
  /** "2024-05-17". */
  readonly date: string;
  /** "17 May 2024". */
  readonly day: string;
  /** Plain names of what the article is most about. */
  readonly topics: readonly string[];
  /** Something that is said in the article: magazines repeat it in large type. */
  readonly pullQuote: string | null;
}

/** The markup of one publisher. */
export interface Template {
  readonly publisher: string;
  readonly host: string;
  readonly lang: 'en-GB' | 'en-US';
  /** What of the page's own account of itself there is. */
  readonly metadata: readonly ('json-ld' | 'open-graph' | 'graph')[];
  readonly articleRoot: string;
  /** Of the article's blocks inside the root, in order. */
  readonly bodySelector: string;
  readonly excludeSelectors: readonly string[];
  readonly style: TextStyle;
  /** Long paragraphs are cut. */
  readonly cutsParagraphs?: true;
  /** What stands in `<body>`. */
  render(content: PageContent, furniture: Furniture): string;
}
