import { entityKinds } from '../../lib/entities/types.ts';
import type { MarkMode } from '../../lib/settings/types.ts';
import { AccessChoices } from '../ui/AccessChoices.tsx';
import { type WordKey, words } from '../ui/words.ts';
import { CardFields } from './CardFields.tsx';
import { HostList } from './HostList.tsx';
import { RadioField } from './RadioField.tsx';
import type { OptionsProps } from './types.ts';

const marks: readonly (readonly [MarkMode, WordKey])[] = [
  ['first', 'marksFirst'],
  ['all', 'marksAll'],
  ['none', 'marksNone'],
];

const kindWords = { person: 'tabPeople', group: 'tabGroups', place: 'tabPlaces' } as const;

export function Options(props: OptionsProps) {
  const { settings, refused, version, onAccessMode, onSettings, onForgetHost, children } = props;
  return (
    <div class="page">
      <p class="page-brand">{words('extName')}</p>
      <h1 class="page-title">{words('optionsTitle')}</h1>

      <section class="page-section">
        <h2 class="page-heading">{words('modeTitle')}</h2>
        <AccessChoices mode={settings.accessMode} refused={refused} onChoose={onAccessMode} />
      </section>

      <section class="page-section">
        <RadioField
          name="marks"
          legend="optionsMarks"
          choices={marks}
          chosen={settings.marks}
          onChoose={(choice) => onSettings({ marks: choice })}
        />
        <p class="page-hint">{words('marksHint')}</p>
      </section>

      <section class="page-section">
        <fieldset>
          <legend class="page-heading">{words('optionsKinds')}</legend>
          {entityKinds.map((kind) => (
            <label key={kind} class="option">
              <input
                type="checkbox"
                checked={settings.kinds.includes(kind)}
                onChange={({ currentTarget: { checked } }) =>
                  onSettings({
                    kinds: entityKinds.filter((other) => (other === kind ? checked : settings.kinds.includes(other))),
                  })
                }
              />
              {words(kindWords[kind])}
            </label>
          ))}
        </fieldset>
      </section>

      <CardFields settings={settings} onSettings={onSettings} />
      <HostList title={words('optionsAlways')} hosts={settings.alwaysHosts} onForget={onForgetHost} />
      <HostList title={words('optionsNever')} hosts={settings.neverHosts} onForget={onForgetHost} />
      {children}

      <section class="page-section">
        <h2 class="page-heading">{words('optionsAbout')}</h2>
        <p>{words('version', version)}</p>
        <p class="page-hint">{words('licences')}</p>
        <p class="page-hint">
          <a href="/glossary/NOTICE.txt">{words('licencesGlossary')}</a>
        </p>
        <p class="page-hint">
          <a href="/models/NOTICE.txt">{words('licencesModel')}</a>
        </p>
      </section>
    </div>
  );
}
