import type { Attempt } from '../../../../kernel/route.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import type { Context } from '../../../../platform/context.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { asWhoever } from '../../../accounts/standings.ts';
import { isNumberShaped, readRegisterNumber } from '../../rules/register-number.ts';
import { certificateTexts } from '../../texts/texts.ts';
import { CheckForms, numberForm } from './check-forms.tsx';

/** A number that cannot be one, as a form that could not be taken. */
const notANumber = (typed: string, context: Context): Attempt => ({
  form: numberForm,
  values: { nummer: [typed] },
  problems: [
    {
      field: 'nummer',
      text: isNumberShaped(typed)
        ? certificateTexts(context.language).check.neverGiven
        : certificateTexts(context.language).check.notANumber,
    },
  ],
});

/** Checks a certificate for anyone: by its number, or by its file. */
export const checkPage: PageDefinition = {
  name: 'certificates.check-page',
  path: certificatePaths.check,
  permission: 'certificates.read',
  stand: asWhoever,
  show: async (context, visit) => {
    const { language } = context;
    const { check: t } = certificateTexts(language);
    const typed = (visit.query['nummer'] ?? '').toWellFormed().slice(0, 60);
    const number = readRegisterNumber(typed);
    // The page of the number says how it stands, also when the register does not know it.
    if (visit.attempt === null && number !== null)
      return { kind: 'redirect', to: certificatePaths.certificate.to({ number }) };
    const attempt = visit.attempt ?? (typed.trim() === '' ? null : notANumber(typed, context));
    const problems = formState({ form: attempt?.form ?? numberForm, language, attempt });
    return {
      kind: 'page',
      title: t.title,
      frame: 'public',
      status: attempt === null ? 200 : 422,
      place: { menu: 'check' },
      main: (
        <>
          <ErrorSummary state={problems} />
          <PageHead heading={t.heading} lead={t.lead} />
          <CheckForms typed={typed} attempt={attempt} language={language} />
        </>
      ),
    };
  },
};
