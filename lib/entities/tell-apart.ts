const relatives =
  '(?:brother|child|cousin|daughter|father|grandchild|granddaughter|grandfather|grandmother|grandson|mother|nephew|niece|sister|son|uncle|aunt)';

/** "the wrong Leroy", "the other Lee", "a third Sall", "the Khoury family", "the Marsh sisters". */
export const isSomebodyElse = (text: string, start: number, end: number): boolean =>
  /\b(?:another|different|other|second|third|wrong)\s$/i.test(text.slice(Math.max(0, start - 12), start)) ||
  /^\s(?:family|families|clan|dynasty|household|brothers|sisters|siblings|twins|couple)\b/.test(
    text.slice(end, end + 12),
  );

const relativeBefore = new RegExp(`\\b(?:his|her|their)\\s(?:[a-z]{1,12}\\s)?${relatives},?\\s$`);
const parentBefore = /\b(?:his|her|their)\s(?:late\s)?(?:father|mother|grandfather|grandmother),?\s$/i;
const relativeBehind = new RegExp(`^,\\s(?:his|her|their)\\s(?:[a-z]{1,12}\\s){0,2}${relatives}\\b`);

/** "Isaac Mott and his son Isaac": a relative of whoever was named right before. */
export const isRelativeBefore = (text: string, start: number): boolean =>
  relativeBefore.test(text.slice(Math.max(0, start - 40), start));

/** "Her father, Isaac, was a clerk" */
export const isParentBefore = (text: string, start: number): boolean =>
  parentBefore.test(text.slice(Math.max(0, start - 30), start));

/** "Jackson, her brother, who is two": a first name, though others are called so by surname. */
export const isRelativeBehind = (text: string, end: number): boolean => relativeBehind.test(text.slice(end, end + 40));

/** "She is survived by Folake and Isaac" */
export const isSurvivor = (text: string, start: number): boolean =>
  /\bsurvived by\b[^.!?;]*$/.test(text.slice(Math.max(0, start - 120), start));

/** Whether two mentions stand in one sentence, as far as the marks between them say. */
export const isSameSentence = (text: string, from: number, to: number): boolean =>
  to - from < 80 && !/[.!?]\s|\n/.test(text.slice(from, to));
