import { describe, expect, it } from 'vitest';
import type { CardContent, CardIntroduction, CardStatement } from '../../../lib/analysis/card-content.ts';
import { formatCardMarkdown, formatCardText } from '../../../lib/analysis/format-card.ts';
import type { GlossaryEntry } from '../../../lib/glossary/types.ts';

const url = 'https://news.example/a_(b)';
const introduction = (text: string) => ({ text }) as CardIntroduction;
const statement = (text: string, manner: CardStatement['manner']) => ({ text, manner }) as CardStatement;

const said: Pick<CardContent, 'name' | 'introductions' | 'statements' | 'directive'> = {
  name: 'Elin *Sandqvist*',
  introductions: [introduction('spokeswoman of the union'), introduction('a former pilot')],
  statements: [
    statement('Nobody steers well after fourteen hours', 'direct'),
    statement('the union would return … on the same day', 'mixed'),
  ],
  directive: 'text=Elin%20Sandqvist',
};

const entry = { gloss: 'Speaks for pilots.', source: 'Own list', asOf: '2026' } as GlossaryEntry;

describe('a card that is copied', () => {
  it('is text, with a link to the sentence at its end', () => {
    expect(formatCardText(said, entry, null, url)).toBe(`Elin *Sandqvist*, spokeswoman of the union, a former pilot
Speaks for pilots. (Own list, 2026)
“Nobody steers well after fourteen hours”
the union would return … on the same day
https://news.example/a_(b)#:~:text=Elin%20Sandqvist`);
  });

  it('is Markdown, each of the article’s words linked to their sentence and none of them markup', () => {
    expect(formatCardMarkdown(said, entry, null, url)).toBe(
      `**Elin \\*Sandqvist\\***, [spokeswoman of the union](https://news.example/a_%28b%29#:~:text=Elin%20Sandqvist), a former pilot

Speaks for pilots. (Own list, 2026)

- [“Nobody steers well after fourteen hours”](https://news.example/a_%28b%29#:~:text=Nobody%20steers%20well%20after%20fourteen%20hours)
- [the union would return … on the same day](https://news.example/a_%28b%29#:~:text=the%20union%20would%20return)`,
    );
  });

  it('says where a place is of which nobody says more', () => {
    const bare = { ...said, name: 'Visby', introductions: [], statements: [] };
    const found = { ...entry, gloss: null };
    expect(formatCardText(bare, found, 'town in Gotland, Sweden', url)).toBe(
      'Visby\ntown in Gotland, Sweden (Own list, 2026)\nhttps://news.example/a_(b)#:~:text=Elin%20Sandqvist',
    );
    expect(formatCardMarkdown(bare, entry, 'town in Gotland, Sweden', url)).toContain(
      '\n\ntown in Gotland, Sweden. Speaks for pilots. (Own list, 2026)',
    );
  });

  it('says what is denied', () => {
    const denied = { ...statement('ships had been turned away', 'indirect'), isDenied: true };
    expect(formatCardText({ ...said, statements: [denied] }, null, null, url)).toContain(
      '\ndenied: ships had been turned away\n',
    );
  });

  it('links the name where there is nothing else', () => {
    const bare = { ...said, name: 'Visby', introductions: [], statements: [] };
    expect(formatCardMarkdown(bare, null, null, url)).toBe(
      '[**Visby**](https://news.example/a_%28b%29#:~:text=Elin%20Sandqvist)',
    );
    expect(formatCardText(bare, null, null, url)).toBe('Visby\nhttps://news.example/a_(b)#:~:text=Elin%20Sandqvist');
  });
});
