/** Names in the sample text under the highlight that shows them. */
const marks = {
  'sidelight-person': ['Elin Sandqvist', 'Farida Haidari'],
  'sidelight-group': ['Baltic Pilots’ Union', 'Region Gotland'],
  'sidelight-place': ['Visby', 'Nynäshamn'],
  'sidelight-hover': ['Elin Sandqvist'],
  'sidelight-quote': ['Nobody steers well after fourteen hours'],
  'sidelight-flash': ['nine days'],
} as const;

/** A paragraph with every mark, on a light page and on a dark one: the marks do not know which they are on. */
export function Sample() {
  return (
    <>
      {['light', 'dark'].map((page) => (
        <p key={page} class={`gallery-${page}-page`} data-sample>
          The boats from Nynäshamn stayed in port. “Nobody steers well after fourteen hours,” said Elin Sandqvist of the
          Baltic Pilots’ Union. In Visby, Farida Haidari counted empty rooms; Region Gotland said fuel would last nine
          days.
        </p>
      ))}
    </>
  );
}

export function markSample(root: HTMLElement): void {
  const texts = [...root.querySelectorAll('[data-sample]')].flatMap(({ firstChild }) => firstChild ?? []);
  for (const [name, surfaces] of Object.entries(marks)) {
    const ranges = texts.flatMap((text) =>
      surfaces.map((surface) => {
        const start = text.textContent?.indexOf(surface) ?? 0;
        const range = new Range();
        range.setStart(text, start);
        range.setEnd(text, start + surface.length);
        return range;
      }),
    );
    CSS.highlights.set(name, new Highlight(...ranges));
  }
}
