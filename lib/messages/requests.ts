import * as v from 'valibot';
import type { ArticleCards } from '../analysis/card-content.ts';
import { entityKinds } from '../entities/types.ts';
import { placeWhats } from '../glossary/types.ts';
import { type LocatorMap, mostMapped, type OverviewMap } from '../map/types.ts';
import { longestNote } from '../packs/types.ts';
import { type Settings, textSizes } from '../settings/types.ts';
import { addressSchema, changeSchema, correctionIdSchema } from '../storage/correction-schema.ts';
import type { StoreResult } from '../storage/types.ts';
import { longestText, mostArticles } from '../text/limits.ts';

const mostBlocks = 200_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestText));
const span = v.object({ start: offset, end: offset });
const shortText = v.pipe(v.string(), v.maxLength(2_000));
const noteOf = { kind: v.picklist(entityKinds), name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)) };
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const article = v.object({
  text: v.pipe(v.string(), v.maxLength(longestText)),
  blocks: v.pipe(
    v.array(
      v.object({
        ...span.entries,
        role: v.picklist(['headline', 'standfirst', 'heading', 'paragraph', 'quote', 'list-item', 'caption']),
      }),
    ),
    v.maxLength(mostBlocks),
    v.readonly(),
  ),
  posts: v.exactOptional(
    v.pipe(v.array(v.object({ ...span.entries, time: v.nullable(shortText) })), v.maxLength(mostBlocks), v.readonly()),
  ),
  meta: v.object({
    url: v.pipe(v.string(), v.maxLength(20_000)),
    title: shortText,
    publisher: v.nullable(shortText),
    authors: v.pipe(v.array(shortText), v.maxLength(100), v.readonly()),
    published: v.nullable(shortText),
    modified: v.nullable(shortText),
    section: v.nullable(shortText),
    isOpinion: v.boolean(),
    isPaywalled: v.boolean(),
    lang: v.nullable(shortText),
  }),
});

/** What came of reading a page, where no analysis follows. */
const pageReport = v.variant('status', [
  v.object({ status: v.picklist(['failed', 'not-article', 'translated']) }),
  v.object({ status: v.literal('done'), notice: v.picklist(['page-restless', 'too-many-names', 'text-cut']) }),
]);
export type PageReport = v.InferOutput<typeof pageReport>;

/** Which of a page's articles: most pages have one. */
const articleNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostArticles - 1));

/** A place to draw a map of, as the glossary knows it. */
const mapPlace = v.object({
  countryCode: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  lat: v.nullable(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lng: v.nullable(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  what: v.picklist(placeWhats),
});

/** The same with what the article says of it. */
const namedPlace = v.object({
  ...mapPlace.entries,
  name: shortText,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/**
 * All that one context asks of another. The schemas are checked on arrival, since a content script lives in a page
 * that may not wish us well; results come from our own code and are typed only.
 */
export const requestSchemas = {
  /** Gate to worker: this page is an article, please inject the reader. */
  'gate:article': v.object({}),
  /** Reader to worker: analyse this text and give me its cards; the worker keeps the summary of a whole one for the popup. */
  'article:analyse': v.object({ article, number: articleNumber, isShown: v.boolean(), isWhole: v.boolean() }),
  /** Reader to worker: a text is about to come. A worker that sleeps takes half a second to be ready for it. */
  'analysis:prepare': v.object({}),
  /** Reader to worker: another of the page's articles is in view. */
  'article:show': v.object({ number: articleNumber }),
  /** Reader to worker: what happened instead of, or after, an analysis. */
  'page:report': v.object({ url: v.pipe(v.string(), v.maxLength(20_000)), report: pageReport }),
  /** Reader to worker: the settings; the reader is small and has no storage of its own. */
  'settings:read': v.object({}),
  /** Reader to worker: the size of the text on cards from now on. */
  'settings:text-size': v.object({ textSize: v.picklist(textSizes) }),
  /** Reader to worker: put the script that draws cards into my page. */
  'card:load': v.object({}),
  /** Reader to worker: draw where in the world this place is. */
  'glossary:map': v.object({ place: mapPlace }),
  /** Popup to worker: draw where in the world these places are. */
  'glossary:overview': v.object({ places: v.pipe(v.array(namedPlace), v.maxLength(mostMapped), v.readonly()) }),
  /** Reader to worker: what has the reader noted on this name? */
  'note:read': v.object(noteOf),
  /** Reader to worker: keep this note, or none when it is empty. */
  'note:write': v.object({ ...noteOf, text: v.pipe(v.string(), v.maxLength(longestNote)) }),
  /** Reader to worker: keep what the reader has corrected, for this page, its site or everywhere. */
  'correction:add': v.object({
    change: changeSchema,
    where: v.picklist(['article', 'site', 'everywhere']),
    url: addressSchema,
  }),
  /** Reader to worker: forget a correction. */
  'correction:undo': v.object({ id: correctionIdSchema }),
  /** Popup to worker: read the page in this tab now, as the reader has just asked for it. */
  'tab:read': v.object({ tabId }),
  /** Popup to reader: are you there, and for which address? A state that nobody stands behind is an old one. */
  'reader:status': v.object({}),
  /** Popup to reader: scroll there and flash it. */
  'reader:jump': v.object({ span }),
  /** Popup or worker to reader: open the card of the next or previous name. */
  'reader:walk': v.object({ direction: v.picklist([-1, 1]) }),
} as const;

/** What each request gives back. */
interface Results {
  'gate:article': null;
  'article:analyse': ArticleCards;
  'analysis:prepare': null;
  'article:show': null;
  'page:report': null;
  'settings:read': Settings;
  'settings:text-size': null;
  'card:load': null;
  /** Null where there is nothing to point at. */
  'glossary:map': LocatorMap | null;
  /** Null where none of the places has a point. */
  'glossary:overview': OverviewMap | null;
  /** The note; empty where there is none. */
  'note:read': StoreResult<string>;
  'note:write': StoreResult<string>;
  /** The id by which it can be undone. */
  'correction:add': StoreResult<string>;
  'correction:undo': StoreResult<null>;
  /** False: the browser does not let extensions read that page. */
  'tab:read': boolean;
  'reader:status': { readonly url: string };
  'reader:jump': null;
  'reader:walk': null;
}

export type RequestName = keyof typeof requestSchemas;
export type Params<N extends RequestName> = v.InferOutput<(typeof requestSchemas)[N]>;
export type Result<N extends RequestName> = Results[N];
