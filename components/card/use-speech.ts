import { useEffect, useRef, useState } from 'preact/hooks';

export interface Speech {
  readonly isSpeaking: boolean;
  /** Begins, or stops what was begun. */
  readonly toggle: () => void;
}

/**
 * Reads words out with a voice of the system. Voices that work on somebody's server are left alone: what is read would go there.
 * Null where there is no voice for the language; it ends with the component.
 */
export function useSpeech(spoken: string, lang: string): Speech | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  const [isSpeaking, setSpeaking] = useState(false);
  const stop = useRef((): void => undefined);
  useEffect(() => {
    const { speechSynthesis: synthesis } = globalThis as Partial<typeof globalThis>;
    if (!synthesis) return;
    const look = (): void => setVoice(findVoice(synthesis.getVoices(), lang));
    look();
    // Browsers list their voices when they have been asked for them.
    synthesis.addEventListener('voiceschanged', look);
    return () => {
      synthesis.removeEventListener('voiceschanged', look);
      stop.current();
    };
  }, [lang]);
  if (!voice) return null;

  const end = (): void => {
    stop.current = () => undefined;
    setSpeaking(false);
  };
  const start = (): void => {
    const utterance = new SpeechSynthesisUtterance(spoken);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = end;
    utterance.onerror = end;
    stop.current = () => speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
    setSpeaking(true);
  };
  return {
    isSpeaking,
    toggle: () => {
      if (!isSpeaking) return start();
      stop.current();
      end();
    },
  };
}

function findVoice(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | null {
  const fitting = voices.filter((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === lang);
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}
