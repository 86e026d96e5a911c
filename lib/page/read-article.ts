import type { Article } from '../analysis/types.ts';
import { longestText } from '../text/limits.ts';
import type { Block } from '../text/types.ts';
import { createClutterReader } from './clutter.ts';
import { dropFurniture } from './drop-furniture.ts';
import { createFlowReader } from './element-style.ts';
import { findArticleRoot } from './find-article-root.ts';
import { readBlocks } from './read-blocks.ts';
import { readMetadata } from './read-metadata.ts';
import { createTextMapBuilder, type TextMap } from './text-map.ts';

export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** Holds everything that was read: what is watched for changes. */
  readonly root: Element;
  /** Whether the text went over the limit and its end was left out. */
  readonly truncated: boolean;
}

/** Characters outside headline and captions that an article has at least: about two sentences. */
const shortestText = 120;

/**
 * Reads the article of a page as it stands there; nothing is cloned or changed. Null when there is no running text of
 * at least about two sentences.
 */
export function readArticle(document: Document, url: string): PageArticle | null {
  const found = findArticleRoot(document, createClutterReader());
  if (!found) return null;
  const drafts = dropFurniture(readBlocks(found, createFlowReader(document)));
  const builder = createTextMapBuilder(longestText);
  const blocks: Block[] = [];
  let running = 0;
  for (const { role, parts } of drafts) {
    for (const part of parts) {
      if (part === 'break') builder.addBreak();
      else builder.addText(part.node, part.start, part.end);
    }
    const span = builder.endBlock();
    if (!span) continue;
    blocks.push({ ...span, role });
    if (role !== 'headline' && role !== 'caption') running += span.end - span.start;
  }
  if (running < shortestText) return null;
  const map = builder.build();
  const meta = readMetadata(document, url);
  return { article: { text: map.text, blocks, meta }, map, root: found.root, truncated: builder.isTruncated() };
}
