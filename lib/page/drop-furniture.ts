import { cutCredit } from './cut-credit.ts';
import { toTag } from './element-style.ts';
import { byline, invitation, labels, signOffs } from './furniture-phrases.ts';
import { type DraftBlock, toSource } from './read-blocks.ts';

const longestLabel = 140;
const longestTeaser = 200;
const longestInvitation = 300;
const longestByline = 80;
const mostNotes = 4;
/** With so much of it in links, a block without a full stop is no sentence. */
const linkedShare = 0.6;
const sentenceEnd = /[.!?…"”’)]$/;
/** Captions that begin with the same characters are one in two forms: cut for the page, whole for the gallery. */
const captionStart = 60;

/**
 * Leaves out blocks that are furniture by their text: links in place of sentences, labels, teasers, captions that
 * galleries repeat, headings with nothing left below them, and what comes behind the last paragraph.
 */
export function dropFurniture(all: readonly DraftBlock[], authors: readonly string[]): DraftBlock[] {
  const drafts = all.map((draft) => (draft.role === 'caption' ? cutCredit(draft) : draft));
  const cards = findCards(drafts);
  const captions = new Set<string>();
  const isRepeated = (draft: DraftBlock): boolean =>
    draft.role === 'caption' && captions.size === captions.add(toText(draft).slice(0, captionStart)).size;
  const namesAuthor = (draft: DraftBlock): boolean => {
    const text = toText(draft).toLowerCase();
    return authors.some((author) => author.length > 4 && text.startsWith(author.toLowerCase()));
  };

  const isDropped = drafts.map((draft) => {
    const { role, element, length } = draft;
    if (role === 'headline') return false;
    if (isRepeated(draft) || isFurniture(draft)) return true;
    if (length <= longestTeaser && (cards.has(element) || cards.has(element.parentElement))) return true;
    return role === 'paragraph' && length <= longestByline && namesAuthor(draft) && !sentenceEnd.test(toText(draft));
  });
  for (const index of findNotes(drafts, isDropped, namesAuthor)) isDropped[index] = true;
  // From the end, so that a heading is judged by what is left below it.
  let isFollowed = false;
  for (let index = drafts.length - 1; index >= 0; index--) {
    if (isDropped[index]) continue;
    if (drafts[index]?.role !== 'heading') isFollowed = true;
    else if (!isFollowed || isDropped[index + 1]) isDropped[index] = true;
  }
  return drafts.filter((_, index) => !isDropped[index]);
}

function isFurniture(draft: DraftBlock): boolean {
  const { role, length, linked, siteLinked } = draft;
  // Most blocks are plain paragraphs: what they say need not be looked at.
  if (role !== 'list-item' && linked > 0 && length <= longestInvitation && invitation.test(toText(draft))) return true;
  if (role === 'caption') return false;
  if (length <= longestLabel) {
    const text = toText(draft);
    if (labels.some((label) => label.test(text))) return true;
    if ((role === 'paragraph' || role === 'standfirst') && (byline.test(text) || isWithin(draft, 'time'))) return true;
  }
  return toTag(draft.element) !== 'TD' && isLinks(draft, siteLinked);
}

/** Behind the last paragraph: links, notes in italics, thanks, lines, the author. More notes than these are the text. */
function findNotes(
  drafts: readonly DraftBlock[],
  isDropped: readonly boolean[],
  namesAuthor: (draft: DraftBlock) => boolean,
): number[] {
  const found: number[] = [];
  let notes = 0;
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (!draft || isDropped[index] || draft.role === 'heading' || draft.role === 'caption') continue;
    if (draft.role !== 'paragraph') break;
    if (!isLinks(draft, draft.linked)) {
      if (!isNote(draft) && !namesAuthor(draft)) break;
      notes++;
    }
    found.push(index);
  }
  return notes <= mostNotes ? found : [];
}

function isNote(draft: DraftBlock): boolean {
  if (isWithin(draft, 'em, i')) return true;
  const text = toText(draft);
  return signOffs.some((signOff) => signOff.test(text)) || !/[\p{L}\p{N}]/u.test(text);
}

/** Whether a block consists of links: nearly all of it when it ends like a sentence. */
function isLinks(draft: DraftBlock, linked: number): boolean {
  if (linked <= draft.length * linkedShare) return false;
  return linked > draft.length * 0.9 || !sentenceEnd.test(toText(draft));
}

/** Whether all of a block's words stand in elements of a kind. */
function isWithin({ element, parts }: DraftBlock, selector: string): boolean {
  return parts.every((part) => {
    if (typeof part === 'string' || part.node.data.trim() === '') return true;
    const found = part.node.parentElement?.closest(selector);
    return found != null && element.contains(found);
  });
}

/** Elements that hold the linked heading of another article and little else: its teaser lies in them. */
function findCards(drafts: readonly DraftBlock[]): Set<Element | null> {
  const cards = new Set<Element | null>();
  const plain = new Map<Element | null, number>();
  for (const draft of drafts) {
    const { role, element, length, siteLinked } = draft;
    const parent = element.parentElement;
    if (role === 'heading' && isLinks(draft, siteLinked)) cards.add(parent?.closest(':not(a)') ?? null);
    plain.set(parent, (plain.get(parent) ?? 0) + length - siteLinked);
  }
  for (const card of cards) if ((plain.get(card) ?? 0) > longestTeaser) cards.delete(card);
  return cards;
}

/** The block's text, cut after enough to judge it by, with its last characters. */
function toText({ parts, length }: DraftBlock): string {
  const whole = length > 400 ? [...parts.slice(0, 20), ...parts.slice(-20)] : parts;
  return whole
    .map((part) => toSource(part).slice(-longestLabel * 2))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
