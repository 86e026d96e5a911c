import type { ComponentChildren } from 'preact';
import { AccessChoices } from '../ui/AccessChoices.tsx';
import { Button } from '../ui/Button.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { words } from '../ui/words.ts';
import type { WelcomeProps } from './types.ts';

const legend = [
  ['person', 'legendPerson'],
  ['group', 'legendGroup'],
  ['place', 'legendPlace'],
] as const;

const promises = ['privacyLocal', 'privacyForget', 'privacyNothing', 'privacyPage'] as const;

const keys = [
  ['keyNext', 'commandNext'],
  ['keyPrevious', 'commandPrevious'],
  ['keyEscape', 'keyEscapeText'],
] as const;

/** Opened once, after installing. `children` is the sample article, on which Sidelight runs live. */
export function Welcome(props: WelcomeProps & { readonly children?: ComponentChildren }) {
  const { accessMode, refused, onChoose, onOpenOptions, children } = props;
  return (
    <div class="page">
      <p class="page-brand">{words('extName')}</p>
      <h1 class="page-title">{words('welcomeTitle')}</h1>
      <p class="page-lead">{words('welcomeLead')}</p>

      <section class="page-section">
        <h2 class="page-heading">{words('modeTitle')}</h2>
        <AccessChoices mode={accessMode} refused={refused} onChoose={onChoose} />
        <p class="page-hint">{words('welcomeModeHint')}</p>
      </section>

      <section class="page-section">
        <h2 class="page-heading">{words('welcomeTry')}</h2>
        <p>{words('welcomeTryText')}</p>
        <ul class="legend">
          {legend.map(([kind, word]) => (
            <li key={kind} class={`legend-item kind-${kind}`}>
              <KindMark kind={kind} />
              <span class="legend-word">{words(word)}</span>
            </li>
          ))}
        </ul>
        <div class="sample" id="sample">
          {children}
        </div>
      </section>

      <section class="page-section">
        <h2 class="page-heading">{words('welcomePrivacy')}</h2>
        <ul class="promises">
          {promises.map((promise) => (
            <li key={promise}>{words(promise)}</li>
          ))}
        </ul>
      </section>

      <section class="page-section">
        <h2 class="page-heading">{words('welcomeKeys')}</h2>
        <dl class="key-list">
          {keys.map(([key, text]) => (
            <div key={key} class="key-line">
              <dt>
                <kbd class="keys">{words(key)}</kbd>
              </dt>
              <dd>{words(text)}</dd>
            </div>
          ))}
        </dl>
        <p class="page-hint">{words('keysChange')}</p>
      </section>

      <p class="page-section">
        <Button onClick={onOpenOptions}>{words('openOptions')}</Button>
      </p>
    </div>
  );
}
