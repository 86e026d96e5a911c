import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gateReach, hostOrigin, isListedHost, pageOrigin, readableHost } from '../../lib/settings/access.ts';
import { chooseMode } from '../../lib/settings/choose-mode.ts';
import {
  changeSettings,
  defaultSettings,
  parseSettings,
  readSettings,
  watchSettings,
} from '../../lib/settings/settings.ts';
import { chooseAccess, resolveSiteAccess } from '../../lib/settings/site-access.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('ask for no site until the reader chooses', () => {
    expect(defaultSettings.accessMode).toBe('on-click');
    expect(gateReach(defaultSettings).matches).toEqual([]);
  });

  it.each([
    null,
    undefined,
    42,
    'settings',
    [],
    { accessMode: 'everything', marks: 3, hoverDelay: 'soon', alwaysHosts: 'x' },
  ])('are repaired from %j', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('keep what is sound beside what is not', () => {
    expect(parseSettings({ marks: 'all', neverHosts: ['example.org'], hoverDelay: -1 })).toEqual({
      ...defaultSettings,
      marks: 'all',
      neverHosts: ['example.org'],
    });
  });

  it('keep the sites where the reader said never, whatever else is among them', () => {
    const neverHosts = ['a.example', 'BAD HOST', 7, 'foo_bar.example'];
    expect(parseSettings({ neverHosts }).neverHosts).toEqual(['a.example', 'foo_bar.example']);
  });

  it('store only what the reader changed', async () => {
    await changeSettings(() => ({ marks: 'all' }));
    expect(await browser.storage.local.get('settings')).toEqual({ settings: { marks: 'all' } });
    expect(await readSettings()).toEqual({ ...defaultSettings, marks: 'all' });
  });

  it('tell who watches', async () => {
    const seen = vi.fn();
    const end = watchSettings(seen);
    await changeSettings(() => ({ hoverDelay: 500 }));
    end();
    await changeSettings(() => ({ hoverDelay: 700 }));
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, hoverDelay: 500 });
  });
});

describe('access', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['http://127.0.0.1:4173/x', '127.0.0.1'],
    ['about:blank', ''],
    ['chrome://extensions', ''],
    ['file:///tmp/a.html', ''],
    ['nonsense', ''],
    ['', ''],
  ])('host of %j is %j', (url, host) => {
    expect(readableHost(url)).toBe(host);
  });

  it('asks for a host and what lies below it', () => {
    expect(hostOrigin('example.org')).toBe('*://*.example.org/*');
    expect(hostOrigin('127.0.0.1')).toBe('*://127.0.0.1/*');
  });

  it('knows the origin that a page takes', () => {
    expect(pageOrigin('http://www.example.org:8080/a?b')).toBe('http://www.example.org/*');
    expect(pageOrigin('about:blank')).toBe('');
  });

  it('knows hosts below listed ones', () => {
    expect(isListedHost('news.example.org', ['example.org'])).toBe(true);
    expect(isListedHost('notexample.org', ['example.org'])).toBe(false);
  });

  it('leaves never-sites out whatever the mode', () => {
    const reach = gateReach({ ...defaultSettings, accessMode: 'all-sites', neverHosts: ['example.org'] });
    expect(reach).toEqual({ matches: ['*://*/*'], excludeMatches: ['*://*.example.org/*'] });
  });

  it('adds always-sites to the news sites without doubles', () => {
    const { matches } = gateReach({
      ...defaultSettings,
      accessMode: 'news-sites',
      alwaysHosts: ['bbc.com', 'example.org'],
    });
    expect(matches).toContain('*://*.example.org/*');
    expect(matches.filter((origin) => origin === '*://*.bbc.com/*')).toHaveLength(1);
    expect(matches.length).toBeGreaterThan(150);
  });

  it.each([
    ['', 'all-sites', true, 'impossible'],
    ['example.org', 'on-click', true, 'on-click'],
    ['example.org', 'all-sites', true, 'always'],
    ['example.org', 'all-sites', false, 'on-click'],
    ['bbc.com', 'news-sites', true, 'always'],
    ['example.org', 'news-sites', true, 'on-click'],
  ] as const)('on %j with %s, granted %s: %s', (host, accessMode, mayRun, expected) => {
    expect(resolveSiteAccess(host, { ...defaultSettings, accessMode }, mayRun)).toBe(expected);
  });

  it('takes a site back from always to never and to asking', async () => {
    await chooseAccess('example.org', 'always');
    expect(resolveSiteAccess('example.org', await readSettings(), true)).toBe('always');
    await chooseAccess('example.org', 'never');
    expect(resolveSiteAccess('example.org', await readSettings(), true)).toBe('never');
    expect((await readSettings()).alwaysHosts).toEqual([]);
    await chooseAccess('example.org', 'on-click');
    expect(resolveSiteAccess('example.org', await readSettings(), true)).toBe('on-click');
  });

  it('changes nothing when the reader says no to the browser', async () => {
    browser.permissions.request = vi.fn(() => Promise.resolve(false));
    expect(await chooseMode('all-sites')).toBe(false);
    expect((await readSettings()).accessMode).toBe('on-click');
  });

  it('asks the browser for nothing in order to run on click', async () => {
    browser.permissions.request = vi.fn(() => Promise.resolve(true));
    expect(await chooseMode('on-click')).toBe(true);
    expect(browser.permissions.request).not.toHaveBeenCalled();
  });
});
