export interface PageJudgement {
  readonly isArticle: boolean;
  readonly reason: 'address' | 'no-text' | 'other-type' | 'declared' | 'text';
}

/** Schema.org types of one article; matched as text, because much of the JSON-LD in the wild is not valid JSON. */
const articleType =
  /"@type"\s*:\s*\[?\s*"(?:[^"]{0,30}:\/\/schema\.org\/)?(?:(?:[A-Z][a-z]{1,15})?NewsArticle|LiveBlogPosting|BlogPosting|Article|AdvertiserContentArticle|OpinionNewsArticle|Report)"/;
/** Types of pages that list articles or sell things. */
const otherType =
  /"@type"\s*:\s*\[?\s*"(?:CollectionPage|ItemList|SearchResultsPage|Product|ProductGroup|Recipe|JobPosting)"/;
const otherOgType = /^(?:product|profile|music|video|books)\b/;

/** Paths of front pages and of pages that list: "/", "/index.html", "/en", "/news/world", "/tag/oil", "/search?q=". */
const frontPath = /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?)\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i;
const listPath =
  /\/(?:archives?|authors?|categor(?:y|ies)|contributors?|keywords?|search|sections?|tags?|topics?)(?:\/[^/]*){0,2}$/i;

/** Characters in paragraphs of one parent: enough when the page declares an article, and when it does not. */
const declaredText = 200;
const undeclaredText = 900;
/** Shorter blocks are labels; so many text nodes are looked at, so that the longest page costs no more than others. */
const shortestText = 50;
const maxTexts = 6000;

/**
 * Tells in about a millisecond whether a page is one article. Kept small and by itself: it runs on each page that the reader
 * gave access to.
 */
export function judgePage(document: Document, url: string): PageJudgement {
  const no = (reason: PageJudgement['reason']): PageJudgement => ({ isArticle: false, reason });
  const address = toAddress(url);
  if (address && isFrontPage(address)) return no('address');

  let isDeclared = false;
  let isOther = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = (script.textContent ?? '').slice(0, 200_000);
    isDeclared ||= articleType.test(data);
    isOther ||= otherType.test(data);
  }
  const ogType = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  if (!isDeclared && (isOther || otherOgType.test(ogType))) return no('other-type');
  isDeclared ||= ogType === 'article' || document.querySelector('[itemprop="articleBody"]') !== null;
  if (address && listPath.test(address.pathname) && !(isDeclared && !isOther)) return no('address');

  const { most, all } = countText(document);
  if (most < (isDeclared ? declaredText : undeclaredText)) return no('no-text');
  if (isDeclared && !isOther) return { isArticle: true, reason: 'declared' };
  // A page that says nothing of itself, or lists other articles too, has to be mainly one text.
  return most * 2 > all ? { isArticle: true, reason: 'text' } : no('no-text');
}

function toAddress(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** "/?p=123" is an article on many blogs. */
const isFrontPage = ({ pathname, search }: URL): boolean =>
  frontPath.test(pathname) && !/[?&]\w*(?:id|p)=\d/.test(search);

const inlineTag = /^(?:ABBR|B|EM|FONT|I|MARK|S|SMALL|SPAN|STRONG|U)$/;
const otherTag = /^(?:A|BUTTON|FIGCAPTION|LI|NOSCRIPT|OPTION|SCRIPT|STYLE|TEMPLATE|TEXTAREA)$/;

/** Characters of running text in the parent that has most paragraphs, and in all. Lists and links are left out. */
function countText(document: Document): { most: number; all: number } {
  const sums = new Map<Element, number>();
  let all = 0;
  let most = 0;
  const body = document.documentElement ? document.body : null;
  if (!body) return { most, all };
  let block: Element | null = null;
  let length = 0;
  const endBlock = (): void => {
    if (!block || length < shortestText) return;
    if (otherTag.test(block.tagName) || otherTag.test(block.parentElement?.tagName ?? '')) return;
    all += length;
    // Both are asked: text divided by line breaks stands in the block itself.
    for (const element of [block, block.parentElement]) {
      const sum = element ? (sums.get(element) ?? 0) + length : 0;
      if (element) sums.set(element, sum);
      most = Math.max(most, sum);
    }
  };
  const walker = document.createTreeWalker(body, 4);
  for (let seen = 0; seen < maxTexts && walker.nextNode(); seen++) {
    const next = findBlock(walker.currentNode.parentElement);
    if (next !== block) {
      endBlock();
      block = next;
      length = 0;
    }
    // Counted by block, since a script may have cut the text into letters.
    length += (walker.currentNode as Text).data.trim().length || 1;
  }
  endBlock();
  return { most, all };
}

function findBlock(element: Element | null): Element | null {
  let block = element;
  for (let level = 0; level < 4 && block?.parentElement && inlineTag.test(block.tagName); level++) {
    block = block.parentElement;
  }
  return block;
}
