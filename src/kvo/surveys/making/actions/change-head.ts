import { z } from 'zod';
import { idField, optionalText, wholeNumber } from '../../../../kernel/fields.ts';
import { ok } from '../../../../kernel/result.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import type { Draft } from '../rules/draft.ts';
import { keepTranslations } from '../rules/keep-translations.ts';
import { textsAt } from '../rules/texts-at.ts';
import type { EditCode } from './save-draft.ts';
import { saveDraft } from './save-draft.ts';

const input = z.object({
  track: trackId,
  questionnaire: idField<'questionnaire'>(),
  version: wholeNumber(1, 1e9),
  fields: z.record(z.string().max(200), optionalText(4000)),
});

const withHead = (draft: Draft, fields: Readonly<Record<string, string>>): Draft => {
  const at = (name: string) => textsAt(fields, name);
  return {
    ...draft,
    title: at('title'),
    intro: at('intro'),
    pages: draft.pages.map((page) =>
      `page.${page.key}.nl` in fields ? { ...page, title: at(`page.${page.key}`) } : page,
    ),
  };
};

/** Changes the title, the words at the beginning and the names of the pages, in every language at once. */
export const changeHead: Action<z.infer<typeof input>, EditCode, null> = {
  name: 'surveys.change-questionnaire',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const saved = await saveDraft(context, given, (draft) =>
      ok(keepTranslations(draft, withHead(draft, given.fields))),
    );
    return saved.ok ? ok(null) : saved;
  },
};
