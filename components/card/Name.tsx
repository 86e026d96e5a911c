import { findScriptLanguage } from '../../lib/text/script-language.ts';

/** A name in its own direction and language, whatever those around it are. */
export function Name({ name, look }: { readonly name: string; readonly look?: string }) {
  return (
    <bdi class={look} lang={findScriptLanguage(name)}>
      {name}
    </bdi>
  );
}
