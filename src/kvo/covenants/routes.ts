import type { Language } from '../../kernel/language.ts';
import type { RedirectAnswer, Route } from '../../kernel/route.ts';
import { agreementPaths } from '../../paths/agreements.ts';
import { covenantPaths } from '../../paths/covenants.ts';
import type { Context } from '../../platform/context.ts';
import { formRoute, pageRoute } from '../accounts/entrance.ts';
import { saySent } from '../accounts/say-sent.ts';
import { freezeProblems } from '../agreements/freeze-problems.ts';
import { changeArticle, restoreArticle } from './actions/change-article.ts';
import { changeContribution, restoreContribution } from './actions/change-contribution.ts';
import { changeFrame } from './actions/change-frame.ts';
import { freezeCovenant } from './actions/freeze-covenant.ts';
import { covenantWords } from './document/texts/texts.ts';
import { articlePage } from './pages/article/article.tsx';
import { contributionPage } from './pages/contribution/contribution.tsx';
import { covenantPage } from './pages/covenant/covenant.tsx';
import { freezeCovenantPage } from './pages/freeze/freeze-covenant.tsx';
import { covenantTextPage } from './pages/text/covenant-text.tsx';
import { covenantTexts } from './texts/texts.ts';

const problems = (language: Language) => covenantTexts(language).problems;

const toText = ({ track = '' }: Readonly<Record<string, string>>, flash: string): RedirectAnswer => ({
  kind: 'redirect',
  to: covenantPaths.text.to({ track }),
  flash,
});

/** The covenant: its text, part by part, and freezing it. */
export const covenantRoutes: readonly Route<Context>[] = [
  pageRoute(covenantPage),
  pageRoute(covenantTextPage),
  formRoute({
    path: covenantPaths.text,
    action: changeFrame,
    page: covenantTextPage,
    problems,
    after: ({ language }, _done, { params }) => toText(params, covenantTexts(language).text.saved),
  }),
  pageRoute(articlePage),
  formRoute({
    path: covenantPaths.article,
    action: changeArticle,
    page: articlePage,
    problems,
    after: ({ language }, part, { params }) =>
      toText(params, covenantTexts(language).article.saved(covenantWords(language).headings[part])),
  }),
  formRoute({
    path: covenantPaths.restoreArticle,
    action: restoreArticle,
    page: articlePage,
    problems,
    after: ({ language }, part, { params }) =>
      toText(params, covenantTexts(language).article.restored(covenantWords(language).headings[part])),
  }),
  pageRoute(contributionPage),
  formRoute({
    path: covenantPaths.contribution,
    action: changeContribution,
    page: contributionPage,
    problems,
    after: ({ language }, party, { params }) => toText(params, covenantTexts(language).contribution.saved(party)),
  }),
  formRoute({
    path: covenantPaths.restoreContribution,
    action: restoreContribution,
    page: contributionPage,
    problems,
    after: ({ language }, party, { params }) => toText(params, covenantTexts(language).contribution.restored(party)),
  }),
  pageRoute(freezeCovenantPage),
  formRoute({
    path: covenantPaths.freeze,
    action: freezeCovenant,
    page: freezeCovenantPage,
    problems: (language) => ({
      ...problems(language),
      ...freezeProblems(language),
      'changed-meanwhile': problems(language)['text-changed'],
    }),
    after: (context, done, { params }) => {
      const { freeze: t } = covenantTexts(context.language);
      const said = t.done(done.number, done.invited);
      const to = agreementPaths.covenant.to({ track: params['track'] ?? '' });
      return {
        kind: 'redirect',
        to,
        flash: done.invited === 0 ? said : saySent(context, said, t.frozen(done.number)),
      };
    },
  }),
];
