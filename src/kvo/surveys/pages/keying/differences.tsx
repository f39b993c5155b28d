import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { passage } from '../../../../kernel/respondent-language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { makeToken } from '../../../../platform/crypto/tokens.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { choiceField, resolvePaper } from '../../actions/resolve-paper.ts';
import { answerWords } from '../../keying/answer-words.ts';
import type { SecondEntry } from '../../keying/find-second.ts';
import { findSecond } from '../../keying/find-second.ts';
import { keyingTexts } from '../../texts/keying-texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';

const Choices = ({ entry, state }: { readonly entry: SecondEntry; readonly state: FormState }): Child => {
  const { language } = state;
  const { differences: t } = keyingTexts(language);
  const questions = new Map(entry.respondent.questionnaire.questions.map((question) => [question.key, question]));
  return entry.differences.map(({ question: key, first, second }) => {
    const question = questions.get(key);
    if (question === undefined) return null;
    const choices = [
      { value: 'first', label: t.first(answerWords(question, first, language)) },
      { value: 'second', label: t.second(answerWords(question, second, language)) },
    ];
    return (
      <RadioField
        state={state}
        name={choiceField(key)}
        label={passage(question.text, language)}
        choices={choices}
        required
      />
    );
  });
};

/** Where two people read one form differently; only the second of them comes here, by the way to their own entry. */
export const differencesPage: PageDefinition = {
  name: 'surveys.paper-differences-page',
  path: surveyPaths.paperDifferences,
  permission: 'surveys.see-firms',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    const secret = visit.params['secret'] ?? '';
    const entry = found === null ? null : await findSecond(context, found.wave.id, secret);
    if (found === null || entry === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { language } = context;
    const { title, differences: t } = keyingTexts(language);
    const address = { track: track.id, wave: wave.id };
    const defaults = { submission: makeToken(128) };
    const state = formState({ form: resolvePaper.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.title,
      place: surveyPlace(track, [{ label: title, href: surveyPaths.paper.to(address) }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading(entry.differences.length)} lead={t.lead} />
          <Form
            action={surveyPaths.paperDifferences.to({ ...address, secret })}
            hidden={{ submission: state.value('submission') }}
          >
            <Choices entry={entry} state={state} />
            <div class="btns">
              <Button>{t.button}</Button>
              <ButtonLink href={surveyPaths.page.to({ secret, page: '1' })} tone="second">
                {t.back}
              </ButtonLink>
            </div>
          </Form>
        </>
      ),
    };
  },
};
