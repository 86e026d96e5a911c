import { loadGlossary } from './glossary.ts';
import { loadNameModel } from './name-model.ts';
import { loadNotedNames } from './notes.ts';
import { loadOwnGlossary } from './own-glossary.ts';

/** All that an analysis takes beside the text. Files are read once and kept; what the reader keeps may have changed. */
export const loadMeans = () =>
  Promise.all([loadNameModel(), loadGlossary(), loadOwnGlossary(), loadNotedNames()] as const);
