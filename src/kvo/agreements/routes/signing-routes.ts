import type { Incoming, Route } from '../../../kernel/route.ts';
import { agreementPaths } from '../../../paths/agreements.ts';
import type { Context } from '../../../platform/context.ts';
import { largestFile } from '../../../platform/files/recognise-file.ts';
import { formRoute, pageRoute, plainFields } from '../../accounts/entrance.ts';
import { saySent } from '../../accounts/say-sent.ts';
import { addPaper } from '../actions/paper/add-paper.ts';
import { judgePaper } from '../actions/paper/judge-paper.ts';
import { endSignatory } from '../actions/signatories/end-signatory.ts';
import type { InvitedSignatory } from '../actions/signatories/invite-signatory.ts';
import { inviteSignatory } from '../actions/signatories/invite-signatory.ts';
import { remindSignatories } from '../actions/signatories/remind-signatories.ts';
import { replaceSignatory } from '../actions/signatories/replace-signatory.ts';
import { withdrawVersion } from '../actions/text/withdraw-version.ts';
import { kindOf } from '../model.ts';
import { addPaperPage } from '../pages/paper/add-paper.tsx';
import { paperPage } from '../pages/paper/paper.tsx';
import { paperFilePage } from '../pages/paper/paper-file.ts';
import { homeOf } from '../pages/parts/agreement-place.ts';
import { endSignatoryPage } from '../pages/signatory/end-signatory.tsx';
import { inviteSignatoryPage } from '../pages/signatory/invite-signatory.tsx';
import { remindSignatoriesPage } from '../pages/signatory/remind-signatories.tsx';
import { replaceSignatoryPage } from '../pages/signatory/replace-signatory.tsx';
import { signatoryPage } from '../pages/signatory/signatory.tsx';
import { versionFilePage, versionPage } from '../pages/version/version.tsx';
import { withdrawVersionPage } from '../pages/withdraw/withdraw-version.tsx';
import { agreementTexts } from '../texts/texts.ts';

const problems = (language: Context['language']) => agreementTexts(language).problems;

const home = ({ params }: Incoming): string =>
  homeOf(kindOf(params['agreement']) ?? 'declaration', params['track'] ?? '');

const paramsOf = ({ params }: Incoming) => ({
  track: params['track'] ?? '',
  agreement: params['agreement'] ?? '',
  signatory: params['signatory'] ?? '',
});

const sayInvited = (context: Context, done: InvitedSignatory): string => {
  const { invite: t } = agreementTexts(context.language);
  return saySent(context, done.isMailed ? t.done(done.name) : t.noted(done.name));
};

/** Signatories, papers and versions: the same for every kind of agreement. */
export const signingRoutes: readonly Route<Context>[] = [
  pageRoute(inviteSignatoryPage),
  formRoute({
    path: agreementPaths.inviteSignatory,
    action: inviteSignatory,
    page: inviteSignatoryPage,
    problems,
    after: (context, done, incoming) => ({ kind: 'redirect', to: home(incoming), flash: sayInvited(context, done) }),
  }),
  pageRoute(signatoryPage),
  pageRoute(replaceSignatoryPage),
  formRoute({
    path: agreementPaths.replaceSignatory,
    action: replaceSignatory,
    page: replaceSignatoryPage,
    problems,
    after: (context, done, incoming) => ({ kind: 'redirect', to: home(incoming), flash: sayInvited(context, done) }),
  }),
  pageRoute(endSignatoryPage),
  formRoute({
    path: agreementPaths.endSignatory,
    action: endSignatory,
    page: endSignatoryPage,
    problems,
    after: (context, { name }, incoming) => ({
      kind: 'redirect',
      to: home(incoming),
      flash: agreementTexts(context.language).end.done(name),
    }),
  }),
  pageRoute(remindSignatoriesPage),
  formRoute({
    path: agreementPaths.remind,
    action: remindSignatories,
    page: remindSignatoriesPage,
    problems,
    after: (context, { reminded }, incoming) => ({
      kind: 'redirect',
      to: home(incoming),
      flash: saySent(context, agreementTexts(context.language).remind.done(reminded)),
    }),
  }),
  pageRoute(withdrawVersionPage),
  formRoute({
    path: agreementPaths.withdraw,
    action: withdrawVersion,
    page: withdrawVersionPage,
    problems,
    after: (context, { number }, incoming) => ({
      kind: 'redirect',
      to: home(incoming),
      flash: agreementTexts(context.language).withdraw.done(number),
    }),
  }),
  pageRoute(addPaperPage),
  formRoute({
    path: agreementPaths.addPaper,
    action: addPaper,
    page: addPaperPage,
    problems,
    bodyLimit: largestFile + 65_536,
    read: (incoming) => ({ ...plainFields(incoming), file: incoming.files['file']?.[0] }),
    after: (context, { paper }, incoming) => ({
      kind: 'redirect',
      to: agreementPaths.paper.to({ ...paramsOf(incoming), paper }),
      flash: agreementTexts(context.language).paper.added,
    }),
  }),
  pageRoute(paperPage),
  formRoute({
    path: agreementPaths.paper,
    action: judgePaper,
    page: paperPage,
    problems,
    after: (context, { outcome, signatory }, incoming) => {
      const { paper: t } = agreementTexts(context.language);
      const to = agreementPaths.signatory.to({ ...paramsOf(incoming), signatory });
      return { kind: 'redirect', to, flash: outcome === 'confirmed' ? t.doneConfirmed : t.doneRejected };
    },
  }),
  pageRoute(paperFilePage),
  pageRoute(versionPage),
  pageRoute(versionFilePage),
];
