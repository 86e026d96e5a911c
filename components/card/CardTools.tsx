import { useEffect, useId, useState } from 'preact/hooks';
import { type CardContent, findShownEntry } from '../../lib/analysis/card-content.ts';
import { formatCardMarkdown, formatCardText } from '../../lib/analysis/format-card.ts';
import { findScriptLanguage } from '../../lib/text/script-language.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../ui/words.ts';
import { describePlace } from './place-words.ts';
import type { CardProps } from './types.ts';
import { useSpeech } from './use-speech.ts';
import { WhyMarked } from './WhyMarked.tsx';

export interface CardToolsProps extends Pick<CardProps, 'onTextSize'> {
  readonly content: CardContent;
  readonly choice: string | null;
}

/** Milliseconds for which a copy button says that it has done it. */
const toldFor = 2000;

type Copied = 'text' | 'markdown' | 'failed';

/** What can be done with a card: ask why, copy it, hear it. */
export function CardTools({ content, choice, onTextSize }: CardToolsProps) {
  const whyId = useId();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const [copied, setCopied] = useState<Copied | null>(null);
  const { name, introductions, glossary, lang } = content;
  const entry = findShownEntry(glossary, choice);
  const script = findScriptLanguage(name);
  const told = script ? undefined : (introductions[0]?.text ?? entry?.gloss);
  const speech = useSpeech([name, told].filter(Boolean).join('. '), script ?? lang);

  useEffect(() => {
    if (copied === null || copied === 'failed') return;
    const timer = setTimeout(() => setCopied(null), toldFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = (as: 'text' | 'markdown'): void => {
    const format = as === 'text' ? formatCardText : formatCardMarkdown;
    navigator.clipboard.writeText(format(content, entry, entry && describePlace(entry), location.href)).then(
      () => setCopied(as),
      () => setCopied('failed'),
    );
  };
  // Pages without https have none.
  const canCopy = 'clipboard' in navigator;

  return (
    <>
      <div class="card-tools">
        <Button look="quiet" expands={{ id: whyId, isOpen: isWhyOpen }} onClick={() => setWhyOpen(!isWhyOpen)}>
          {words('whyMarked')}
        </Button>
        <span class="card-tools-icons">
          {speech && (
            <IconButton
              icon={speech.isSpeaking ? 'stop' : 'speak'}
              label={words(speech.isSpeaking ? 'sayStop' : 'sayAloud')}
              onClick={speech.toggle}
            />
          )}
          {onTextSize && (
            <>
              <IconButton icon="smaller" label={words('textSmaller')} onClick={() => onTextSize(-1)} />
              <IconButton icon="larger" label={words('textLarger')} onClick={() => onTextSize(1)} />
            </>
          )}
          {canCopy && (
            <>
              <IconButton
                icon={copied === 'text' ? 'check' : 'copy'}
                label={words('copyText')}
                onClick={() => copy('text')}
              />
              <IconButton
                icon={copied === 'markdown' ? 'check' : 'link'}
                label={words('copyMarkdown')}
                onClick={() => copy('markdown')}
              />
            </>
          )}
        </span>
      </div>
      <p class={copied === 'failed' ? 'card-told' : 'visually-hidden'} role="status">
        {copied && words(copied === 'failed' ? 'notCopied' : 'copied')}
      </p>
      <div id={whyId}>{isWhyOpen && <WhyMarked content={content} />}</div>
    </>
  );
}
