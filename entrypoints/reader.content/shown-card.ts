import type { CardContent } from '../../lib/analysis/card-content.ts';
import type { EntityId, Mention } from '../../lib/entities/types.ts';
import type { TextMap } from '../../lib/page/text-map.ts';

/** What a card needs to know of the page it opens on. */
export interface CardPage {
  readonly map: TextMap;
  readonly cards: readonly CardContent[];
  readonly contentOf: (mention: Mention) => CardContent | undefined;
  /** The mention that begins at an offset of the text. */
  readonly mentionAt: (start: number) => Mention | undefined;
  /** The first mention of an entity. */
  readonly mentionOf: (entityId: EntityId) => Mention | undefined;
}

/** What opened a card. A finger gets it at the lower edge of the window, the keyboard gets the focus into it. */
export type Opener = 'pointer' | 'finger' | 'keyboard';

/** An open card, or a kept one. */
export interface Shown {
  /** Stays, whatever the card comes to say: by it the card keeps its box, and the way back from what was corrected on it. */
  readonly id: string;
  readonly mention: Mention;
  /** Where the mention stands, or stood when it was last seen. */
  readonly place: Range;
  readonly page: CardPage;
  readonly content: CardContent;
  readonly opener: Opener;
}

let count = 0;

/** The card of a mention; null where it has none, or where its words have gone from the page. */
export function toShown(mention: Mention, page: CardPage, opener: Opener, id = `${++count}`): Shown | null {
  const content = page.contentOf(mention);
  const place = content && page.map.toRange(mention);
  return place ? { id, mention, place, page, content, opener } : null;
}

/** The card of the name that begins in a page read anew where the card's own began; null where there is none. */
export function followPlace({ id, place, opener }: Shown, pages: readonly CardPage[]): Shown | null {
  for (const page of pages) {
    const start = page.map.offsetAt(place.startContainer, place.startOffset);
    const mention = start === null ? undefined : page.mentionAt(start);
    const shown = mention && toShown(mention, page, opener, id);
    if (shown) return shown;
  }
  return null;
}

/** What a page read anew says of the thing with that kind and name; null where it has none. */
export function followName(shown: Shown, pages: readonly CardPage[]): Shown | null {
  const { kind, name } = shown.content;
  for (const page of pages) {
    const content = page.cards.find((card) => card.kind === kind && card.name === name);
    const mention = content && page.mentionOf(content.entityId);
    // Its place stays: of a long article the beginning is read first, and what is kept may stand further down.
    if (mention) return { ...shown, mention, page, content };
  }
  return null;
}
