import { describe, expect, it } from 'vitest';
import { newsSiteOrigins, newsSites, newsSitesByCountry } from '../../../lib/settings/news-sites/index.ts';

const hosts = newsSites.map((site) => site.host);

describe('the list of news sites', () => {
  it('holds at least 150 sites of at least 12 countries', () => {
    expect(newsSites.length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(newsSitesByCountry).length).toBeGreaterThanOrEqual(12);
  });

  it.each(Object.entries(newsSitesByCountry))('%s is sorted by host', (_country, sites) => {
    const found = sites.map((site) => site.host);
    expect(found).not.toEqual([]);
    expect(found).toEqual([...found].sort());
  });

  it('names every host once', () => {
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });

  it('lists no host that another one covers', () => {
    const covered = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
    expect(covered).toEqual([]);
  });

  it('writes hosts in lower case, without "www.", scheme, port or path', () => {
    const label = '[a-z0-9]+(?:-[a-z0-9]+)*';
    expect(
      hosts.filter((host) => host.startsWith('www.') || !new RegExp(`^${label}(?:\\.${label})+$`).test(host)),
    ).toEqual([]);
  });

  it('gives every site a trimmed name', () => {
    expect(newsSites.filter(({ name }) => name === '' || name !== name.trim())).toEqual([]);
  });
});

describe('newsSiteOrigins', () => {
  it('covers both schemes, the host and its subdomains', () => {
    expect(newsSiteOrigins()).toContain('*://*.bbc.com/*');
    expect(newsSiteOrigins()).toHaveLength(newsSites.length);
  });
});
