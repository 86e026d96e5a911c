import { defineBackground } from 'wxt/utils/define-background';
import { setUpAccess } from './access.ts';
import { setUpAnalysis } from './analysis.ts';
import { setUpCommands } from './commands.ts';
import { setUpCorrections } from './corrections.ts';
import { setUpLocatorMap } from './locator-map.ts';
import { setUpNotes } from './notes.ts';
import { setUpTabs } from './tabs.ts';
import { setUpTestDoor } from './test-door.ts';
import { setUpWelcome } from './welcome.ts';

/** Listeners are registered at once: a sleeping worker is only woken for those that it registered synchronously. */
export default defineBackground(() => {
  setUpAnalysis();
  setUpLocatorMap();
  setUpAccess();
  setUpTabs();
  setUpNotes();
  setUpCorrections();
  setUpCommands();
  setUpWelcome();
  if (import.meta.env.MODE === 'e2e') setUpTestDoor();
});
