import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { setUpBrowser } from '../e2e/setup.ts';
import { readNodes } from '../e2e/snapshot.ts';

/**
 * Pages of real publishers, where they are at hand beside the repository. Their own scripts are kept from running, so
 * that whatever differs from what the server sent is our doing.
 */
const folder = join(process.env['BENCH_DIR'] ?? '../shared/bench', 'pages/dev');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.html.gz')) : [];

/** By id: where each page stood; its path is part of what the gate judges by. */
const addresses: Readonly<Record<string, { readonly url: string }>> =
  files.length > 0 ? JSON.parse(readFileSync(join(folder, '../dev.json'), 'utf8')) : {};

const bench = setUpBrowser({ idleTimeout: 30_000 });

it.skipIf(files.length === 0)(
  'leaves every node of real pages as it was, without an exception',
  { timeout: 400_000 },
  async () => {
    const { reader, server } = bench;
    const changed: string[] = [];
    let marked = 0;
    for (const file of files) {
      const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      const { pathname } = new URL(addresses[file.replace('.html.gz', '')]?.url ?? 'https://news.example/a');
      const url = server.route(pathname, {
        html,
        headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
      });
      const tab = await reader.open(url);
      const isMarked = await tab.page
        .waitForFunction(() => CSS.highlights.has('sidelight-place') || CSS.highlights.has('sidelight-person'), {
          timeout: 3000,
        })
        .then(
          () => true,
          () => false,
        );
      if (isMarked) marked++;
      const { live, sent } = await readNodes(tab, html);
      if (live.join('\n') !== sent.join('\n')) changed.push(file);
      await tab.close();
    }
    expect(changed).toEqual([]);
    expect(marked / files.length).toBeGreaterThan(0.8);
    expect(
      reader.errors.filter(
        (error) => !/Content.Security.Policy|violates|blocked|Unsafe attempt|may not load data/i.test(error),
      ),
    ).toEqual([]);
  },
);
