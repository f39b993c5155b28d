import { orderedId } from '../../../../kernel/ids.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import type { ChangeAction, ChangeKind } from '../../actions/change-certificate.ts';
import { reinstateCertificate, suspendCertificate, withdrawCertificate } from '../../actions/change-certificate.ts';
import { atCertificate, certificateAt } from '../../at-certificate.ts';
import { parkNames } from '../../park-names.ts';
import { certificateTexts } from '../../texts/texts.ts';

const pageFor = (
  kind: ChangeKind,
  action: ChangeAction,
  path: (typeof certificatePaths)['suspend' | 'reinstate' | 'withdraw'],
): PageDefinition => ({
  name: `${action.name}-page`,
  path,
  permission: 'certificates.change',
  stand: atCertificate,
  show: async (context, visit) => {
    const { language } = context;
    const certificate = await certificateAt(context, visit.params['number']);
    if (certificate === null) return { kind: 'not-found' };
    const { change: t } = certificateTexts(language);
    const own = t[kind];
    const { number } = certificate;
    const back = certificatePaths.certificate.to({ number });
    const defaults = { id: orderedId(context.now.getTime()) };
    const state = formState({ form: action.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: own.title,
      place: { menu: 'register', crumbs: [{ label: number, href: back }] },
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={own.heading(parkNames(certificate.facts, language))}
            consequences={[...own.consequences, ...t.shared]}
            action={path.to({ number })}
            hidden={{ id: state.value('id') }}
            button={own.button}
            destructive={kind !== 'reinstated'}
            back={{ label: t.back, href: back }}
          >
            <TextArea state={state} name="reason" label={own.reason} hint={t.reasonHint} rows={4} required />
          </Confirmation>
        </>
      ),
    };
  },
});

/** Asks twice before a certificate is suspended. */
export const suspendPage = pageFor('suspended', suspendCertificate, certificatePaths.suspend);

/** Asks twice before a suspension ends. */
export const reinstatePage = pageFor('reinstated', reinstateCertificate, certificatePaths.reinstate);

/** Asks twice before a certificate is withdrawn for good. */
export const withdrawPage = pageFor('withdrawn', withdrawCertificate, certificatePaths.withdraw);
