import type { Route } from '../e2e/harness/server.ts';
import { toScript, toStoryPage } from './page.ts';
import { ferry } from './stories.ts';

/** A story on pages that spoil what they can of their own world, or throw out what they did not put there. */
export const fightsBack: Readonly<Record<string, Route>> = {
  '/fights-back/spoiled-prototypes': { html: page(spoilPrototypes) },
  '/fights-back/no-strangers': { html: page(throwOutStrangers) },
  '/fights-back/frozen-timers': { html: page(freezeTimers) },
  '/fights-back/swallowed-events': { html: page(swallowEvents) },
  '/fights-back/wiped-highlights': { html: page(wipeHighlights) },
  '/fights-back/storm': { html: page(raiseStorm) },
};

/** The script runs before the story is there, as a publisher's does that wants to be first. */
function page(run: (data: null) => void): string {
  return toStoryPage(ferry, toScript(run, null));
}

/** Errors of the page's own begin with "page:", so that a test can tell them from others. */
function spoilPrototypes(): void {
  const refuse = (name: string) => () => {
    throw new Error(`page: ${name} refused`);
  };
  const spoil = (prototype: object, names: readonly string[]): void => {
    for (const name of names) Object.defineProperty(prototype, name, { value: refuse(name), writable: true });
  };
  const late = document.createElement('p');
  const addText = late.append.bind(late);
  document.addEventListener('play:late', () => {
    addText(
      '“None of this is in the agreement,” said Torquil Beathag, a ferry steward from Islay, on Tuesday evening.',
    );
    document.querySelector('article')?.lastElementChild?.replaceWith(late);
  });
  spoil(Element.prototype, ['append', 'after', 'attachShadow', 'closest', 'getBoundingClientRect', 'getClientRects']);
  spoil(Node.prototype, ['appendChild', 'cloneNode', 'contains', 'insertBefore', 'removeChild']);
  spoil(Document.prototype, ['caretPositionFromPoint', 'createRange', 'createTreeWalker', 'elementFromPoint']);
  spoil(HTMLElement.prototype, ['hidePopover', 'showPopover']);
  spoil(EventTarget.prototype, ['addEventListener', 'dispatchEvent', 'removeEventListener']);
  spoil(Range.prototype, ['setStart', 'setEnd', 'getClientRects', 'getBoundingClientRect']);
  spoil(Array.prototype, ['filter', 'flatMap', 'map']);
  spoil(Map.prototype, ['get', 'set']);
  spoil(Promise.prototype, ['then']);
  spoil(JSON, ['parse', 'stringify']);
  spoil(MutationObserver.prototype, ['observe']);
  Object.defineProperty(Node.prototype, 'textContent', { get: () => 'spoiled', set: refuse('textContent') });
  Object.defineProperty(CharacterData.prototype, 'data', { get: () => 'spoiled', set: refuse('data') });
  Object.defineProperty(HTMLElement.prototype, 'popover', { get: () => null, set: refuse('popover') });
  Object.assign(window, { Highlight: refuse('Highlight'), MutationObserver: refuse('MutationObserver') });
}

/** Nothing may stand beside `<head>` and `<body>`, or in `<body>` that was not sent with it. */
function throwOutStrangers(): void {
  const known = /^(?:head|body|header|main|script)$/;
  const throwOut = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element && !known.test(node.localName)) node.remove();
    }
  };
  const observer = new MutationObserver(throwOut);
  observer.observe(document.documentElement, { childList: true });
  document.addEventListener('DOMContentLoaded', () => observer.observe(document.body, { childList: true }));
}

/** Timers never fire; "clear" stops those that others have set, by guessing their numbers. */
function freezeTimers(): void {
  const clear = [clearTimeout, cancelAnimationFrame, cancelIdleCallback].map((end) => end.bind(window));
  const never = () => 0;
  Object.assign(window, {
    cancelAnimationFrame: never,
    clearTimeout: never,
    requestAnimationFrame: never,
    requestIdleCallback: never,
    setInterval: never,
    setTimeout: never,
    queueMicrotask: never,
  });
  document.addEventListener('play:clear', () => {
    for (let id = 0; id < 20_000; id++) for (const end of clear) end(id);
  });
  document.addEventListener('play:late', () => {
    const last = document.querySelector('article')?.lastElementChild;
    last?.insertAdjacentHTML(
      'afterend',
      '<p>“Nobody slept,” said Torquil Macaskill, a ferry steward from Islay, on Tuesday evening.</p>',
    );
  });
}

/** Keys and pointers end at the document, before any listener of the page itself. */
function swallowEvents(): void {
  const types = ['keydown', 'keyup', 'pointermove', 'pointerover', 'pointerdown', 'mousemove', 'mouseover', 'click'];
  for (const type of types) {
    document.addEventListener(
      type,
      (event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  }
}

/** "wipe" takes away all paint; the registry itself takes nothing from the page's own scripts. */
function wipeHighlights(): void {
  const { highlights } = CSS;
  document.addEventListener('play:wipe', () => highlights.clear());
  const refuse = () => {
    throw new Error('page: no highlights here');
  };
  Object.assign(highlights, { set: refuse, delete: refuse });
  document.addEventListener('play:late', () => {
    const last = document.querySelector('article')?.lastElementChild;
    last?.insertAdjacentHTML(
      'afterend',
      '<p>“Nobody slept,” said Torquil Macaskill, a ferry steward from Islay, on Tuesday evening.</p>',
    );
  });
}

/** "million" changes the page a million times in one go: attributes, texts and nodes inside the story. */
function raiseStorm(): void {
  document.addEventListener('play:million', () => {
    const counter = document.createElement('p');
    const text = document.createTextNode('');
    document.querySelector('article')?.append(counter);
    counter.append(text);
    for (let round = 0; round < 100_000; round++) {
      for (let change = 0; change < 7; change++) counter.className = `reader-${round + change}`;
      text.data = `Readers now: ${round}`;
      counter.remove();
      document.querySelector('article')?.append(counter);
    }
    counter.remove();
  });
}
