import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { accountPaths } from '../../../../paths/accounts.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ToDo } from '../../../../platform/ui/lists/to-do.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Road } from '../../../../platform/ui/road/road.tsx';
import { stageKeys } from '../../../schemes/model.ts';
import { overviewTexts } from '../../texts/texts.ts';

interface WelcomeProps {
  readonly isDemo: boolean;
  readonly language: Language;
}

/** What Keurpark is, for who comes without an account, and where they may want to be. */
export const Welcome = ({ isDemo, language }: WelcomeProps): Child => {
  const { welcome: t, roadNames } = overviewTexts(language);
  return (
    <>
      <PageHead
        heading={t.heading}
        lead={t.lead}
        buttons={
          <>
            <ButtonLink href={accountPaths.signIn.to({})}>{t.signIn}</ButtonLink>{' '}
            {isDemo ? (
              <ButtonLink href={accountPaths.demo.to({})} tone="second">
                {t.demo}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Part id="wat" heading={t.what} first>
        <Road
          isExample
          language={language}
          stages={stageKeys.map((key, index) => ({
            number: index + 1,
            name: roadNames[key],
            when: '',
            state: 'done',
            gate: index === stageKeys.length - 1 ? null : 'open',
            href: '#stappen',
          }))}
        />
        <dl class="facts" id="stappen">
          {t.steps.map(({ stages, text }) => (
            <div>
              <dt>{stages}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="waarom" heading={t.why}>
        <dl class="facts">
          {t.promises.map(({ title, text }) => (
            <div>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="deuren" heading={t.doors}>
        <ToDo
          items={[
            { label: t.register, href: certificatePaths.register.to({}), note: t.registerNote },
            { label: t.verify, href: certificatePaths.check.to({}), note: t.verifyNote },
            { label: t.code, href: surveyPaths.enterCode.to({}), note: t.codeNote },
          ]}
        />
      </Part>
    </>
  );
};
