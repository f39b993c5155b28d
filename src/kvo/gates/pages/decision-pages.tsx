import { orderedId } from '../../../kernel/ids.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Path } from '../../../kernel/path.ts';
import { gatePaths } from '../../../paths/gates.ts';
import { CheckField } from '../../../platform/ui/forms/chosen/check-field.tsx';
import { ErrorSummary } from '../../../platform/ui/forms/error-summary.tsx';
import type { FormState } from '../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../accounts/entrance.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackPlace } from '../../tracks/track-place.ts';
import { closeStage } from '../actions/close-stage.ts';
import { passGate } from '../actions/pass-gate.ts';
import { reopenStage } from '../actions/reopen-stage.ts';
import { gateTexts } from '../texts/texts.ts';
import { listReasons, stageWords } from '../words.ts';
import type { AskedStage } from './asked-stage.ts';
import { findAskedStage } from './asked-stage.ts';

/** What a page asks before a decision about a stage is taken. */
interface Question {
  readonly title: string;
  readonly heading: string;
  readonly lead?: string;
  readonly consequences: readonly string[];
  readonly button: string;
  readonly destructive?: boolean;
  readonly fields?: (state: FormState) => Child;
}

interface DecisionPage {
  readonly name: string;
  readonly form: string;
  readonly path: Path<`${string}:track${string}:stage${string}`>;
  readonly ask: (asked: AskedStage, language: Language) => Question;
}

const decisionPage = ({ name, form, path, ask }: DecisionPage): PageDefinition => ({
  name: `gates.${name}`,
  path,
  permission: 'gates.close',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const asked = await findAskedStage(context, visit.params);
    if (asked === null) return { kind: 'not-found' };
    const { stage, road } = asked;
    const question = ask(asked, language);
    const to = { track: road.track.id, stage: stage.stage.key };
    const state = formState({ form, language, attempt: visit.attempt });
    const address: (params: Readonly<Record<string, string>>) => string = path.to;
    const t = gateTexts(language);
    const crumb = { label: t.page.title(stage.stage.name[language]), href: gatePaths.gate.to(to) };
    return {
      kind: 'page',
      title: question.title,
      place: trackPlace(road.track, 'road', language, [crumb]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={question.heading}
            lead={question.lead}
            consequences={question.consequences}
            action={address(to)}
            hidden={{ id: visit.attempt?.values['id']?.[0] ?? orderedId(context.now.getTime()) }}
            button={question.button}
            destructive={question.destructive ?? false}
            back={{ label: t.cancel, href: crumb.href }}
          >
            {question.fields?.(state)}
          </Confirmation>
        </>
      ),
    };
  },
});

/** Asks before a stage is closed. */
export const closeStagePage = decisionPage({
  name: 'close-stage-page',
  form: closeStage.name,
  path: gatePaths.close,
  ask: ({ stage, road }, language) => {
    const { close: t } = gateTexts(language);
    const next = road.stages.find((one) => one.number > stage.number && one.place !== 'done');
    return {
      title: t.title,
      heading: t.heading(stageWords(stage.stage.key, language)),
      ...(stage.gate.open ? {} : { lead: t.shutLead }),
      consequences: t.facts(next === undefined ? null : stageWords(next.stage.key, language)),
      button: t.button,
    };
  },
});

/** Asks twice, and why, before a shut gate is passed. */
export const passGatePage = decisionPage({
  name: 'pass-gate-page',
  form: passGate.name,
  path: gatePaths.pass,
  ask: ({ stage }, language) => {
    const { pass: t } = gateTexts(language);
    const missing = stage.gate.reasons.filter((reason) => !reason.met);
    return {
      title: t.title,
      heading: t.heading(stageWords(stage.stage.key, language)),
      ...(missing.length === 0 ? {} : { lead: t.lead(listReasons(missing, language)) }),
      consequences: t.facts,
      button: t.button,
      destructive: true,
      fields: (state) => (
        <>
          <TextArea state={state} name="reason" label={t.reason} hint={t.reasonHint} required />
          <CheckField state={state} name="sure" label={t.sure} required />
        </>
      ),
    };
  },
});

/** Asks why a stage is taken up again. */
export const reopenStagePage = decisionPage({
  name: 'reopen-stage-page',
  form: reopenStage.name,
  path: gatePaths.reopen,
  ask: ({ stage }, language) => {
    const { reopen: t } = gateTexts(language);
    return {
      title: t.title,
      heading: t.heading(stageWords(stage.stage.key, language)),
      consequences: t.facts,
      button: t.button,
      fields: (state) => <TextArea state={state} name="reason" label={t.reason} hint={t.reasonHint} required />,
    };
  },
});
