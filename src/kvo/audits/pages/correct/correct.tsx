import { dayOf, showDate } from '../../../../kernel/dates.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { largestFileSaid } from '../../../../platform/files/uploaded-files.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { FileField } from '../../../../platform/ui/forms/typed/file-field.tsx';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { correctNonConformity } from '../../actions/correct-non-conformity.ts';
import { atCriterion } from '../../at-criterion.ts';
import type { Verdict } from '../../model.ts';
import { listVerdicts } from '../../queries.ts';
import { isNonConformity } from '../../rules/judge-criteria.ts';
import { auditTexts } from '../../texts/texts.ts';
import { acceptedFiles } from '../evidence/accepted-files.ts';

/** What the auditor found, and by when it must be put right. */
const Found = ({
  verdict,
  now,
  language,
}: {
  readonly verdict: Verdict;
  readonly now: Date;
  readonly language: Language;
}): Child => {
  const { correct: t, result, criterion } = auditTexts(language);
  const { correctBy } = verdict;
  const say = correctBy !== null && correctBy < dayOf(now) ? criterion.overdue : criterion.due;
  return (
    <Notice tone={verdict.result === 'major' ? 'stop' : 'wait'} title={`${t.found}: ${result[verdict.result]}`}>
      <p dir="auto">{verdict.reason}</p>
      {correctBy === null ? null : <p>{say(showDate(correctBy, language))}.</p>}
    </Notice>
  );
};

const CorrectForm = ({
  verdict,
  state,
  track,
}: {
  readonly verdict: Verdict;
  readonly state: FormState;
  readonly track: string;
}): Child => {
  const { correct: t, evidence } = auditTexts(state.language);
  const ids = { track, criterion: verdict.criterion };
  return (
    <Form action={auditPaths.correct.to(ids)} multipart hidden={{ id: state.value('id'), verdict: verdict.id }}>
      <TextArea state={state} name="text" label={t.text} rows={6} required />
      <FileField
        state={state}
        name="files"
        label={t.files}
        hint={t.filesHint}
        accept={acceptedFiles}
        kinds={evidence.kinds}
        maxBytes={largestFileSaid}
        multiple
        optional
      />
      <Buttons>
        <Button>{t.button}</Button>
        <ButtonLink href={auditPaths.criterion.to(ids)} tone="second">
          {t.back(verdict.criterion)}
        </ButtonLink>
      </Buttons>
    </Form>
  );
};

/** Where a facilitator or park manager writes how a non-conformity was put right. */
export const correctPage: PageDefinition = {
  name: 'audits.correct-page',
  path: auditPaths.correct,
  permission: 'audits.correct',
  stand: atCriterion,
  show: async (context, visit) => {
    const { language, now } = context;
    const { correct: t, overview } = auditTexts(language);
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const criterion = visit.params['criterion'] ?? '';
    const back = auditPaths.criterion.to({ track: track.id, criterion });
    const [verdict] = (await listVerdicts(context.db, [track.id])).filter((one) => one.criterion === criterion);
    // Nothing is open any more: the page of the criterion says how it stands.
    if (verdict === undefined || !isNonConformity(verdict)) return { kind: 'redirect', to: back };
    const defaults = { id: orderedId(now.getTime()) };
    const state = formState({ form: correctNonConformity.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'audit', language, [
        { label: overview.title, href: auditPaths.audit.to({ track: track.id }) },
        { label: criterion, href: back },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading(criterion)} lead={t.lead} />
          <Found verdict={verdict} now={now} language={language} />
          <CorrectForm verdict={verdict} state={state} track={track.id} />
        </>
      ),
    };
  },
};
