import type { Route } from '../e2e/harness/server.ts';
import { toParagraphs, toScript, toStoryPage } from './page.ts';
import { consentText, ferry, type Story } from './stories.ts';

/** Shorter than what stands before it. */
const brief: Story = { ...ferry, paragraphs: ferry.paragraphs.slice(0, 3) };
const question = `<h2>Your privacy matters to us</h2>\n${toParagraphs(consentText)}\n<button type="button">I agree</button>`;
const cover = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff; overflow: auto';

/** A question about cookies before, over or below the story; "agree" answers it. */
export const consent: Readonly<Record<string, Route>> = {
  '/consent/wall': {
    html: toStoryPage(
      brief,
      '<style>body.locked { overflow: hidden; position: fixed; width: 100% }</style>\n',
      `<div class="wall" role="dialog" aria-modal="true" aria-label="Your privacy" style="${cover}">${question}</div>\n${toScript(agree, null)}`,
    ),
  },
  '/consent/dialog': {
    html: toStoryPage(brief, '', `<dialog class="wall">${question}</dialog>\n${toScript(agree, null)}`),
  },
  '/consent/sheet': {
    html: toStoryPage(
      brief,
      '',
      `<div class="wall" id="cookie-banner" style="position: fixed; inset: auto 0 0; background: #fff">${question}</div>\n${toScript(agree, null)}`,
    ),
  },
};

function agree(): void {
  const wall = document.querySelector<HTMLElement>('.wall');
  document.body.classList.add('locked');
  if (wall instanceof HTMLDialogElement) wall.showModal();
  document.addEventListener('play:agree', () => {
    wall?.remove();
    document.body.removeAttribute('class');
  });
}
