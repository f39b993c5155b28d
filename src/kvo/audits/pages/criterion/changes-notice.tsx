import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { auditTexts } from '../../texts/texts.ts';
import type { ChangeWords } from './change-words.ts';

interface ChangesNoticeProps {
  readonly title: string;
  readonly lead: string;
  readonly changes: readonly ChangeWords[];
  readonly language: Language;
}

/** What is otherwise than when it was looked at: each change, and of a fact what it said then and says now. */
export const ChangesNotice = ({ title, lead, changes, language }: ChangesNoticeProps): Child => {
  const { criterion: t } = auditTexts(language);
  return (
    <Notice tone="wait" title={title}>
      <p>{lead}</p>
      <ul class="facts-list">
        {changes.map(({ what, was, is }) => (
          <li>
            <b dir="auto">{what}</b>
            {was === null ? null : (
              <p class="small">
                {t.was}: {was}
              </p>
            )}
            {is === null ? null : (
              <p class="small">
                {t.is}: {is}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
