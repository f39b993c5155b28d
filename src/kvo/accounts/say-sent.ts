import type { Context } from '../../platform/context.ts';
import { accountTexts } from './texts/texts.ts';

/** Whether letters reach somebody: by a mail server, or in a demo, where everybody reads them in the outbox. */
export const lettersArrive = ({ sendsMail, isDemo }: Pick<Context, 'sendsMail' | 'isDemo'>): boolean =>
  sendsMail || isDemo;

/**
 * The sentence that letters left; or what was done all the same (`done`, usually that it was saved) and that no letter
 * can leave here: nobody is told to wait for what will not come.
 */
export const saySent = (context: Context, sent: string, done?: string): string => {
  const { post: t } = accountTexts(context.language);
  return lettersArrive(context) ? sent : `${done ?? t.kept} ${t.noneLeft}`;
};
