import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGazetteer, toNameKey } from '../../../lib/gazetteer/build-gazetteer.ts';
import { findGazetteerNames } from '../../../lib/gazetteer/find-gazetteer-names.ts';

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

describe('findGazetteerNames', () => {
  it.each([
    ['talks in the United Arab Emirates on Monday', ['United Arab Emirates']],
    ['from New York City to York', ['New York', 'York']],
    ['Bosnia and Herzegovina', ['Bosnia and Herzegovina']],
    ['the US told us', ['United States']],
    ['who asked the WHO', ['World Health Organization']],
    ['nothing to be found here', []],
  ])('%s', (sentence, names) => {
    expect(findGazetteerNames(gazetteer, sentence.split(' ')).map((match) => match.known.name)).toEqual(names);
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

  it('gives matches in order and without overlaps for any words', () => {
    const word = fc.oneof(
      fc.constantFrom('New', 'York', 'City', 'of', 'the', 'United', 'Nations', 'States'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        let end = 0;
        for (const match of findGazetteerNames(gazetteer, words)) {
          expect(match.from).toBeGreaterThanOrEqual(end);
          expect(match.to).toBeGreaterThan(match.from);
          end = match.to;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});

describe('buildGazetteer', () => {
  it('is built once', () => {
    expect(buildGazetteer()).toBe(gazetteer);
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
