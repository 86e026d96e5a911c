import type { Article, ArticleMeta } from '../analysis/types.ts';
import { longestText } from '../text/limits.ts';
import { createClutterReader } from './clutter.ts';
import { dropFurniture } from './drop-furniture.ts';
import { createStyleReader, type StyleReader } from './element-style.ts';
import { findArticleRoot } from './find-article-root.ts';
import { findArticleScopes } from './find-article-scopes.ts';
import { findPosts, type PlacedBlock } from './find-posts.ts';
import { listFrames } from './frames.ts';
import { readBlocks } from './read-blocks.ts';
import { readMetadata } from './read-metadata.ts';
import { createLinkReader } from './site-link.ts';
import { createTextMapBuilder, type TextMap } from './text-map.ts';

export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** Holds everything that was read: what is watched for changes. */
  readonly root: Element;
  /** Whether all that is shown of it was read; false once text that was hidden then has come to be shown. */
  readonly isWhole: () => boolean;
  /** Whether the text went over the limit and its end was left out. */
  readonly truncated: boolean;
}

/** Characters outside headline and captions that an article has at least: about two sentences. */
const shortestText = 120;
/** Hidden elements of an article that are looked at again when it grows. */
const mostHidden = 300;

/**
 * Reads the articles of a page as they stand there, in order; nothing is cloned or changed. Most pages have one, some put the
 * next one below it when the reader gets there, some all in a frame. Empty when there is no running text of at least about two
 * sentences.
 */
export function readArticles(document: Document, url: string): PageArticle[] {
  const steps = readInSteps(document, url);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The first article of a page, or null. */
export const readArticle = (document: Document, url: string): PageArticle | null =>
  readArticles(document, url)[0] ?? null;

/** The same with stops in between, where a page may do what it has waiting: a book of a page takes a tenth of a second. */
export function* readInSteps(document: Document, url: string): Generator<void, PageArticle[]> {
  const meta = readMetadata(document, url);
  const pages = yield* readDocument(document, url, meta);
  for (const frame of pages.length > 0 ? [] : listFrames(document)) {
    pages.push(...(yield* readDocument(frame, url, meta)));
    if (pages.length > 0) break;
  }
  return pages;
}

function* readDocument(document: Document, url: string, meta: ArticleMeta): Generator<void, PageArticle[]> {
  const pages: PageArticle[] = [];
  for (const [index, scope] of findArticleScopes(document).entries()) {
    const page = yield* readScope(document, url, meta, scope, index === 0);
    if (page) pages.push(page);
  }
  return pages;
}

function* readScope(
  document: Document,
  url: string,
  meta: ArticleMeta,
  scope: Element,
  isFirst: boolean,
): Generator<void, PageArticle | null> {
  const found = findArticleRoot(document, createClutterReader(document), scope);
  if (!found) return null;
  yield;
  const { isHiddenStill, ...styles } = followHidden(createStyleReader(document));
  const blockDrafts = readBlocks(found, styles, createLinkReader(url));
  const drafts = dropFurniture(blockDrafts, meta.authors);
  yield;
  const builder = createTextMapBuilder(longestText);
  const blocks: PlacedBlock[] = [];
  let running = 0;
  for (const { role, element, parts } of drafts) {
    for (const part of parts) {
      if (typeof part === 'string') builder.addGap(part);
      else builder.addText(part.node, part.start, part.end);
    }
    const span = builder.endBlock();
    if (!span) continue;
    blocks.push({ ...span, role, element });
    if (role !== 'headline' && role !== 'caption') running += span.end - span.start;
  }
  yield;
  if (running < shortestText) return null;
  const map = builder.build();
  // What the page says of itself is about the article that it was opened for.
  const title = blocks.find(({ role }) => role === 'headline');
  const own: ArticleMeta = isFirst
    ? meta
    : { ...meta, title: title ? map.text.slice(title.start, title.end) : '', authors: [], published: null };
  const posts = findPosts(found.body, blocks, map.text);
  const article = {
    text: map.text,
    blocks: blocks.map(({ start, end, role }) => ({ start, end, role })),
    ...(posts.length > 0 && { posts }),
    meta: own,
  };
  return { article, map, root: found.root, isWhole: isHiddenStill, truncated: builder.isTruncated() };
}

/** Keeps what is found hidden, to be looked at again. */
function followHidden({ readFlow, keepsLines }: StyleReader): StyleReader & { readonly isHiddenStill: () => boolean } {
  const hidden: Element[] = [];
  return {
    keepsLines,
    readFlow(element) {
      const flow = readFlow(element);
      if (flow === 'hidden' && hidden.length < mostHidden) hidden.push(element);
      return flow;
    },
    isHiddenStill: () => !hidden.some((element) => element.isConnected && readFlow(element) !== 'hidden'),
  };
}
