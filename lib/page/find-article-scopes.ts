import { mostArticles } from '../text/limits.ts';

/** More headlines than this are an index. */
const mostHeadlines = 100;
/** Characters of paragraphs that an article below the first one has at least; a teaser has fewer. */
const shortestArticle = 600;

/**
 * The elements that hold one article each, in order: on pages that go on with the next article below the first. Each has a
 * headline of its own (`<h1>`, or named so by microdata) and paragraphs, and they are built alike. Where an article stands in a
 * dialog that shuts off the page, that dialog. On all other pages `<body>` alone; empty for a document without one.
 */
export function findArticleScopes(document: Document): Element[] {
  // linkedom throws for the body of a document without any element.
  const body = document.documentElement ? document.body : null;
  if (!body) return [];
  const dialog = findStoryDialog(document);
  if (dialog) return [dialog];
  const headlines = [...document.querySelectorAll('h1, [itemprop~="headline"]')].slice(0, mostHeadlines);
  if (headlines.length < 2) return [body];
  // A site's name may be an <h1>, too: nothing to read goes with it, and the next look is taken without it.
  const withText = headlines.filter((headline) => hasText(widen(headline, headlines)));
  const scopes = [...new Set(withText.map((headline) => widen(headline, withText)))].filter(hasText);
  const isOutside = (headline: Element): boolean => !scopes.some((scope) => scope.contains(headline));
  // Posts below the headline of a live blog are no articles, however they are written.
  if (scopes.length < 2 || headlines.some((headline) => isTitle(headline) && isOutside(headline))) return [body];
  const [first] = scopes;
  const areAlike = scopes.every(isMarkedUp) || scopes.every((scope) => first && isAlike(scope, first));
  return areAlike ? scopes.slice(0, mostArticles) : [body];
}

/** A modal dialog with a headline and text in it. What asks for consent has no headline, or little text. */
const findStoryDialog = (document: Document): Element | undefined =>
  [...document.querySelectorAll('dialog[open]')].findLast(
    // Libraries that read documents without showing them do not know what is modal.
    (dialog) => 'showModal' in dialog && dialog.matches(':modal') && hasHeadline(dialog) && hasText(dialog),
  );

/** What a further article would bring with it. */
export const hasHeadline = (element: Element): boolean => element.matches('h1') || element.querySelector('h1') !== null;

/** The largest element around a headline that holds none of the others. */
function widen(headline: Element, headlines: readonly Element[]): Element {
  let scope = headline;
  for (let parent = scope.parentElement; parent; parent = scope.parentElement) {
    const around = parent;
    if (headlines.some((other) => other !== headline && !headline.contains(other) && around.contains(other))) break;
    scope = parent;
  }
  return scope;
}

function hasText(scope: Element): boolean {
  let length = 0;
  for (const paragraph of scope.querySelectorAll('p')) {
    length += (paragraph.textContent ?? '').length;
    if (length >= shortestArticle) return true;
  }
  return false;
}

/** Whether it says what the page's title says. */
function isTitle(headline: Element): boolean {
  const text = headline.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text.length > 5 && headline.ownerDocument.title.replace(/\s+/g, ' ').includes(text);
}

const isMarkedUp = (scope: Element): boolean =>
  scope.localName === 'article' || scope.querySelector('article, [itemtype*="Article"]') !== null;

/** Comments and author boxes may have a headline, too, but do not stand beside the article and look like it. */
const isAlike = (one: Element, other: Element): boolean =>
  one.parentElement === other.parentElement &&
  one.tagName === other.tagName &&
  (one.classList.length === 0 || [...one.classList].some((name) => other.classList.contains(name)));
