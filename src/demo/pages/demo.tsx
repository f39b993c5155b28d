import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import { enterDemo } from '../../kvo/accounts/actions/enter-demo.ts';
import type { PageDefinition } from '../../kvo/accounts/entrance.ts';
import { inDemo } from '../../kvo/accounts/standings.ts';
import { accountPaths } from '../../paths/accounts.ts';
import { certificatePaths } from '../../paths/certificates.ts';
import { ButtonLink } from '../../platform/ui/actions/button-link.tsx';
import { PostButton } from '../../platform/ui/actions/post-button.tsx';
import { ErrorSummary } from '../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../platform/ui/forms/form-state.ts';
import { People } from '../../platform/ui/lists/people.tsx';
import { Rows } from '../../platform/ui/lists/rows.tsx';
import { EmptyState } from '../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../platform/ui/page/page-head.tsx';
import { Part } from '../../platform/ui/page/part.tsx';
import type { CastPerson } from '../find-cast.ts';
import { findCast } from '../find-cast.ts';
import type { OpenQuestionnaire } from '../find-respondents.ts';
import { findRespondents } from '../find-respondents.ts';
import { demoTexts } from '../texts/texts.ts';

type Words = ReturnType<typeof demoTexts>;

const roleSeats = (people: readonly CastPerson[], t: Words): Child => (
  <People
    seats={people.map(({ role, id, name }) => ({
      name: t.roles[role].name,
      lines: [t.roles[role].does],
      action: (
        <PostButton action={accountPaths.demoSignIn.to({ person: id })} tone="second">
          {t.as(name)}
        </PostButton>
      ),
    }))}
  />
);

const questionnaires = (open: readonly OpenQuestionnaire[], t: Words): Child =>
  open.length === 0 ? (
    <p>{t.noRespondents}</p>
  ) : (
    <>
      <p>{t.respondentsLead}</p>
      <Rows
        items={open.map(({ place, href }, index) => (
          <a href={href} data-demo="respondent">
            {t.respondent(index + 1, place)}
          </a>
        ))}
      />
    </>
  );

/** The door of a demo: everybody one can be, and the surveys one can answer. */
export const demoPage: PageDefinition = {
  name: 'accounts.demo-page',
  path: accountPaths.demo,
  permission: 'accounts.use-demo',
  stand: inDemo,
  show: async (context, visit) => {
    const t = demoTexts(context.language);
    const people = await findCast(context.db);
    const state = formState({ form: enterDemo.name, language: context.language, attempt: visit.attempt, defaults: {} });
    return {
      kind: 'page',
      title: t.title,
      frame: 'public',
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading} lead={t.lead} />
          {people.length === 0 ? <EmptyState text={t.empty} /> : roleSeats(people, t)}
          <Part id="respondents" heading={t.respondents}>
            {questionnaires(await findRespondents(context), t)}
          </Part>
          <Part id="elsewhere" heading={t.elsewhere}>
            <p class="btns">
              <ButtonLink href={certificatePaths.register.to({})} tone="second">
                {t.register}
              </ButtonLink>
              <ButtonLink href={accountPaths.outbox.to({})} tone="second">
                {t.outbox}
              </ButtonLink>
            </p>
          </Part>
        </>
      ),
    };
  },
};
