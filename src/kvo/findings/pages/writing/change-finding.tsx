import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Attempt } from '../../../../kernel/route.ts';
import { findingPaths } from '../../../../paths/findings.ts';
import type { Context } from '../../../../platform/context.ts';
import { Differences } from '../../../../platform/ui/forms/differences.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { mergeAttempt } from '../../../../platform/ui/forms/merge-attempt.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { changeFinding } from '../../actions/change-finding.ts';
import { atFinding } from '../../at-finding.ts';
import type { Finding } from '../../model.ts';
import { findFinding, findFindingAt } from '../../queries.ts';
import { findingTexts } from '../../texts/texts.ts';
import { choicesOf } from './choices-of.ts';
import { FindingForm } from './finding-form.tsx';
import type { FindingChoices } from './finding-values.ts';
import { findingValues, findingWords } from './finding-values.ts';

/** The form that was sent over a version that is no longer the newest, merged with what is kept now. */
const meet = async (
  context: Context,
  attempt: Attempt | null,
  finding: Finding,
  choices: FindingChoices,
): Promise<{ readonly attempt: Attempt | null; readonly remark: Child }> => {
  const version = Number(attempt?.values['version']?.[0]);
  if (attempt === null || !Number.isInteger(version) || version === finding.version) return { attempt, remark: null };
  const opened = await findFindingAt(context.db, finding.trackId, finding.id, version);
  if (opened === null) return { attempt, remark: null };
  const merged = mergeAttempt(attempt, { opened: findingValues(opened), kept: findingValues(finding) });
  const words = findingWords(choices, context.language);
  return {
    attempt: merged.attempt,
    remark: <Differences differences={merged.differences} {...words} language={context.language} />,
  };
};

/** Where a finding is changed; when somebody else did so meanwhile, what is different now. */
export const changeFindingPage: PageDefinition = {
  name: 'findings.change-finding-page',
  path: findingPaths.changeFinding,
  permission: 'findings.edit',
  stand: atFinding,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const finding = await findFinding(db, track.id, visit.params['finding'] ?? '');
    if (finding === null) return { kind: 'not-found' };
    const t = findingTexts(language);
    const ids = { track: track.id, finding: finding.id };
    const { source } = finding;
    const choices = await choicesOf(context, track, source.kind === 'figure' ? null : source.record);
    const { attempt, remark } = await meet(context, visit.attempt, finding, choices);
    const state = formState({ form: changeFinding.name, language, attempt, defaults: findingValues(finding) });
    const heading = t.form.changeTitle(finding.title);
    return {
      kind: 'page',
      title: heading,
      place: trackPlace(track, 'findings', language, [
        { label: t.list.title, href: findingPaths.findings.to({ track: track.id }) },
        { label: finding.title, href: findingPaths.finding.to(ids) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          {remark}
          <PageHead heading={heading} />
          <FindingForm
            state={state}
            action={findingPaths.changeFinding.to(ids)}
            hidden={{ version: String(finding.version) }}
            choices={choices}
            source={source}
          />
        </>
      ),
    };
  },
};
