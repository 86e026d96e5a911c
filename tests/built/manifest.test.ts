import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const builds = ['chrome-mv3', 'firefox-mv3'] as const;
const read = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = read(build);

  it('is of version 3 and carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifest).toMatchObject({ manifest_version: 3, version });
  });

  it('asks for no site and for three permissions at install', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('lets no page load anything of it', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('allows no script from elsewhere and none made of text; WebAssembly only', () => {
    expect(JSON.stringify(manifest.content_security_policy ?? {})).not.toMatch(/'unsafe|https?:/);
  });

  it('contains every file it names', () => {
    const { background, action, icons, options_ui: options } = manifest;
    const files = [background.service_worker, ...(background.scripts ?? []), action.default_popup, options?.page];
    const named = [...files, ...Object.values(icons ?? {})].filter((file) => file !== undefined) as string[];
    const there = globSync('**/*', { cwd: `.output/${build}` });
    expect(named.map((file) => file.replace(/^\//, '')).filter((file) => !there.includes(file))).toEqual([]);
  });
});

it('Chrome: runs where the highlight API is whole', () => {
  expect(read('chrome-mv3').minimum_chrome_version).toBe('140');
});

it('Firefox: says that it collects nothing', () => {
  expect(read('firefox-mv3').browser_specific_settings.gecko).toMatchObject({
    id: 'sidelight@sidelight.example',
    strict_min_version: '150.0',
    data_collection_permissions: { required: ['none'] },
  });
});

it.each(builds)('%s leaves the doors of the tests out', (build) => {
  const scripts = globSync(`.output/${build}/**/*.{js,html}`).map((file) => readFileSync(file, 'utf8'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((text) => text.includes('sidelight-open'))).toEqual([]);
});
