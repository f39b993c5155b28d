import type { Route } from '../../../kernel/route.ts';
import { agreementPaths } from '../../../paths/agreements.ts';
import type { Context } from '../../../platform/context.ts';
import { formRoute, pageRoute } from '../../accounts/entrance.ts';
import { saySent } from '../../accounts/say-sent.ts';
import { changeDeclaration } from '../actions/text/change-declaration.ts';
import { changeStatement } from '../actions/text/change-statement.ts';
import { freezeDeclaration } from '../actions/text/freeze-declaration.ts';
import { freezeProblems } from '../freeze-problems.ts';
import { declarationPage } from '../pages/declaration/declaration.tsx';
import { freezeDeclarationPage } from '../pages/freeze/freeze-declaration.tsx';
import { declarationTextPage } from '../pages/text/declaration-text.tsx';
import { statementPage } from '../pages/text/statement.tsx';
import { agreementTexts } from '../texts/texts.ts';

/** The declaration of intent: its text, and freezing it. */
export const declarationRoutes: readonly Route<Context>[] = [
  pageRoute(declarationPage),
  pageRoute(declarationTextPage),
  formRoute({
    path: agreementPaths.declarationText,
    action: changeDeclaration,
    page: declarationTextPage,
    problems: (language) => agreementTexts(language).problems,
    after: (context, _done, { params }) => ({
      kind: 'redirect',
      to: agreementPaths.declarationText.to({ track: params['track'] ?? '' }),
      flash: agreementTexts(context.language).text.saved,
    }),
  }),
  pageRoute(statementPage),
  formRoute({
    path: agreementPaths.statement,
    action: changeStatement,
    page: statementPage,
    problems: (language) => agreementTexts(language).problems,
    after: (context, party, { params }) => ({
      kind: 'redirect',
      to: agreementPaths.declarationText.to({ track: params['track'] ?? '' }),
      flash: agreementTexts(context.language).text.savedStatement(party),
    }),
  }),
  pageRoute(freezeDeclarationPage),
  formRoute({
    path: agreementPaths.freezeDeclaration,
    action: freezeDeclaration,
    page: freezeDeclarationPage,
    problems: (language) => ({ ...agreementTexts(language).problems, ...freezeProblems(language) }),
    after: (context, done, { params }) => {
      const { freeze: t } = agreementTexts(context.language);
      const said = t.done(done.number, done.invited);
      const to = agreementPaths.declaration.to({ track: params['track'] ?? '' });
      return {
        kind: 'redirect',
        to,
        flash: done.invited === 0 ? said : saySent(context, said, t.frozen(done.number)),
      };
    },
  }),
];
