import type { PageAnswer } from '../../../../kernel/route.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import type { Context } from '../../../../platform/context.ts';
import { newestHead, signHead } from '../../../../platform/ledger/signed-head.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { askCode } from '../../actions/by-link/ask-code.ts';
import { signAgreement } from '../../actions/by-link/sign-agreement.ts';
import type { OpenedLink } from '../../links/opened-link.ts';
import { openLink } from '../../links/opened-link.ts';
import { byLink } from '../../stands/by-link.ts';
import { findOpenCode } from '../../store/by-link/codes.ts';
import { readVersion } from '../../store/versions.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { Receipt } from './receipt.tsx';
import { ShutLink } from './shut-link.tsx';
import { SignView } from './sign-view.tsx';
import { unknownLink } from './unknown-link.tsx';

// Two buttons of one form, each with an address of its own: what was typed belongs to the one form on the page.
const attemptAtForm = (visit: Visit): Visit['attempt'] => {
  const { attempt } = visit;
  return attempt?.form === askCode.name ? { ...attempt, form: signAgreement.name } : attempt;
};

const signing = async (context: Context, visit: Visit, opened: OpenedLink): Promise<PageAnswer> => {
  const { language } = context;
  const { who, link, version } = opened;
  const texts = agreementTexts(language);
  const text = await readVersion(context.db, version.id);
  if (text === null) throw new Error('a link leads to a text that is not there');
  const state = formState({
    form: signAgreement.name,
    language,
    attempt: attemptAtForm(visit),
    defaults: { function: who.function, mandate: who.mandate },
  });
  const code = await findOpenCode(context.db, context, link);
  const justSent = visit.attempt?.form === askCode.name && state.problems.length === 0;
  return {
    kind: 'page',
    frame: 'public',
    title: texts.sign.title(texts.kind[link.kind].the),
    main: (
      <SignView
        opened={opened}
        content={text.content}
        state={state}
        code={code}
        justSent={justSent}
        language={language}
        token={visit.params['token'] ?? ''}
      />
    ),
  };
};

/** What one signs, who signed already, and the form to sign with; afterwards the receipt. Looking changes nothing. */
export const signPage: PageDefinition = {
  name: 'agreements.sign-page',
  path: agreementPaths.sign,
  permission: 'agreements.sign',
  stand: byLink,
  unknown: unknownLink,
  show: async (context, visit) => {
    const token = visit.params['token'] ?? '';
    const opened = await openLink(context, token);
    if (opened === null) return { kind: 'not-found' };
    const { language } = context;
    const { stand, signature } = opened;
    if (stand === 'open') return signing(context, visit, opened);
    const t = agreementTexts(language);
    if (stand === 'signed' && signature !== null) {
      const head = signHead(context.keys, await newestHead(context.db));
      const main = <Receipt opened={opened} signature={signature} head={head} token={token} language={language} />;
      return { kind: 'page', frame: 'public', title: t.receipt.title, main };
    }
    const why = stand === 'signed' ? 'void' : stand;
    return {
      kind: 'page',
      frame: 'public',
      status: 410,
      title: t.shut[why].title,
      main: <ShutLink why={why} token={token} language={language} />,
    };
  },
};
