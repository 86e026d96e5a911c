import type { FileForm } from '../entities/tagger/sections.ts';

/** "SLGL"; the files of the glossary. */
export const glossaryForm: FileForm = { name: 'glossary', magic: 0x4c474c53, version: 1 };
