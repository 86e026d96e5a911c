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
/** Paragraphs that are looked at, so that the longest page costs no more than others. */
const maxParagraphs = 250;

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
  const ogType = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (!isDeclared && (isOther || otherOgType.test(ogType))) return no('other-type');
  isDeclared ||= ogType === 'article' || document.querySelector('[itemprop="articleBody"]') !== null;
  if (address && listPath.test(address.pathname) && !(isDeclared && !isOther)) return no('address');

  const { most, all } = countParagraphs(document);
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

/** Characters of paragraphs in the parent (or grandparent) that has most of them, and in all. */
function countParagraphs(document: Document): { most: number; all: number } {
  const sums = new Map<Element | null, number>();
  let all = 0;
  let seen = 0;
  for (const paragraph of document.querySelectorAll('p, pre')) {
    if (seen++ > maxParagraphs) break;
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < 60) continue;
    all += length;
    const parent = paragraph.parentElement;
    // Some sites put each paragraph in a box of its own.
    for (const element of [parent, parent?.parentElement ?? null]) sums.set(element, (sums.get(element) ?? 0) + length);
  }
  if (all > 0) return { most: Math.max(...sums.values()), all };
  // Text without paragraphs, its lines divided by breaks.
  const article = document.querySelector('article, [itemprop="articleBody"], main');
  const length = article && article.querySelectorAll('br').length > 3 ? (article.textContent?.length ?? 0) : 0;
  return { most: length, all: length };
}
