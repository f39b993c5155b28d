import { agreementPaths } from '../../../../paths/agreements.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { withdrawVersion } from '../../actions/text/withdraw-version.ts';
import { slugOf } from '../../model.ts';
import { inAgreement } from '../../stands/in-agreement.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { findPlace, homeOf, placeUnder } from '../parts/agreement-place.ts';

export const withdrawVersionPage: PageDefinition = {
  name: 'agreements.withdraw-version-page',
  path: agreementPaths.withdraw,
  permission: 'agreements.edit',
  stand: inAgreement,
  show: async (context, visit) => {
    const found = await findPlace(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language } = context;
    const { track, agreement } = found;
    const { current } = agreement;
    const { withdraw: t } = agreementTexts(language);
    const state = formState({ form: withdrawVersion.name, language, attempt: visit.attempt });
    const back = { label: t.back, href: homeOf(agreement.kind, track.id) };
    const signed = agreement.signatures.filter((one) => one.versionId === current?.id).length;
    const mailed = agreement.signatories.filter((one) => one.endedAt === null && one.email !== null).length;
    return {
      kind: 'page',
      title: t.title,
      place: placeUnder(track, agreement.kind, language),
      main: (
        <>
          <ErrorSummary state={state} />
          {current === null ? (
            <PageHead heading={t.nothing} buttons={<ButtonLink href={back.href}>{t.toAgreement}</ButtonLink>} />
          ) : (
            <Confirmation
              language={language}
              heading={t.heading(current.number)}
              lead={t.lead}
              consequences={t.consequences(signed, mailed)}
              action={agreementPaths.withdraw.to({ track: track.id, agreement: slugOf[agreement.kind] })}
              hidden={{ version: String(current.number) }}
              button={t.button(current.number)}
              destructive
              back={back}
            >
              <TextArea state={state} name="reason" label={t.reason} hint={t.reasonHint} rows={4} required />
            </Confirmation>
          )}
        </>
      ),
    };
  },
};
