import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from './create-card-host.ts';

declare global {
  /** Where this script leaves what it brings, in the world of Sidelight's own scripts; the page has another. */
  var sidelightCard: typeof createCardHost | undefined;
}

/** What draws cards. It comes into a page after the marks, so that these need not wait for it. */
export default defineUnlistedScript(() => {
  globalThis.sidelightCard = createCardHost;
});
