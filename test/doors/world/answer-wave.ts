import type { Answer, AnswerValue } from '../../../src/kvo/surveys/questionnaire/answer.ts';
import type { Question } from '../../../src/kvo/surveys/questionnaire/compiled-questionnaire.ts';
import { askedQuestionnaire } from '../../../src/kvo/surveys/questionnaires-of.ts';
import { beginByOpenLink, findOpenLink } from '../../../src/kvo/surveys/store/open-links.ts';
import { findBySecret } from '../../../src/kvo/surveys/store/respondents.ts';
import { submitAnswers } from '../../../src/kvo/surveys/submit-answers.ts';
import { secretsOf } from '../../builders/surveys.ts';
import type { World } from '../../world.ts';

const nth = (options: readonly { readonly key: string }[], index: number): string =>
  options[index % Math.min(3, options.length)]?.key ?? '';

/** What the respondent of this number says to a question: nobody says the same everywhere, and all say it every time. */
const answerTo = (question: Question, index: number, remark: string): AnswerValue => {
  switch (question.type) {
    case 'single':
    case 'yes-no':
      return nth(question.options, index + question.key.length);
    case 'multiple':
      return [
        nth(
          question.options.filter((option) => !option.exclusive),
          index,
        ),
      ];
    case 'mark':
      return Math.min(question.max, question.min + 3 + (index % 5));
    case 'matrix':
      return Object.fromEntries(question.statements.map(({ key }) => [key, nth(question.options, index + key.length)]));
    case 'whole-number':
      return Math.min(question.max, question.min + (index % 3));
    case 'euro':
      return Math.min(question.max, 250 * index);
    case 'ranking':
      return question.options.slice(0, question.most).map(({ key }) => key);
    case 'date':
      return '2026-01-15';
    case 'month':
      return '2026-01';
    case 'place':
      return { area: question.areas[0]?.key ?? '' };
    case 'information':
      return '';
    case 'short-text':
    case 'long-text':
      return `${remark}, plek ${index}`;
  }
};

const answers = async (world: World, secret: string, index: number, remark: string): Promise<void> => {
  const context = world.context({ kind: 'respondent' });
  const row = await findBySecret(context.db, secret);
  if (row === null) throw new Error('nobody holds this link');
  const questionnaire = await askedQuestionnaire(context.db, context, row.questionnaire);
  const given = questionnaire.questions.map((question): [string, Answer] => [
    question.key,
    { state: 'answered', value: answerTo(question, index, remark) },
  ]);
  const sent = await submitAnswers(
    context,
    { row, questionnaire },
    Object.fromEntries(given),
    `zending-${index}-${secret}`,
  );
  if (!sent.ok || !sent.value) throw new Error(`the answers were not taken: ${JSON.stringify(sent)}`);
};

/** The firms of a wave answer, the first of them by name, and some of those who come by its open links. */
export const answerWave = async (
  world: World,
  wave: string,
  count: { readonly firms: number; readonly byOpenLink: number },
  remark: string,
): Promise<void> => {
  const { db } = world.instance;
  for (const [index, { secret }] of (await secretsOf(world, wave)).slice(0, count.firms).entries())
    await answers(world, secret, index, remark);
  const links = await db
    .selectFrom('survey_open_link')
    .select('token')
    .where('wave_id', '=', wave)
    .where('audience', '=', 'employees')
    .orderBy('token')
    .execute();
  const link = await findOpenLink(db, links[0]?.token ?? '');
  if (link === null) throw new Error('the wave has no open link');
  for (let index = 0; index < count.byOpenLink; index += 1)
    await answers(world, await beginByOpenLink(db, link), index, remark);
};
