import { clutterWords, foreignWords } from './clutter-words.ts';
import { toTag } from './element-style.ts';

/** `foreign` is never part of an article; `clutter` only when it does not hold most of the page's text. */
export type Belonging = 'own' | 'clutter' | 'foreign';

const toPattern = (words: readonly string[]): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?=$|[\\s_-])`);
const foreign = toPattern(foreignWords);
const clutter = toPattern(clutterWords);

const foreignTags = new Set(['ASIDE', 'FOOTER', 'NAV', 'MENU']);
const clutterTags = new Set(['ADDRESS', 'FIELDSET', 'FORM']);
const foreignRoles = new Set(['alertdialog', 'complementary', 'contentinfo', 'dialog', 'menu', 'navigation', 'search']);
const clutterRoles = new Set(['banner', 'button', 'form', 'note', 'tablist', 'toolbar', 'tooltip']);
/** Pages hang state on these ("has-sidebar", "comments-open"): their names say nothing about their text. */
const frameTags = new Set(['ARTICLE', 'BODY', 'HTML', 'MAIN']);

/** Posts quoted from elsewhere, by the classes that their networks give them. */
const quotedPost = 'blockquote.instagram-media, blockquote.twitter-tweet';

/** What an element is called, in parts that hyphens divide: "newsCaption" is "news-caption". */
export function readNames(element: Element): string {
  if (!element.hasAttributes()) return '';
  const names = ['class', 'id', 'data-testid', 'itemprop'].map((name) => element.getAttribute(name));
  // Names made of dozens of utility classes are cut: what an element is stands at their start.
  return names
    .filter(Boolean)
    .join(' ')
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** Names repeat all over a page, so what they mean is remembered for its reading. */
export function createClutterReader(document: Document): (element: Element) => Belonging {
  const holders = new Set<Element>();
  for (const post of document.querySelectorAll(quotedPost)) {
    for (let holder: Element | null = post; holder && !holders.has(holder); holder = holder.parentElement)
      holders.add(holder);
  }
  const known = new Map<string, Belonging>();
  const toBelonging = (names: string): Belonging => {
    let belonging = known.get(names);
    if (belonging === undefined) {
      belonging = foreign.test(names) ? 'foreign' : clutter.test(names) ? 'clutter' : 'own';
      known.set(names, belonging);
    }
    return belonging;
  };

  return (element) => {
    const tag = toTag(element);
    if (foreignTags.has(tag)) return 'foreign';
    if (!element.hasAttributes()) return clutterTags.has(tag) ? 'clutter' : 'own';
    const role = element.getAttribute('role');
    if (role && foreignRoles.has(role)) return 'foreign';
    if (element.getAttribute('aria-modal') === 'true') return 'foreign';
    if (clutterTags.has(tag) || (role && clutterRoles.has(role))) return 'clutter';
    if (element.getAttribute('aria-hidden') === 'true' || /\bauthor\b/.test(element.getAttribute('rel') ?? ''))
      return 'clutter';
    if (frameTags.has(tag)) return 'own';
    const belonging = toBelonging(readNames(element));
    return belonging === 'clutter' && holders.has(element) ? 'own' : belonging;
  };
}
