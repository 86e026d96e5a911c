import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Box, comparePictures, cropPicture, encodePicture } from './compare-pictures.ts';
import { type OpenGallery, startGallery } from './open-gallery.ts';

interface Look {
  readonly name: string;
  /** A look in which most states are as in this one: a picture that is the same is kept once. */
  readonly like?: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
}

/** Looks by what the gallery has to be opened anew for. */
const galleries: readonly { title: string; query?: string; options?: BrowserContextOptions; looks: readonly Look[] }[] =
  [
    {
      title: 'in English',
      looks: [
        { name: 'light' },
        { name: 'dark', media: { colorScheme: 'dark' } },
        { name: 'forced-colours', media: { forcedColors: 'active' } },
      ],
    },
    {
      // Half as many CSS pixels, here without drawing each as four dots.
      title: 'at 200 %',
      options: { viewport: { width: 640, height: 450 } },
      looks: [{ name: 'zoom', like: 'light' }],
    },
    { title: 'in Arabic', query: '&locale=ar', looks: [{ name: 'arabic' }] },
  ];

/**
 * `references/LOOK/STATE.png`: a picture for each state and not one of the whole gallery, so that a change adds to the
 * repository only what looks different, and a new state moves no other.
 */
const references = 'tests/gallery/references';
const folder = '.output/gallery';
const mending = 'If that is right, "npm run test:gallery -- --update" takes the pictures anew';
const isUpdate = () => expect.getState().snapshotState.snapshotUpdateState === 'all';

// Elsewhere the system has its own way of drawing the same letters.
describe.runIf(process.platform === 'linux')('looks as it did', () => {
  let gallery: OpenGallery;
  beforeAll(async () => {
    gallery = await startGallery(['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb']);
  });
  afterAll(() => gallery?.close());

  describe.each(galleries)('$title', ({ query = '', options, looks }) => {
    let page: Page;
    beforeAll(async () => {
      page = await gallery.open(`?fonts=pinned${query}`, options);
    });
    afterAll(() => page?.close());

    it.each(looks)('$name', async ({ name, like, media }) => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
      expect(checkPictures(name, like ?? name, await takePictures(page)), mending).toEqual([]);
    });

    it('has no words in a font of this machine', async () => {
      expect(await findOtherFonts(page)).toEqual([]);
    });
  });

  it('keeps no pictures of other looks', () => {
    const known = galleries.flatMap(({ looks }) => looks.map(({ name }) => name));
    const others = readdirSync(references).filter((name) => !known.includes(name));
    if (isUpdate()) for (const name of others) rmSync(`${references}/${name}`, { recursive: true });
    else expect(others, mending).toEqual([]);
  });
});

async function takePictures(page: Page): Promise<Map<string, PNG>> {
  const boxes = await page.evaluate(settleStates);
  const whole = PNG.sync.read(await page.screenshot({ fullPage: true }));
  const pictures = new Map(boxes.map(({ name, box }) => [name, cropPicture(whole, box)]));
  if (pictures.size < boxes.length) throw new Error('Two states have the same title');
  return pictures;
}

/** What is different, one line a state; its picture and the difference are left beside the others. Or both are renewed. */
function checkPictures(look: string, like: string, pictures: ReadonlyMap<string, PNG>): string[] {
  const [kept, found] = [`${references}/${look}`, `${folder}/${look}`];
  rmSync(found, { recursive: true, force: true });
  for (const path of [kept, found]) mkdirSync(path, { recursive: true });
  const faults: string[] = [];
  for (const [state, picture] of pictures) {
    const own = `${kept}/${state}.png`;
    const reference = [own, `${references}/${like}/${state}.png`].find(existsSync);
    const difference = reference && comparePictures(picture, PNG.sync.read(readFileSync(reference)));
    if (difference === null) continue;
    if (isUpdate()) {
      writeFileSync(own, encodePicture(picture));
      continue;
    }
    faults.push(`${look}, ${state}: ${difference ? difference.text : 'there is no picture to compare with'}`);
    writeFileSync(`${found}/${state}.png`, PNG.sync.write(picture));
    if (difference) writeFileSync(`${found}/${state}.difference.png`, PNG.sync.write(difference.picture));
  }
  for (const file of readdirSync(kept)) {
    if (pictures.has(file.replace(/\.png$/, ''))) continue;
    if (isUpdate()) rmSync(`${kept}/${file}`);
    else faults.push(`${look}, ${file}: no state is called so any more`);
  }
  return faults;
}

/** Runs inside the page: names and boxes of all states, each beginning on a whole pixel whatever stands before it. */
async function settleStates(): Promise<{ name: string; box: Box }[]> {
  await document.fonts.ready;
  const items = [...document.querySelectorAll<HTMLElement>('.gallery-item, .gallery-page')];
  const sizes = items.map((item) => item.getBoundingClientRect());
  items.forEach((item, index) => {
    item.style.boxSizing = 'border-box';
    item.style.width = `${Math.ceil(sizes[index]?.width ?? 0)}px`;
    item.style.height = `${Math.ceil(sizes[index]?.height ?? 0)}px`;
  });
  const hosts = items.map((item) => item.querySelector('.gallery-card, .gallery-popup') ?? item);
  // No font has flags for letters; what draws them differs from machine to machine.
  for (const host of hosts) {
    const walker = document.createTreeWalker(host.shadowRoot ?? host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      node.nodeValue = (node.nodeValue ?? '').replace(/\p{RI}{2} /u, '');
  }
  return hosts.map((host, index) => {
    const part = items[index]?.closest('[aria-label]')?.getAttribute('aria-label');
    const title = items[index]?.querySelector('figcaption')?.textContent;
    const { x, y, width, height } = host.getBoundingClientRect();
    const [left, top, across, down] = [x + scrollX, y + scrollY, width, height].map(Math.round);
    return {
      name: [part, title]
        .join(' ')
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('-') as string,
      box: { x: left ?? 0, y: top ?? 0, width: across ?? 0, height: down ?? 0 },
    };
  });
}

/** Words that are not drawn in the pinned fonts: a script that they lack, or a control that has a font of its own. */
async function findOtherFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const drawn = await Promise.all(
    nodes
      .filter(({ nodeName }) => nodeName === '#text')
      .map(async ({ nodeId, nodeValue }) => {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => `${familyName}: ${nodeValue}`);
      }),
  );
  return drawn.flat();
}
