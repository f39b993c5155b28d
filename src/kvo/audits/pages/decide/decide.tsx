import { dayOf } from '../../../../kernel/dates.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Figs } from '../../../../platform/ui/lists/figs.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { decideAudit, verdictsOf } from '../../actions/decide-audit.ts';
import type { Audit } from '../../load-audit.ts';
import { loadAudit } from '../../load-audit.ts';
import { listAuditPlans } from '../../queries.ts';
import { hinderingSeverity } from '../../rules/criteria-of.ts';
import type { Hindrance } from '../../rules/decide-outcome.ts';
import { hindrancesTo, outcomes } from '../../rules/decide-outcome.ts';
import { tallyOf } from '../../rules/judge-criteria.ts';
import { digestOfVerdicts } from '../../store/save-decision.ts';
import { auditTexts } from '../../texts/texts.ts';

/** What is still missing, each with the criteria it is about. */
const Missing = ({
  audit,
  hindrances,
  language,
}: {
  readonly audit: Audit;
  readonly hindrances: readonly Hindrance[];
  readonly language: Language;
}): Child => {
  const { decide: t } = auditTexts(language);
  const track = audit.track.id;
  return (
    <ul class="facts-list">
      {hindrances.map(({ kind, criteria }) => (
        <li>
          {t.hindrance[kind](criteria.length)}:{' '}
          {criteria.map(({ requirement: { id } }, index) => (
            <>
              {index === 0 ? null : ', '}
              <a href={auditPaths.criterion.to({ track, criterion: id })}>{id}</a>
            </>
          ))}
        </li>
      ))}
    </ul>
  );
};

const Tally = ({ audit, language }: { readonly audit: Audit; readonly language: Language }): Child => {
  const { decide: t, result } = auditTexts(language);
  const tally = tallyOf(audit.standings);
  return (
    <Part id="oordelen" heading={t.tally} first>
      <Figs
        figures={[
          { value: tally.conform, meaning: result.conform },
          { value: tally.minor, meaning: result.minor },
          { value: tally.major, meaning: result.major },
          { value: tally.notApplicable, meaning: result['not-applicable'] },
        ]}
      />
    </Part>
  );
};

const DecideForm = ({
  audit,
  state,
  isOnlyRefuse,
}: {
  readonly audit: Audit;
  readonly state: FormState;
  readonly isOnlyRefuse: boolean;
}): Child => {
  const { decide: t } = auditTexts(state.language);
  const track = audit.track.id;
  const hidden = { id: state.value('id'), verdicts: digestOfVerdicts(verdictsOf(audit.standings)) };
  return (
    <Form action={auditPaths.decide.to({ track })} hidden={hidden}>
      <RadioField
        state={state}
        name="outcome"
        label={t.outcome}
        choices={outcomes
          .filter((value) => value === 'refuse' || !isOnlyRefuse)
          .map((value) => ({ value, label: t.outcomes[value] }))}
        required
      />
      <TextArea state={state} name="reason" label={t.reason} hint={t.reasonHint} rows={5} required />
      <TextField state={state} name="bodyName" label={t.body} autocomplete="organization" required />
      <TextField
        state={state}
        name="bodyReference"
        label={t.reference}
        hint={t.referenceHint}
        width="half"
        spelled={false}
        required
      />
      <DateField state={state} name="decidedOn" label={t.day} required />
      <div class="panel">
        <h2 class="h3">{t.what}</h2>
        <ul class="facts-list">
          {t.consequences.map((consequence) => (
            <li>{consequence}</li>
          ))}
        </ul>
      </div>
      <Buttons>
        <Button>{t.button}</Button>
        <ButtonLink href={auditPaths.audit.to({ track })} tone="second">
          {t.back}
        </ButtonLink>
      </Buttons>
    </Form>
  );
};

/** Where an auditor records what the certification body decided, once there is nothing in the way. */
export const decidePage: PageDefinition = {
  name: 'audits.decide-page',
  path: auditPaths.decide,
  permission: 'audits.judge',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const { decide: t, overview } = auditTexts(language);
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const audit = await loadAudit(context, track);
    const plan = (await listAuditPlans(context.db, [track.id])).get(track.id);
    const severity = hinderingSeverity(audit.gathered.scheme);
    const toCertify = hindrancesTo('certify', audit.standings, severity);
    const isShut = hindrancesTo('refuse', audit.standings, severity).length > 0;
    const defaults = { id: orderedId(context.now.getTime()), bodyName: plan?.bodyName, decidedOn: dayOf(context.now) };
    const state = formState({ form: decideAudit.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'audit', language, [
        { label: overview.title, href: auditPaths.audit.to({ track: track.id }) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={isShut ? t.notYet : t.heading} lead={t.lead} />
          {toCertify.length === 0 ? null : (
            <Notice tone="stop" title={isShut ? t.notYet : t.onlyRefuse}>
              <Missing audit={audit} hindrances={toCertify} language={language} />
            </Notice>
          )}
          <Tally audit={audit} language={language} />
          {isShut ? null : (
            <Part id="besluit" heading={t.title}>
              <DecideForm audit={audit} state={state} isOnlyRefuse={toCertify.length > 0} />
            </Part>
          )}
        </>
      ),
    };
  },
};
