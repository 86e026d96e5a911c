import { failureWords } from '../ui/failure-words.ts';
import { countedWords, words } from '../ui/words.ts';
import type { StoreNotice } from './types.ts';

/** What happened last, in a place that is read out when it changes. */
export function Notice({ notice }: { readonly notice: StoreNotice }) {
  return (
    <p class={notice ? 'import-text' : ''} role="status">
      {notice && noticeWords(notice)}
    </p>
  );
}

function noticeWords(notice: NonNullable<StoreNotice>): string {
  switch (notice.status) {
    case 'failed':
      return words('storeNotChanged', words(failureWords[notice.reason]));
    case 'unreadable':
      return words('packUnreadable');
    case 'no-backup':
      return words('backupNoFile');
    case 'taken':
      return [countedWords('notesTaken', notice.notes), countedWords('correctionsTaken', notice.corrections)].join(' ');
  }
}
