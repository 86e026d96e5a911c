import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardContent } from '../../lib/analysis/card-content.ts';
import type { Statement } from '../../lib/analysis/types.ts';
import type { Introduction } from '../../lib/entities/types.ts';
import type { LocatorMap } from '../../lib/map/types.ts';
import type { Span } from '../../lib/text/types.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { KindMark, kindWords } from '../ui/KindMark.tsx';
import { StatementButton } from '../ui/StatementButton.tsx';
import { countedWords, words } from '../ui/words.ts';
import { CardFrame } from './CardFrame.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { GlossaryPart } from './GlossaryPart.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import type { CardProps } from './types.ts';

/** More would push the rest of the card out of sight. */
const STATEMENTS_AT_FIRST = 2;

export interface EntryCardProps extends Pick<CardProps, 'onChoose' | 'onJump' | 'onStep' | 'onClose'> {
  readonly content: CardContent;
  readonly current: number;
  readonly byKeyboard: boolean;
  readonly choice: string | null;
  readonly map: LocatorMap | 'loading' | null;
  /** The reader's own note. */
  readonly note?: ComponentChildren;
}

export function EntryCard(props: EntryCardProps) {
  const { content, current, byKeyboard, choice, map, note, onChoose, onJump, onStep, onClose } = props;
  const nameId = useId();
  const { kind, name, introductions, glossary, role, statements, mentions } = content;
  const isEmpty = introductions.length === 0 && !glossary && !role && statements.length === 0;
  // Keys scroll the body only when it, or something in it, has the focus.
  const hasControls = introductions.length > 0 || statements.length > 0 || glossary?.entry === null;
  return (
    <CardFrame labelledBy={nameId} look={`kind-${kind}`} takesFocus={byKeyboard}>
      <div class="card-head">
        <div class="card-title">
          <p class="card-kind">
            <KindMark kind={kind} />
            {words(kindWords[kind])}
          </p>
          <h2 class="card-name" id={nameId}>
            <bdi>{name}</bdi>
          </h2>
        </div>
        <IconButton icon="close" label={words('close')} onClick={onClose} />
      </div>
      {!isEmpty && (
        <div class="card-body" tabIndex={hasControls ? undefined : 0}>
          {introductions.length > 0 && <Introductions introductions={introductions} onJump={onJump} />}
          {glossary && <GlossaryPart name={name} glossary={glossary} choice={choice} map={map} onChoose={onChoose} />}
          {role && (
            <section class="card-section">
              <EntryFacts entry={role} name={name} map={null} />
            </section>
          )}
          {statements.length > 0 && <Statements statements={statements} onJump={onJump} />}
        </div>
      )}
      {note}
      <div class="card-foot">
        <MentionSteps count={mentions.length} current={current} onStep={onStep} />
        {byKeyboard && <p class="card-hint">{words('cardKeyboardHint')}</p>}
      </div>
    </CardFrame>
  );
}

interface IntroductionsProps {
  readonly introductions: readonly Introduction[];
  readonly onJump: (span: Span) => void;
}

function Introductions({ introductions, onJump }: IntroductionsProps) {
  return (
    <ul class="card-list">
      {introductions.map((introduction) => (
        <li key={introduction.start}>
          <button
            type="button"
            class="card-introduction"
            title={words('goToSentence')}
            dir="auto"
            onClick={() => onJump(introduction)}
          >
            {introduction.text}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface StatementsProps {
  readonly statements: readonly Statement[];
  readonly onJump: (span: Span) => void;
}

function Statements({ statements, onJump }: StatementsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? statements : statements.slice(0, STATEMENTS_AT_FIRST);
  const more = statements.length - shown.length;
  return (
    <section class="card-section">
      <h3 class="card-heading">{words('inThisArticle')}</h3>
      <ul class="card-list">
        {shown.map((statement) => (
          <li key={statement.at.start}>
            <StatementButton statement={statement} onJump={onJump} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {countedWords('moreStatements', more)}
        </Button>
      )}
    </section>
  );
}
