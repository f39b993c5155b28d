import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { Context } from '../../platform/context.ts';
import { Notice } from '../../platform/ui/marks/notice.tsx';
import { lettersArrive } from './say-sent.ts';
import { accountTexts } from './texts/texts.ts';

/** Says on a page that invites people that no letter leaves here, and how they get their link; nothing where one does. */
export const NoMailNotice = ({ context }: { readonly context: Context }): Child => {
  const { post: t } = accountTexts(context.language);
  return lettersArrive(context) ? null : (
    <Notice tone="wait" title={t.title}>
      <p>{t.lead}</p>
      <p>
        <code>{t.command}</code>
      </p>
    </Notice>
  );
};
