import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './harness/types.ts';

/**
 * A copy of the end-to-end build that knows one language only, whatever the browser speaks: many systems' browsers come
 * without the languages they were not installed for. Returns its folder.
 */
export function copyInLanguage(browserName: BrowserName, locale: string): string {
  const folder = mkdtempSync(join(tmpdir(), `sidelight-${locale}-`));
  cpSync(`.output/${browserName === 'chromium' ? 'chrome' : 'firefox'}-mv3-e2e`, folder, { recursive: true });
  for (const other of readdirSync(join(folder, '_locales'))) {
    if (other !== locale) rmSync(join(folder, '_locales', other), { recursive: true });
  }
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), default_locale: locale }));
  return folder;
}
