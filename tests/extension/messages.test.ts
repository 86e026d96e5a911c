import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NoReceiverError, request, requestTab } from '../../lib/messages/request.ts';
import { serve } from '../../lib/messages/serve.ts';
import { postTask } from '../fixtures/post-task.ts';

beforeEach(() => fakeBrowser.reset());

const article = {
  text: 'A crane.',
  blocks: [],
  meta: {
    url: 'https://example.org',
    title: '',
    publisher: null,
    authors: [],
    published: null,
    modified: null,
    section: null,
    isOpinion: false,
    isPaywalled: false,
    lang: null,
  },
};

describe('serve and request', () => {
  it('carries params there and the result back', async () => {
    serve({ 'tab:read': ({ tabId }) => tabId === 7 });
    expect(await request('tab:read', { tabId: 7 })).toBe(true);
    expect(await request('tab:read', { tabId: 8 })).toBe(false);
  });

  it('gives the words of a handler that failed', async () => {
    serve({ 'tab:read': () => Promise.reject(new Error('no such tab')) });
    await expect(request('tab:read', { tabId: 7 })).rejects.toThrow('no such tab');
  });

  it.each([
    ['a string for a number', 'tab:read', { tabId: 'seven' }],
    ['a negative number', 'tab:read', { tabId: -1 }],
    ['no params', 'tab:read', undefined],
    ['a note beyond the limit', 'note:write', { kind: 'person', name: 'A', text: 'a'.repeat(2_001) }],
    ['a note on nobody', 'note:write', { kind: 'person', name: '', text: 'a' }],
    ['a note on an invented kind', 'note:read', { kind: 'animal', name: 'A' }],
    [
      'a correction of nobody',
      'correction:add',
      { change: { what: 'hide', kind: 'person', name: '' }, where: 'site', url: '' },
    ],
    [
      'an invented correction',
      'correction:add',
      { change: { what: 'praise', kind: 'person', name: 'A' }, where: 'site', url: '' },
    ],
    [
      'a correction for an invented place',
      'correction:add',
      { change: { what: 'hide', kind: 'person', name: 'A' }, where: 'moon', url: '' },
    ],
    [
      'a name beyond the limit',
      'correction:add',
      { change: { what: 'rename', kind: 'person', name: 'A', to: 'a'.repeat(301) }, where: 'site', url: '' },
    ],
    ['text beyond the limit', 'article:analyse', { article: { ...article, text: 'a'.repeat(2_000_001) } }],
    [
      'an invented block role',
      'article:analyse',
      { article: { ...article, blocks: [{ start: 0, end: 1, role: 'script' }] } },
    ],
    ['a place beyond the pole', 'glossary:map', { place: { what: 'town', countryCode: 'NO', lat: 90.1, lng: 0 } }],
    ['no code of a country', 'glossary:map', { place: { what: 'country', countryCode: 'no', lat: null, lng: null } }],
  ])('refuses %s before the handler sees it', async (_, name, params) => {
    const handler = vi.fn(() => Promise.resolve(true));
    serve({
      'tab:read': handler,
      'article:analyse': handler as never,
      'glossary:map': handler as never,
      'note:read': handler as never,
      'note:write': handler as never,
      'correction:add': handler as never,
    });
    const reply = await browser.runtime.sendMessage({ sidelight: name, params });
    expect(reply).toMatchObject({ ok: false });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([null, 'tab:read', 42, {}, { sidelight: 'tab:close' }, { sidelight: 'constructor' }, { other: 'tab:read' }])(
    'leaves %j to other listeners',
    async (message) => {
      const other = (_: unknown, __: unknown, sendResponse: (reply: string) => void): true => {
        sendResponse('theirs');
        return true;
      };
      serve({ 'tab:read': () => true });
      browser.runtime.onMessage.addListener(other as never);
      expect(await browser.runtime.sendMessage(message)).toBe('theirs');
    },
  );

  it('stops serving with its signal', async () => {
    const end = new AbortController();
    const handler = vi.fn(() => true);
    serve({ 'tab:read': handler }, end.signal);
    end.abort();
    await request('tab:read', { tabId: 1 }).catch(() => undefined);
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('request when the worker was stopped', () => {
  it('asks again until a new worker answers', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('scheduler', { postTask });
    let tries = 0;
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      tries++;
      if (tries === 1)
        return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
      if (tries === 2) return Promise.resolve(undefined);
      return Promise.resolve({ ok: true, result: true });
    });
    const answer = request('tab:read', { tabId: 1 });
    await vi.runAllTimersAsync();
    expect(await answer).toBe(true);
    vi.unstubAllGlobals();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('does not ask again after a real error', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('quota'));
    await expect(request('tab:read', { tabId: 1 })).rejects.toThrow('quota');
    expect(send).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  it('says that a tab has no reader', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    await expect(requestTab(1, 'reader:status', {})).rejects.toBeInstanceOf(NoReceiverError);
    vi.restoreAllMocks();
  });
});
