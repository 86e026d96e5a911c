import type { PageContent } from './template.ts';

type Setting = (html: string) => string;

/** How a publisher sets each kind of block. */
export interface StorySettings {
  readonly paragraph: Setting;
  readonly heading: Setting;
  readonly caption: Setting;
  /** The first paragraph, where it stands above the text. */
  readonly standfirst?: Setting;
  /** What comes after the paragraph with this number. */
  readonly between: Readonly<Record<number, string>>;
}

/** Sets an article's blocks in their order: what goes above the text, and the text. */
export function renderStory(blocks: PageContent['blocks'], settings: StorySettings): { lead: string; body: string } {
  const lead: string[] = [];
  const body: string[] = [];
  let paragraphs = 0;
  for (const { role, html } of blocks) {
    if (role === 'caption') (body.length > 0 ? body : lead).push(settings.caption(html));
    else if (role === 'heading') body.push(settings.heading(html));
    else {
      paragraphs++;
      if (settings.standfirst && paragraphs === 1 && body.length === 0) lead.push(settings.standfirst(html));
      else body.push(settings.paragraph(html));
      const addition = settings.between[paragraphs];
      if (addition) body.push(addition);
    }
  }
  return { lead: lead.join('\n'), body: body.join('\n') };
}
