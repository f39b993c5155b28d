import type { Incoming, RedirectAnswer, Route } from '../../kernel/route.ts';
import { partnerPaths } from '../../paths/partners.ts';
import type { Context } from '../../platform/context.ts';
import { formRoute, pageRoute } from '../accounts/entrance.ts';
import { saySent } from '../accounts/say-sent.ts';
import { addMember } from './actions/add-member.ts';
import { addParty } from './actions/add-party.ts';
import { editMember } from './actions/edit-member.ts';
import { editParty } from './actions/edit-party.ts';
import { endMember, restoreMember } from './actions/end-member.ts';
import { endParty, restoreParty } from './actions/end-party.ts';
import { inviteMember, withdrawMemberInvitation } from './actions/invite-member.ts';
import { takeOverParties } from './actions/take-over-parties.ts';
import { countParties, countPeople } from './count-words.ts';
import { addMemberPage } from './pages/member/add-member.tsx';
import { endMemberPage } from './pages/member/end-member.tsx';
import { memberPage } from './pages/member/member.tsx';
import { partiesPage } from './pages/parties/parties.tsx';
import { addPartyPage } from './pages/party/add-party.tsx';
import { endPartyPage } from './pages/party/end-party.tsx';
import { partyPage } from './pages/party/party.tsx';
import { takeOverPage } from './pages/take-over/take-over.tsx';
import { partnerTexts } from './texts/texts.ts';

const problems = (language: Context['language']) => partnerTexts(language).problems;

type Said = (texts: ReturnType<typeof partnerTexts>) => string;

/** On to a page of the same track, with a sentence of what was done. */
const onTo =
  (to: (params: Incoming['params']) => string, said: Said) =>
  (context: Context, _done: unknown, { params }: Incoming): RedirectAnswer => ({
    kind: 'redirect',
    to: to(params),
    flash: said(partnerTexts(context.language)),
  });

const list = ({ track = '' }: Incoming['params']): string => partnerPaths.parties.to({ track });
const person = ({ track = '', member = '' }: Incoming['params']): string => partnerPaths.member.to({ track, member });

const partyRoutes: readonly Route<Context>[] = [
  pageRoute(partiesPage),
  pageRoute(addPartyPage),
  formRoute({
    path: partnerPaths.addParty,
    action: addParty,
    page: addPartyPage,
    problems,
    after: onTo(list, (t) => t.party.added),
  }),
  pageRoute(takeOverPage),
  formRoute({
    path: partnerPaths.takeOver,
    action: takeOverParties,
    page: takeOverPage,
    problems,
    after: (context, taken, { params }) => {
      const { language } = context;
      const { takeOver: t } = partnerTexts(language);
      const none = taken.parties + taken.members === 0;
      const said = none
        ? t.nothing
        : t.done(countParties(taken.parties, language), countPeople(taken.members, language));
      return { kind: 'redirect', to: list(params), flash: said };
    },
  }),
  pageRoute(partyPage),
  formRoute({
    path: partnerPaths.party,
    action: editParty,
    page: partyPage,
    problems,
    after: onTo(list, (t) => t.party.saved),
  }),
  pageRoute(endPartyPage),
  formRoute({
    path: partnerPaths.endParty,
    action: endParty,
    page: endPartyPage,
    problems,
    after: onTo(list, (t) => t.party.ended),
  }),
  formRoute({
    path: partnerPaths.restoreParty,
    action: restoreParty,
    page: partyPage,
    problems,
    after: onTo(list, (t) => t.party.restored),
  }),
];

const memberRoutes: readonly Route<Context>[] = [
  pageRoute(addMemberPage),
  formRoute({
    path: partnerPaths.addMember,
    action: addMember,
    page: addMemberPage,
    problems,
    after: (context, { invited }, { params }) => {
      const { member: t } = partnerTexts(context.language);
      return {
        kind: 'redirect',
        to: list(params),
        flash: invited ? saySent(context, t.addedInvited, t.added) : t.added,
      };
    },
  }),
  pageRoute(memberPage),
  formRoute({
    path: partnerPaths.member,
    action: editMember,
    page: memberPage,
    problems,
    after: (context, { withdrawn }, { params }) => {
      const { member: t } = partnerTexts(context.language);
      return {
        kind: 'redirect',
        to: withdrawn ? person(params) : list(params),
        flash: withdrawn ? t.savedWithdrawn : t.saved,
      };
    },
  }),
  formRoute({
    path: partnerPaths.inviteMember,
    action: inviteMember,
    page: memberPage,
    problems,
    after: (context, _done, { params }) => ({
      kind: 'redirect',
      to: person(params),
      flash: saySent(context, partnerTexts(context.language).member.invited),
    }),
  }),
  formRoute({
    path: partnerPaths.withdrawInvitation,
    action: withdrawMemberInvitation,
    page: memberPage,
    problems,
    after: onTo(person, (t) => t.member.withdrawn),
  }),
  pageRoute(endMemberPage),
  formRoute({
    path: partnerPaths.endMember,
    action: endMember,
    page: endMemberPage,
    problems,
    after: onTo(list, (t) => t.member.ended),
  }),
  formRoute({
    path: partnerPaths.restoreMember,
    action: restoreMember,
    page: memberPage,
    problems,
    after: onTo(list, (t) => t.member.restored),
  }),
];

/** The pages and forms of partners. What has a fixed word in its path stands before what has an id there. */
export const partnerRoutes: readonly Route<Context>[] = [...partyRoutes, ...memberRoutes];
