/** Letters that do not fall apart into a plain one and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** In lower case and plain letters: "klaebo" for "Klæbo". */
export function foldLetters(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æđðħıłøœßþ]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Letters and digits alone: "mercadolibre" for "Mercado Libre" and "MercadoLibre". */
export const squeezeName = (name: string): string =>
  foldLetters(name)
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * What is left when spellings of one foreign name are made alike: "Andøya" and "Andoeya", "al-Qaeda" and "al Qaida",
 * "Khalid" and "Haled". Short names give themselves, for too many of them would fall together.
 */
export function loosenName(name: string): string {
  const folded = foldLetters(name).replace(/^(?:al|ad|an|ar|as|at|el)[-‐‑ ]/, '');
  const squeezed = squeezeName(folded);
  if (squeezed.length < 6) return squeezed;
  return squeezed
    .replace(/oe/g, 'o')
    .replace(/ae|ai|ay|ei|ey/g, 'a')
    .replace(/ue|ou|oo/g, 'u')
    .replace(/ee|ij|iy|ii|y/g, 'i')
    .replace(/q/g, 'k')
    .replace(/[kg]h/g, 'h')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=.)h$/, '');
}
