import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Change, CorrectionScope } from '../../lib/entities/corrections.ts';
import { type EntityKind, entityKinds } from '../../lib/entities/types.ts';
import { Button } from '../ui/Button.tsx';
import { kindWords } from '../ui/KindMark.tsx';
import { type WordKey, words } from '../ui/words.ts';
import { NoteField } from './NoteField.tsx';
import type { CardCorrections } from './types.ts';

type Where = CorrectionScope['in'];
type What = Change['what'];

export interface CorrectionPartsProps extends Pick<CardCorrections, 'others' | 'aliases' | 'onWriting'> {
  readonly kind: EntityKind;
  readonly name: string;
  readonly onApply: (change: Change, where: Where) => void;
}

const partWords = {
  hide: 'correctHide',
  kind: 'correctKind',
  join: 'correctJoin',
  split: 'correctSplit',
  rename: 'correctRename',
} as const satisfies Record<What, WordKey>;

export const whereWords = {
  article: 'whereArticle',
  site: 'whereSite',
  everywhere: 'whereEverywhere',
} as const satisfies Record<Where, WordKey>;
const wheres: readonly Where[] = ['article', 'site', 'everywhere'];

/** Characters of a name. */
const longestName = 300;

/**
 * The things that can be wrong with a name; those with nothing to choose from are left out. One that is open stands alone until
 * it is closed again, since a card is small.
 */
export function CorrectionParts({ kind, name, others, aliases, onApply, onWriting }: CorrectionPartsProps) {
  const [part, setPart] = useState<What | null>(null);
  const [where, setWhere] = useState<Where>('article');
  const about = { kind, name };
  const toggle = (what: What): void => setPart(part === what ? null : what);
  const shared = { part, toggle };
  const choice = <WhereChoice where={where} onWhere={setWhere} />;
  return (
    <>
      <Part {...shared} what="hide">
        {wheres.map((there) => (
          <Button key={there} onClick={() => onApply({ ...about, what: 'hide' }, there)}>
            {words(whereWords[there])}
            {there === 'everywhere' && <kbd class="keys correct-key">X</kbd>}
          </Button>
        ))}
      </Part>
      <Part {...shared} what="kind">
        {choice}
        {entityKinds
          .filter((other) => other !== kind)
          .map((to) => (
            <Button key={to} onClick={() => onApply({ ...about, what: 'kind', to }, where)}>
              {words(kindWords[to])}
            </Button>
          ))}
      </Part>
      {others.length > 0 && (
        <Part {...shared} what="join">
          {choice}
          {others.map((other) => (
            <Button key={other.id} onClick={() => onApply({ ...about, what: 'join', with: other.name }, where)}>
              <bdi>{other.name}</bdi>
            </Button>
          ))}
        </Part>
      )}
      {aliases.length > 0 && (
        <Part {...shared} what="split">
          {choice}
          {aliases.map((alias) => (
            <Button key={alias} onClick={() => onApply({ ...about, what: 'split', alias }, where)}>
              {words('correctSplitOff', alias)}
            </Button>
          ))}
        </Part>
      )}
      <Part {...shared} what="rename">
        {choice}
        <Rename
          name={name}
          onRename={(to) => onApply({ ...about, what: 'rename', to }, where)}
          onCancel={() => setPart(null)}
          onWriting={onWriting}
        />
      </Part>
    </>
  );
}

interface PartProps {
  readonly what: What;
  readonly part: What | null;
  readonly toggle: (what: What) => void;
  readonly children: ComponentChildren;
}

function Part({ what, part, toggle, children }: PartProps) {
  const id = useId();
  const isOpen = part === what;
  if (part !== null && !isOpen) return null;
  return (
    <>
      <button type="button" class="correct-part" aria-expanded={isOpen} aria-controls={id} onClick={() => toggle(what)}>
        {words(partWords[what])}
      </button>
      <div id={id} class="correct-choices" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}

interface WhereChoiceProps {
  readonly where: Where;
  readonly onWhere: (where: Where) => void;
}

/** Where the correction holds. */
function WhereChoice({ where, onWhere }: WhereChoiceProps) {
  const group = useId();
  return (
    <fieldset class="correct-where">
      <legend class="visually-hidden">{words('where')}</legend>
      {wheres.map((there) => (
        <label key={there}>
          <input type="radio" name={group} checked={there === where} onChange={() => onWhere(there)} />
          {words(whereWords[there])}
        </label>
      ))}
    </fieldset>
  );
}

interface RenameProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
  readonly onWriting: (isWriting: boolean) => void;
}

function Rename({ name, onRename, onCancel, onWriting }: RenameProps) {
  const written = useRef(name);
  useEffect(() => () => onWriting(false), []);
  const save = (): void => {
    const next = written.current.trim();
    if (next === '' || next === name) onCancel();
    else onRename(next);
  };
  return (
    <>
      <NoteField
        label={words('correctName', name)}
        text={name}
        longest={longestName}
        onInput={(text) => {
          written.current = text;
        }}
        onFocus={() => onWriting(true)}
        onBlur={() => onWriting(false)}
        onEnter={save}
        onDone={onCancel}
      />
      <Button onClick={save}>{words('correctSave')}</Button>
    </>
  );
}
