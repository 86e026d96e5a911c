import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/Options.tsx';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import type { Settings } from '../../../lib/settings/types.ts';
import { draw, settle } from './draw.ts';

describe('Welcome', () => {
  it('offers the modes that are not in force, saying what the browser will ask', () => {
    const onChoose = vi.fn();
    const { click, text, buttons, root } = draw(
      <Welcome accessMode="on-click" refused={false} onChoose={onChoose} onOpenOptions={vi.fn()}>
        <article>Sample</article>
      </Welcome>,
    );
    expect(buttons().filter((name) => name.startsWith('Choose'))).toEqual([
      'Choose: On news sites',
      'Choose: On all sites',
    ]);
    expect(text()).toContain('Your browser asks nothing.');
    expect(root.querySelector('#sample article')).not.toBeNull();
    click('On all sites');
    expect(onChoose).toHaveBeenCalledWith('all-sites');
  });

  it('says so when the browser refused', () => {
    const { root } = draw(<Welcome accessMode="on-click" refused={true} onChoose={vi.fn()} onOpenOptions={vi.fn()} />);
    expect(root.querySelector('[role="status"]')?.textContent).toContain('did not give this permission');
  });
});

describe('Options', () => {
  const settings: Settings = { ...defaultSettings, accessMode: 'on-click', alwaysHosts: ['courier.example'] };
  const calls = () => ({ onAccessMode: vi.fn(), onSettings: vi.fn(), onForgetHost: vi.fn() });

  it('changes marks, and forgets hosts', () => {
    const on = calls();
    const { root, click } = draw(<Options settings={settings} refused={false} version="0.1.0" {...on} />);
    const every = [...root.querySelectorAll('label')].find((label) => label.textContent === 'Every mention');
    settle(() => every?.querySelector('input')?.click());
    expect(on.onSettings).toHaveBeenCalledWith({ marks: 'all' });
    click('Remove courier.example');
    expect(on.onForgetHost).toHaveBeenCalledWith('courier.example');
  });

  it.each([
    ['A click on a name', { trigger: 'click' }],
    ['Nothing: no cards', { trigger: 'off' }],
    ['Shift', { holdKey: 'Shift' }],
    ['Largest', { textSize: 1.5 }],
    ['Groups', { kinds: ['person', 'place'] }],
  ])('stores what is chosen: %s', (words, change) => {
    const on = calls();
    const { root } = draw(<Options settings={settings} refused={false} version="0.1.0" {...on} />);
    const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === words);
    settle(() => label?.querySelector('input')?.click());
    expect(on.onSettings).toHaveBeenCalledWith(change);
  });

  it('shows the delay while the slider moves and hands it over when it rests', () => {
    const on = calls();
    const { root } = draw(<Options settings={settings} refused={false} version="0.1.0" {...on} />);
    const slider = root.querySelector<HTMLInputElement>('input[type="range"]');
    if (!slider) throw new Error('No slider');
    slider.value = '650';
    settle(() => slider.dispatchEvent(new Event('input', { bubbles: true })));
    expect(root.querySelector('output')?.textContent).toBe('650 ms');
    expect(on.onSettings).not.toHaveBeenCalled();
    settle(() => slider.dispatchEvent(new Event('change', { bubbles: true })));
    expect(on.onSettings).toHaveBeenCalledWith({ hoverDelay: 650 });
  });
});
