import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';

/** A drawn component, found by what a reader finds it by: the words on it. */
export interface Drawn {
  readonly root: HTMLElement;
  readonly text: () => string;
  /** Names of the buttons, in order. */
  readonly buttons: () => string[];
  /** Clicks the first button or tab whose name holds the words. */
  readonly click: (name: string) => void;
  readonly type: (words: string) => void;
  readonly press: (key: string, on: Element) => void;
  readonly redraw: (child: ComponentChild) => void;
}

const mounts: HTMLElement[] = [];

afterEach(() => {
  for (const root of mounts.splice(0)) {
    settle(() => render(null, root));
    root.remove();
  }
  vi.unstubAllGlobals();
});

/** Does something and lets what follows from it be drawn. */
export function settle(action: () => unknown): void {
  void act(() => {
    action();
  });
}

const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();

/** Draws without a browser's own words, so that the English ones show. */
export function draw(child: ComponentChild): Drawn {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', undefined);
  const root = document.body.appendChild(document.createElement('div'));
  mounts.push(root);
  const redraw = (next: ComponentChild) => settle(() => render(next, root));
  redraw(child);
  const findButtons = () => [...root.querySelectorAll<HTMLElement>('button, [role="button"]')];
  return {
    root,
    redraw,
    text: () => root.textContent ?? '',
    buttons: () => findButtons().map(nameOf),
    click: (name) => {
      const button = findButtons().find((candidate) => nameOf(candidate).includes(name));
      if (!button) throw new Error(`No button "${name}" among: ${findButtons().map(nameOf).join(', ')}`);
      settle(() => button.click());
    },
    type: (words) => {
      const field = root.querySelector('input');
      if (!field) throw new Error('No field to type in');
      settle(() => {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    press: (key, on) => {
      settle(() => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
    },
  };
}
