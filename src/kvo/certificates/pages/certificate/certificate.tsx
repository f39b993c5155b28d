import { dayOf } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Answer } from '../../../../kernel/route.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import type { Context } from '../../../../platform/context.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { CertificateHead } from '../../../../platform/ui/certificate/certificate-head.tsx';
import { showSize } from '../../../../platform/ui/figures/numbers.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Columns } from '../../../../platform/ui/page/columns.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { ShutPage } from '../../../../platform/ui/page/shut-page.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { changeKinds } from '../../actions/change-certificate.ts';
import { atAnyNumber, certificateAt } from '../../at-certificate.ts';
import type { Certificate } from '../../model.ts';
import { parkNames } from '../../park-names.ts';
import { findCredential, listCertificates, listTransactions } from '../../queries.ts';
import { allowedChanges } from '../../rules/decide-transition.ts';
import { certificateTexts } from '../../texts/texts.ts';
import { checkedWords, stateTone } from '../../words.ts';
import { CertificateFacts } from './certificate-facts.tsx';
import { CertificateStamp } from './certificate-stamp.tsx';
import { CertificateSteps } from './certificate-steps.tsx';
import { CheckBox } from './check-box.tsx';
import { headingOf, leadOf } from './heading.ts';
import type { CertificateView } from './view-model.ts';
import { certificateView } from './view-model.ts';

const ending = '.json';

const unknownNumber = (number: string, language: Language): Answer => {
  const { unknown: t } = certificateTexts(language);
  const buttons = <ButtonLink href={certificatePaths.register.to({})}>{t.search}</ButtonLink>;
  return {
    kind: 'page',
    title: t.title,
    status: 404,
    frame: 'public',
    place: { menu: 'register' },
    main: <ShutPage heading={t.heading(number.slice(0, 40))} lead={t.lead} buttons={buttons} />,
  };
};

const asFile = async (context: Context, number: string): Promise<Answer> => {
  const credential = await findCredential(context.db, number);
  if (credential === null) return { kind: 'not-found' };
  return { kind: 'file', bytes: credential, mediaType: 'application/vc; charset=utf-8', name: `${number}.json` };
};

/** What whoever looks may do to it now. */
const Changes = ({
  certificate,
  visit,
  context,
}: {
  readonly certificate: Certificate;
  readonly visit: Visit;
  readonly context: Context;
}): Child => {
  if (!visit.may('certificates.change')) return null;
  const { certificate: t } = certificateTexts(context.language);
  const { number } = certificate;
  const paths = {
    suspended: certificatePaths.suspend,
    reinstated: certificatePaths.reinstate,
    withdrawn: certificatePaths.withdraw,
  };
  const open = allowedChanges(certificate, dayOf(context.now));
  if (open.length === 0) return null;
  return (
    <p class="btns">
      {changeKinds
        .filter((kind) => open.includes(kind))
        .map((kind) => (
          <ButtonLink href={paths[kind].to({ number })} tone="second">
            {t.change[kind]}
          </ButtonLink>
        ))}
    </p>
  );
};

const Head = ({
  view,
  visit,
  context,
  size,
}: {
  readonly view: CertificateView;
  readonly visit: Visit;
  readonly context: Context;
  readonly size: number;
}): Child => {
  const { language, now } = context;
  const { certificate, state, because } = view;
  const { certificate: t, state: words } = certificateTexts(language);
  const file = certificatePaths.certificate.to({ number: `${certificate.number}${ending}` });
  const links = [
    { icon: 'save' as const, label: t.download(showSize(size, language)), href: file },
    { icon: 'check' as const, label: t.checkFile, href: `${certificatePaths.check.to({})}#bestand` },
    { icon: 'search' as const, label: t.toRegister, href: certificatePaths.register.to({}) },
  ];
  const next = because?.successor ?? null;
  return (
    <CertificateHead
      stamp={<CertificateStamp certificate={certificate} state={state} language={language} />}
      links={links}
    >
      <PageHead
        mark={<Keur tone={stateTone[state]}>{words[state]}</Keur>}
        heading={headingOf(view, language)}
        lead={`${leadOf(view, language)} ${checkedWords(now, language)}`}
        {...(next === null
          ? {}
          : {
              buttons: (
                <ButtonLink href={certificatePaths.certificate.to({ number: next })}>{t.toSuccessor(next)}</ButtonLink>
              ),
            })}
      />
      <Changes certificate={certificate} visit={visit} context={context} />
      <CertificateFacts certificate={certificate} state={state} now={now} language={language} />
    </CertificateHead>
  );
};

const drawn = (view: CertificateView, visit: Visit, context: Context, size: number): Answer => {
  const { language } = context;
  const { certificate: t } = certificateTexts(language);
  const { certificate } = view;
  const address = context.publicUrl + certificatePaths.certificate.to({ number: certificate.number });
  return {
    kind: 'page',
    title: t.title(certificate.number, parkNames(certificate.facts, language)),
    frame: 'public',
    place: { menu: 'register' },
    main: (
      <>
        <Head view={view} visit={visit} context={context} size={size} />
        <Columns
          side={
            <Part id="controle" heading={t.checkTitle}>
              <CheckBox certificate={certificate} address={address} language={language} />
            </Part>
          }
        >
          <Part id="gebeurd" heading={t.happenedTitle}>
            <CertificateSteps view={view} language={language} />
            <p class="small quiet">{t.ourNumber(certificate.bodyName)}</p>
          </Part>
        </Columns>
      </>
    ),
  };
};

/** The page of a certificate, for anyone; with .json behind the number the credential itself. */
export const certificatePage: PageDefinition = {
  name: 'certificates.certificate-page',
  path: certificatePaths.certificate,
  permission: 'certificates.read',
  stand: atAnyNumber,
  show: async (context, visit) => {
    const named = visit.params['number'] ?? '';
    const certificate = await certificateAt(context, named);
    if (certificate === null)
      return named.endsWith(ending) ? { kind: 'not-found' } : unknownNumber(named, context.language);
    const { number } = certificate;
    if (named === `${number}${ending}`) return asFile(context, number);
    if (named !== number)
      return {
        kind: 'redirect',
        to: certificatePaths.certificate.to({ number: named.endsWith(ending) ? `${number}${ending}` : number }),
      };
    const transactions = await listTransactions(context.db, certificate.id);
    const [earlier = null] =
      certificate.replaces === null ? [] : await listCertificates(context.db, [certificate.replaces]);
    const issuedOn = dayOf(certificate.issuedAt);
    const view = certificateView({ certificate, transactions, earlier, issuedOn, today: dayOf(context.now) });
    const size = (await findCredential(context.db, number))?.length ?? 0;
    return drawn(view, visit, context, size);
  },
};
