import { nameLanguage } from '../ui/words.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * How the gallery is to be seen, from its address: `?locale=ar&theme=dark`; `direction=rtl` turns English around,
 * `text=1.5` is the largest text on cards, `fonts=pinned` takes letters that are the same on every machine. The messages are given the way a browser gives them to
 * an extension, so that nothing drawn knows that this is the gallery.
 */
export async function applyLooks(search: string): Promise<void> {
  const looks = new URLSearchParams(search);
  const file = await fetch(`/public/_locales/${looks.get('locale') ?? 'en'}/messages.json`);
  const messages = (await file.json()) as Messages;
  const getMessage = (key: string, substitutions: readonly string[]) =>
    (key === 'direction' && looks.get('direction')) ||
    (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
  Object.assign(globalThis, { browser: { i18n: { getMessage } } });
  nameLanguage(document);
  document.documentElement.style.colorScheme = looks.get('theme') ?? '';
  document.documentElement.style.setProperty('--text-scale', looks.get('text') ?? '1');
  if (looks.get('fonts') === 'pinned') await import('./pinned-fonts.css');
}
