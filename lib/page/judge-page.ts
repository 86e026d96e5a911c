import { listAllTrees } from './all-trees.ts';
import {
  articleName,
  articlePath,
  articleType,
  frontPath,
  listPath,
  neverType,
  newsType,
  openOgType,
  otherGenerator,
  otherPlace,
  otherType,
  staticPage,
} from './page-kinds.ts';

export interface PageJudgement {
  readonly isArticle: boolean;
  readonly reason: 'address' | 'no-text' | 'no-sign' | 'other-type' | 'declared' | 'text';
}

/** What a page says it is: an article by its type, an article in passing (Open Graph), something else, or nothing. */
type Claim = 'news' | 'article' | 'passing' | 'other' | 'none';

/** Characters in paragraphs of one parent: enough when the page declares an article, when it does not, and when it is text alone. */
const declaredText = 200;
const undeclaredText = 600;
const bareText = 1500;
/** Shorter blocks are labels, shorter items of lists are facts. */
const shortestText = 50;
const shortestItem = 100;
/** Chinese, Japanese and Korean say as much in fewer characters. */
const denseScript = /^(?:ja|ko|zh)\b/i;
const density = 2.5;
/** More of one type, or of times, are a list's; an article may name itself in JSON-LD and in its markup. */
const mostSelves = 3;
/** So much is looked at, so that the longest page costs no more than others. */
const maxTexts = 6000;
const maxLinkedData = 300_000;
const maxTypes = 500;
const maxAddress = 2000;
const maxLevels = 40;

/**
 * Tells in about a millisecond whether a page is one article. Kept small and by itself: it runs on each page that the reader
 * gave access to.
 */
export function judgePage(document: Document, url: string): PageJudgement {
  try {
    const reason = judge(document, URL.parse(url.slice(0, maxAddress)));
    return { isArticle: reason === 'declared' || reason === 'text', reason };
  } catch {
    // A page can name its forms and fields like the DOM's own functions.
    return { isArticle: false, reason: 'other-type' };
  }
}

function judge(document: Document, address: URL | null): PageJudgement['reason'] {
  // Browsers show plain text, JSON and pictures in documents of their own.
  if (document.contentType?.includes('html') === false) return 'other-type';
  if (address && isFrontPage(address)) return 'address';
  const claim = readClaim(document);
  if (claim === 'other') return 'other-type';
  if (claim !== 'news' && ((address && isOtherAddress(address)) || isKeptFromIndexes(document))) return 'address';

  const enough = claim === 'none' ? undeclaredText : declaredText;
  const isDeclared = claim === 'news' || claim === 'article';
  const { most, second, all, linked, place } = countText(document, enough, isDeclared);
  if (most < enough) return 'no-text';
  if (place?.closest('[contenteditable]:not([contenteditable="false"])')) return 'other-type';
  if (isDeclared) return 'declared';
  const isSigned = isDated(document) || isInArticle(place) || (address !== null && isArticleAddress(address));
  // A page that says little of itself has to be mainly one text, its comments aside.
  const isMainlyText = most * 2 > all || most > second * 3;
  if (claim === 'passing') return isSigned || (isMainlyText && most > linked) ? 'declared' : 'no-sign';
  const isBare = document.querySelector('a[href], button, h1, h2, img') === null;
  if (!isSigned && !(isBare && most > bareText)) return 'no-sign';
  return isMainlyText ? 'text' : 'no-text';
}

function readClaim(document: Document): Claim {
  const types = readTypes(document);
  const has = (kind: RegExp): boolean => types.some((type) => kind.test(type));
  const isOne = (kind: RegExp): boolean => has(kind) && types.filter((type) => kind.test(type)).length <= mostSelves;
  // The posts of a live blog are typed by themselves.
  if (isOne(newsType) || types.includes('LiveBlogPosting')) return 'news';
  if (has(neverType) || otherGenerator.test(readMeta(document, 'name="generator"'))) return 'other';
  if (document.querySelector(staticPage)) return 'other';

  const ogType = readMeta(document, 'property="og:type"').toLowerCase();
  const isOgArticle = ogType.includes('article');
  const isPublished = readMeta(document, 'property="article:published_time"') !== '';
  if (isOne(articleType) || (isOgArticle && (isPublished || types.includes('Review')))) return 'article';
  if (has(otherType) || !openOgType.test(ogType)) return 'other';
  // WordPress calls its static pages articles; they were changed some day, but never published.
  if (isOgArticle && readMeta(document, 'property="article:modified_time"')) return 'other';
  return isOgArticle || document.querySelectorAll('[itemprop~="articleBody"]').length === 1 ? 'passing' : 'none';
}

/** Schema.org types in JSON-LD and in the markup. Matched as text, because much of the JSON-LD in the wild is not valid JSON. */
function readTypes(document: Document): string[] {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent);
  const inData = data
    .join()
    .slice(0, maxLinkedData)
    .matchAll(/"@type"\s*:\s*(\[[^\]]{0,300}|"[^"]{0,100})/g);
  const inMarkup = [...document.querySelectorAll('[itemtype]')].slice(0, maxTypes);
  const names = [...inData].flatMap(([, value = '']) => value.split('"'));
  names.push(...inMarkup.map((item) => item.getAttribute('itemtype') ?? ''));
  // "http://schema.org/Article" is the same as "Article".
  return names.map((name) => name.slice(name.lastIndexOf('/') + 1).slice(0, 50));
}

