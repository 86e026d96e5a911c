import { afterEach, expect, it } from 'vitest';
import { createCardHost } from '../../entrypoints/card/create-card-host.ts';
import { hostName } from '../../entrypoints/card/host-name.ts';

const life = new AbortController();

afterEach(() => {
  life.abort();
});

it('keeps what the card says from a page that has defined our element as its own', () => {
  const found: unknown[] = [];
  customElements.define(
    hostName,
    class extends HTMLElement {
      readonly internals = this.attachInternals();
      connectedCallback() {
        found.push(this.shadowRoot, this.internals.shadowRoot);
      }
    },
  );
  const { element } = createCardHost({ document, signal: life.signal, onDrag: () => undefined });
  document.documentElement.append(element);
  expect(found).toEqual([null, null]);
});
