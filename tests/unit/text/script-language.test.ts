import { expect, it } from 'vitest';
import { findScriptLanguage } from '../../../lib/text/script-language.ts';

it.each([
  ['ليلى الحداد', 'ar'],
  ['پرویز گلستان', 'und-Arab'],
  ['Όλγα Μαρή', 'el'],
  ['Олена Ткач', 'und-Cyrl'],
  ['דנה לוי', 'he'],
  ['山田はな', 'ja'],
  ['林美玲', 'zh'],
  ['김하나', 'ko'],
  ['Björn Þórsson', undefined],
  ['', undefined],
])('%s: %s', (name, lang) => {
  expect(findScriptLanguage(name)).toBe(lang);
});