const readMeta = (document: Document, which: string): string =>
  document.querySelector(`meta[${which}]`)?.getAttribute('content') ?? '';

/** Walls, errors, results and mail keep themselves from search engines. */
const isKeptFromIndexes = (document: Document): boolean =>
  /\bnoindex\b|^none$/i.test(readMeta(document, 'name="robots" i'));

/** Few pages but articles say when they were published; pages of many posts say it many times. */
function isDated(document: Document): boolean {
  const times = document.querySelectorAll('time').length;
  if (times > 0 && times <= mostSelves) return true;
  return (
    document.querySelector('meta[name*="pub" i][name*="date" i], meta[name="date" i], [itemprop~="datePublished"]') !==
    null
  );
}

/** Whether the text stands below a headline in an `<article>`, or in what its class or id names so: "node--type-article". */
const isInArticle = (place: Element | null): boolean =>
  findUp(
    place,
    maxLevels,
    (element) =>
      articleName.test(`${element.getAttribute('class')} ${element.id}`) ||
      (element.tagName === 'ARTICLE' && element.querySelector('h1') !== null),
  ) !== null;

/** "/?p=123" is an article on many blogs. */
const isFrontPage = ({ pathname, search }: URL): boolean =>
  frontPath.test(pathname) && !/[?&]\w*(?:id|p)=\d/.test(search);

const isOtherAddress = (address: URL): boolean =>
  otherPlace.test(`/${address.hostname.split('.')[0]}${address.pathname}`) ||
  (listPath.test(address.pathname) && !hasSlug(address));

const isArticleAddress = (address: URL): boolean =>
  articlePath.test(address.pathname + address.search) || hasSlug(address);

/** Whether one of the last two parts is a headline: "gas-from-seaweed-is-late-again". */
const hasSlug = ({ pathname }: URL): boolean =>
  pathname
    .split('/')
    .filter(Boolean)
    .slice(-2)
    .some((part) => part.split(/[-_+]/).filter((word) => /^(?:%[\dA-F]{2}|[^\d%])+$/.test(word)).length >= 4);

const inlineTag = /^(?:ABBR|B|EM|FONT|I|MARK|S|SMALL|SPAN|STRONG|U)$/;
const otherTag = /^(?:BUTTON|FIGCAPTION|H[1-6]|LABEL|NOSCRIPT|OPTION|SCRIPT|STYLE|TEMPLATE|TEXTAREA)$/;

interface TextCount {
  /** Characters of running text in the parent that has most, in the one beside it that has most, and in all. */
  readonly most: number;
  readonly second: number;
  readonly all: number;
  /** Characters in links. */
  readonly linked: number;
  readonly place: Element | null;
}

/**
 * Counts running text; links are left out, they tell of other pages. Frames and shadow roots are looked into where one parent
 * does not have `enough` without them, and with `isDeclared` no more is counted than that.
 */
function countText(document: Document, enough: number, isDeclared: boolean): TextCount {
  const weight = denseScript.test(document.documentElement?.lang ?? '') ? density : 1;
  const sums = new Map<Element | null, number>();
  let all = 0;
  let linked = 0;
  let block: Element | null = null;
  let length = 0;
  let left = maxTexts;
  let hasEnough = false;
  const endBlock = (): void => {
    if (!block) return;
    if (findUp(block, 4, ({ tagName }) => tagName === 'A')) {
      linked += length;
      return;
    }
    if (length < (block.tagName === 'LI' ? shortestItem : shortestText)) return;
    if (findUp(block, 2, ({ tagName }) => otherTag.test(tagName))) return;
    all += length;
    // Both are asked: text divided by line breaks stands in the block itself.
    for (const element of [block, block.parentElement]) {
      const sum = (sums.get(element) ?? 0) + length;
      sums.set(element, sum);
      hasEnough ||= sum >= enough;
    }
  };
  for (const tree of listAllTrees(document)) {
    const walker = document.createTreeWalker(tree, 4);
    while (left-- > 0 && walker.nextNode()) {
      const next = findBlock(walker.currentNode.parentElement);
      if (next !== block) {
        endBlock();
        if (isDeclared && hasEnough) break;
        block = next;
        length = 0;
      }
      // Counted by block, since a script may have cut the text into letters.
      length += ((walker.currentNode as Text).data.trim().length || 1) * weight;
    }
    endBlock();
    if (hasEnough) break;
    block = null;
  }
  return { ...compareSums(sums), all, linked };
}

function compareSums(sums: ReadonlyMap<Element | null, number>): Pick<TextCount, 'most' | 'second' | 'place'> {
  const ranked = [...sums].sort(([, one], [, other]) => other - one);
  const [place = null, most = 0] = ranked[0] ?? [];
  const isBeside = (element: Element | null): boolean => !place?.contains(element) && !element?.contains(place);
  const [, second = 0] = ranked.find(([element]) => isBeside(element)) ?? [];
  return { most, second, place };
}

/** The first that is so of an element and the nearest around it. */
function findUp(element: Element | null, levels: number, isSo: (element: Element) => boolean): Element | null {
  for (let level = 0, next = element; level < levels && next; level++, next = next.parentElement) {
    if (isSo(next)) return next;
  }
  return null;
}

const findBlock = (element: Element | null): Element | null =>
  findUp(element, 5, ({ tagName }) => !inlineTag.test(tagName)) ?? element;
