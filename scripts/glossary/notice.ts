/** A package whose data the glossary holds. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The attribution and the licence's text. */
  readonly text: string;
}

/** All notices as one text, in order of the packages' names. */
export function formatNotices(notices: readonly Notice[]): string {
  const parts = [...notices]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${text.trim()}\n`);
  return `Sidelight's built-in glossary holds data of these packages.\n\n${parts.join('\n----\n\n')}`;
}
