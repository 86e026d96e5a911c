import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardContent } from '../../lib/analysis/card-content.ts';
import type { LocatorMap } from '../../lib/map/types.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { KindMark, kindWords } from '../ui/KindMark.tsx';
import { describeStatement, statementFrame } from '../ui/StatementButton.tsx';
import { countedWords, words } from '../ui/words.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardTools } from './CardTools.tsx';
import { CorrectionMenu } from './CorrectionMenu.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { GlossaryPart } from './GlossaryPart.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { Name } from './Name.tsx';
import { Passage } from './Passage.tsx';
import { RelatedNames } from './RelatedNames.tsx';
import type { CardProps } from './types.ts';

/** More would push the rest of the card out of sight. */
const STATEMENTS_AT_FIRST = 2;

export interface EntryCardProps extends Omit<CardProps, 'state' | 'notes'> {
  readonly content: CardContent;
  readonly current: number;
  readonly byKeyboard: boolean;
  readonly choice: string | null;
  readonly map: LocatorMap | 'loading' | null;
  /** The reader's own note. */
  readonly note?: ComponentChildren;
}

export function EntryCard(props: EntryCardProps) {
  const { content, current, byKeyboard, choice, map, note, corrections, onChoose, onStep, onTextSize } = props;
  const nameId = useId();
  const { kind, name, introductions, glossary, role, statements, mayBe, mentions, textLength } = content;
  const related = [...content.introduced, ...content.companions];
  const hasPassages = introductions.length > 0 || statements.length > 0 || mayBe.length > 0 || related.length > 0;
  const isBrief = statements.length > 0;
  // Keys scroll the body only when it, or something in it, has the focus.
  const hasControls = hasPassages || glossary?.entry === null;
  return (
    <CardFrame labelledBy={nameId} look={`kind-${kind}`} takesFocus={byKeyboard}>
      <EntryHead nameId={nameId} {...props} />
      {(hasPassages || glossary || role) && (
        <div class="card-body" tabIndex={hasControls ? undefined : 0}>
          {introductions.length > 0 && <Introductions {...props} />}
          {mayBe.length > 0 && <RelatedNames heading="candidates" names={mayBe} {...props} />}
          {glossary && (
            <GlossaryPart
              name={name}
              glossary={glossary}
              choice={choice}
              map={map}
              isBrief={isBrief}
              onChoose={onChoose}
            />
          )}
          {role && (
            <section class="card-section">
              <EntryFacts entry={role} said={introductions.map(({ text }) => text)} map={null} isBrief={isBrief} />
            </section>
          )}
          {statements.length > 0 && <Statements {...props} />}
          {related.length > 0 && <RelatedNames heading="namedTogether" names={related} {...props} />}
        </div>
      )}
      {(note || corrections) && (
        <div class="card-own">
          {note}
          {corrections && <CorrectionMenu kind={kind} name={name} corrections={corrections} />}
        </div>
      )}
      <div class="card-foot">
        <MentionSteps mentions={mentions} textLength={textLength} current={current} onStep={onStep} />
        <CardTools content={content} choice={choice} onTextSize={onTextSize} />
        {byKeyboard && <p class="card-hint">{words('cardKeyboardHint')}</p>}
      </div>
    </CardFrame>
  );
}

type EntryHeadProps = Pick<EntryCardProps, 'content' | 'onBack' | 'onPin' | 'isPinned' | 'onClose'> & {
  readonly nameId: string;
};

function EntryHead({ nameId, content, onBack, onPin, isPinned = false, onClose }: EntryHeadProps) {
  const { kind, name } = content;
  return (
    <div class="card-head">
      {onBack && <IconButton icon="previous" label={words('back')} onClick={onBack} />}
      <div class="card-title">
        <p class="card-kind">
          <KindMark kind={kind} />
          {words(kindWords[kind])}
        </p>
        <h2 class="card-name" id={nameId}>
          <Name name={name} />
        </h2>
      </div>
      {onPin && <IconButton icon="pin" label={words('pin')} pressed={isPinned} onClick={onPin} />}
      <IconButton icon="close" label={words('close')} onClick={onClose} />
    </div>
  );
}

type WordsProps = Pick<EntryCardProps, 'content' | 'onJump' | 'onOpenEntity'>;

function Introductions({ content, onJump, onOpenEntity }: WordsProps) {
  return (
    <ul class="card-list">
      {content.introductions.map((introduction) => (
        <li key={introduction.start}>
          <Passage
            look="introduction"
            text={introduction.text}
            names={introduction.names}
            frame={null}
            lang={content.lang}
            at={introduction}
            onJump={onJump}
            onOpenEntity={onOpenEntity}
          />
        </li>
      ))}
    </ul>
  );
}

function Statements({ content: { statements, lang }, onJump, onOpenEntity }: WordsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? statements : statements.slice(0, STATEMENTS_AT_FIRST);
  const more = statements.length - shown.length;
  return (
    <section class="card-section">
      <h3 class="card-heading">{words('inThisArticle')}</h3>
      <ul class="card-list">
        {shown.map((statement) => (
          <li key={statement.at.start}>
            <Passage
              look={`statement statement-${statement.manner}`}
              text={statement.text}
              names={statement.names}
              frame={statementFrame(statement)}
              lang={lang}
              remark={describeStatement(statement)}
              at={statement.at}
              onJump={onJump}
              onOpenEntity={onOpenEntity}
            />
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
