/** What the page's JSON-LD says of its article; null or empty where it does not. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly isOpinion: boolean;
  readonly isPaywalled: boolean;
  readonly lang: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;
/** A page can hold any amount of JSON: this many characters and objects are looked at. */
const longestScript = 1_000_000;
const maxObjects = 2000;
const maxAuthors = 12;

export function readJsonLd(document: Document): JsonLdArticle {
  const objects: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length <= longestScript) collectObjects(parseJson(text), objects);
  }
  const isArticle = (object: JsonObject): boolean =>
    toList(object['@type']).some((type) => articleType.test(String(type)));
  // A page may list other articles as well: its own is the one with most to say.
  const known = ['headline', 'datePublished', 'author', 'publisher', 'articleBody', 'mainEntityOfPage'];
  const richness = (object: JsonObject): number => known.filter((key) => object[key] !== undefined).length;
  let article: JsonObject = {};
  for (const object of objects) if (isArticle(object) && richness(object) > richness(article)) article = object;

  const named = new Map(
    objects.filter((object) => object['name'] !== undefined).map((object) => [object['@id'], object]),
  );
  const toName = (value: unknown): string | null => {
    if (typeof value === 'string') return /^https?:/.test(value) ? null : toText(value);
    if (!isObject(value)) return null;
    return toText(value['name']) ?? toText(named.get(value['@id'])?.['name']);
  };
  const authors = toList(article['author'])
    .map(toName)
    .filter((name) => name !== null);
  return {
    headline: toText(article['headline']),
    publisher: toName(toList(article['publisher'])[0]),
    authors: [...new Set(authors)].slice(0, maxAuthors),
    published: toText(article['datePublished']) ?? toText(article['dateCreated']),
    modified: toText(article['dateModified']),
    section: toText(toList(article['articleSection'])[0]),
    isOpinion: toList(article['@type']).some((type) => /Opinion/.test(String(type))),
    isPaywalled: /false$/i.test(String(article['isAccessibleForFree'])),
    lang: toText(article['inLanguage']),
  };
}

/** Null for what is no JSON even after the two commonest faults are mended: raw line breaks in strings, trailing commas. */
function parseJson(text: string): unknown {
  const body = text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)?[\s;]*$/g, '');
  for (const attempt of [body, replaceControls(body).replace(/,(?=\s?[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: a page's faults are not ours to report.
    }
  }
  return null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that JSON forbids inside strings.
const replaceControls = (text: string): string => text.replace(/[\u0000-\u001F]+/g, ' ');

/** All objects inside a value, outer ones first; the entries of a live blog are left out, each looks like an article. */
function collectObjects(value: unknown, into: JsonObject[]): void {
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && into.length < maxObjects; index++) {
    const item = queue[index];
    if (Array.isArray(item)) queue.push(...item.slice(0, maxObjects));
    else if (isObject(item)) {
      into.push(item);
      for (const [key, inner] of Object.entries(item)) if (key !== 'liveBlogUpdate') queue.push(inner);
    }
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const entities: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: ' ', quot: '"' };

/** A string without the HTML entities that many sites leave in their JSON; null for anything else and for the empty string. */
function toText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const decoded = value
    .slice(0, 1000)
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : -1;
      return code >= 0 ? String.fromCodePoint(code) : (entities[name.toLowerCase()] ?? whole);
    });
  return decoded.replace(/\s+/g, ' ').trim() || null;
}
