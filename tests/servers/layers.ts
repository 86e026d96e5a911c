import type { Route } from '../e2e/harness/server.ts';
import { toArticle, toScript, toStoryPage } from './page.ts';
import { bridge, ferry } from './stories.ts';

const banner =
  '<div id="banner" style="position: fixed; inset: 35vh 0 0; z-index: 2147483647; width: auto; height: auto; border: 0; background: #eee">Spring offers</div>';

/** Pages with something that lies above everything else. */
export const layers: Readonly<Record<string, Route>> = {
  '/layers/highest-z-index': { html: toStoryPage(ferry, '', banner) },
  '/layers/popover': {
    html: toStoryPage(ferry, '', banner.replace('<div', '<div popover="manual"') + toScript(openPopover, null)),
  },
  '/layers/story-in-dialog': {
    html: toStoryPage(
      ferry,
      '',
      `<dialog style="max-width: 700px">${toArticle(bridge)}</dialog>\n${toScript(openDialog, bridge.title)}`,
    ),
  },
  '/layers/full-screen': {
    html: toStoryPage(ferry, '', `<button type="button">Full screen</button>\n${toScript(fillScreen, null)}`),
  },
};

function openPopover(): void {
  document.querySelector<HTMLElement>('#banner')?.showPopover();
}

/** "open" shows another story in a modal dialog, as lists of stories do. */
function openDialog(title: string): void {
  const dialog = document.querySelector('dialog');
  document.addEventListener('play:open', () => {
    document.title = title;
    document.querySelector('main')?.replaceChildren();
    dialog?.showModal();
  });
}

function fillScreen(): void {
  document.querySelector('button')?.addEventListener('click', () => {
    void document.querySelector('article')?.requestFullscreen();
  });
}
