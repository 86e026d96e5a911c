import { describe, expect, it } from 'vitest';
import { buildGazetteer, toNameKey } from '../../../lib/gazetteer/build-gazetteer.ts';

const gazetteer = buildGazetteer();

describe('toNameKey', () => {
  it.each([
    ['U.S.', 'US'],
    ['Bogotá', 'Bogota'],
    ['Guinea-Bissau', 'Guinea Bissau'],
    ['Iraq’s', 'Iraq'],
    ['Workers’ Party', 'Workers Party'],
    ['  Harlow  Bridge ', 'Harlow Bridge'],
  ])('%s is looked up as %s', (name, key) => {
    expect(toNameKey(name)).toBe(key);
  });
});

describe('buildGazetteer', () => {
  it('is built once', () => {
    expect(buildGazetteer()).toBe(gazetteer);
  });

  it('knows one thing under its several names', () => {
    for (const forms of [
      ['ISIS', 'ISIL', 'Daesh', 'Islamic State'],
      ['US', 'America', 'United States'],
      ['Kyiv', 'Kiev'],
    ]) {
      expect(new Set(forms.map((form) => gazetteer.names.get(toNameKey(form))?.name)).size).toBe(1);
    }
  });

  it('knows the gender of first names that have one', () => {
    expect(gazetteer.firstNames.get('Ingrid')).toBe('f');
    expect(gazetteer.firstNames.get('Dmitri')).toBe('m');
    expect(gazetteer.firstNames.get('Robin')).toBeNull();
    expect(gazetteer.firstNames.get('Table')).toBeUndefined();
  });

  it('holds no adjective of nationality as a name', () => {
    for (const adjective of ['Syrian', 'French', 'Kurdish', 'British'])
      expect(gazetteer.names.has(adjective)).toBe(false);
  });
});
