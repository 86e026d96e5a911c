import { describe, expect, it, vi } from 'vitest';
import { CardTools } from '../../../components/card/CardTools.tsx';
import { cardExamples } from '../../../components/card/card.examples.tsx';
import { draw, settle } from './draw.ts';

function contentOf(title: string) {
  const state = cardExamples.find((example) => example.title.startsWith(title))?.state;
  if (state?.status !== 'entry') throw new Error(`No card "${title}"`);
  return state.content;
}

const tools = (title: string) => <CardTools content={contentOf(title)} choice={null} />;

describe('copying', () => {
  function stubClipboard(writeText: (text: string) => Promise<void>) {
    vi.stubGlobal('navigator', { languages: ['en'], clipboard: { writeText } });
    vi.stubGlobal('location', { href: 'https://news.example/boats' });
  }

  it('gives text and Markdown with the address of the sentence, and says so for a while', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    stubClipboard(writeText);
    const { click, text } = draw(tools('Person'));
    click('Copy as text');
    click('Copy as Markdown');
    await vi.waitFor(() => expect(text()).toContain('Copied'));
    expect(writeText.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^Elin Sandqvist, spokeswoman of the .*\nhttps:\/\/news\.example\/boats#:~:text=in%20Visby$/s,
        ),
      ],
      [
        expect.stringContaining(
          '[spokeswoman of the Baltic Pilots’ Union](https://news.example/boats#:~:text=in%20Visby)',
        ),
      ],
    ]);
  });

  it('says when the browser refuses', async () => {
    stubClipboard(() => Promise.reject(new Error('not allowed')));
    const { click, text } = draw(tools('Person'));
    click('Copy as text');
    await vi.waitFor(() => expect(text()).toContain('did not let this be copied'));
  });

  it('is not offered where there is no clipboard', () => {
    vi.stubGlobal('navigator', { languages: ['en'] });
    expect(draw(tools('Person')).buttons()).toEqual(['Why is this marked?']);
  });
});

describe('saying aloud', () => {
  const voice = (lang: string, localService: boolean) => ({ lang, localService, default: false });

  /** A browser with these voices, and what it is asked to do. */
  function stubSpeech(voices: readonly object[]) {
    const spoken: { text: string; voice: unknown; onend: () => void }[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: vi.fn((utterance: (typeof spoken)[number]) => spoken.push(utterance)),
      cancel: vi.fn(),
    });
    vi.stubGlobal('speechSynthesis', synthesis);
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    return { synthesis, spoken };
  }

  it('says the name and how it is introduced, with a voice of the system', () => {
    const own = voice('en-GB', true);
    const { spoken } = stubSpeech([voice('en-US', false), voice('sv-SE', true), own]);
    const { click, buttons } = draw(tools('Person'));
    click('Say aloud');
    expect(spoken[0]).toMatchObject({ text: 'Elin Sandqvist. spokeswoman of the Baltic Pilots’ Union', voice: own });
    expect(buttons()).toContain('Stop');
    settle(() => spoken[0]?.onend());
    expect(buttons()).toContain('Say aloud');
  });

  it('stops on demand and with the card, and lets others speak on', () => {
    const { synthesis } = stubSpeech([voice('en-GB', true)]);
    const { click, redraw } = draw(tools('Person'));
    click('Say aloud');
    click('Stop');
    expect(synthesis.cancel).toHaveBeenCalledTimes(1);
    click('Say aloud');
    redraw(null);
    expect(synthesis.cancel).toHaveBeenCalledTimes(2);
    draw(tools('Person')).redraw(null);
    expect(synthesis.cancel).toHaveBeenCalledTimes(2);
  });

  it('says a name in another script in its language, and nothing where there is no voice for it', () => {
    const { spoken, synthesis } = stubSpeech([voice('en-GB', true)]);
    const { buttons, click } = draw(tools('Name written from right'));
    expect(buttons()).not.toContain('Say aloud');
    synthesis.getVoices = () => [voice('ar-EG', true)];
    settle(() => synthesis.dispatchEvent(new Event('voiceschanged')));
    click('Say aloud');
    expect(spoken[0]?.text).toBe('ليلى الحداد');
  });

  it('has no button without voices that work on this computer', () => {
    stubSpeech([voice('en-US', false)]);
    expect(draw(tools('Person')).buttons()).not.toContain('Say aloud');
  });
});
