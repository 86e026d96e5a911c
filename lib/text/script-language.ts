/** Scripts by how surely they tell a language; those of many languages give only themselves ("und-Cyrl"). */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  // "پوتین": letters that Arabic itself does not have.
  [/[پچژگڤکیٹڈڑں]/u, 'und-Arab'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
  [/\p{Script=Devanagari}/u, 'und-Deva'],
];

/** BCP 47 tag for a name whose script is not the Latin one, so that it is drawn and read out as what it is. */
export function findScriptLanguage(name: string): string | undefined {
  return scripts.find(([letters]) => letters.test(name))?.[1];
}
