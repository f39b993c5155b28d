import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { covenantPaths } from '../../../../paths/covenants.ts';
import type { Context } from '../../../../platform/context.ts';
import { DocumentText } from '../../../../platform/ui/document/document-text.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { AbsentNotice } from '../../../agreements/absent-notice.tsx';
import { composeVersion, nextNumber } from '../../../agreements/compose-version.ts';
import { FreezePanel } from '../../../agreements/freeze-panel.tsx';
import { FrozenNotice } from '../../../agreements/frozen-notice.tsx';
import { findAgreement, requiredKindsOf } from '../../../agreements/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { freezeCovenant } from '../../actions/freeze-covenant.ts';
import { covenantPlace } from '../../covenant-place.ts';
import { covenantToFreeze } from '../../document/covenant-to-freeze.ts';
import { gatherSituation } from '../../document/gather-situation.ts';
import { readinessOf } from '../../document/readiness-of.ts';
import { covenantTexts } from '../../texts/texts.ts';
import { UnreadyNotice } from '../unready-notice.tsx';

/** The text as it would be frozen, with the button that does so where it can be and whoever looks may. */
const preview = async (context: Context, visit: Visit, track: Track, number: number): Promise<Child> => {
  const { language } = context;
  const { freeze: t } = covenantTexts(language);
  const mayEdit = visit.may('covenants.edit');
  const situation = await gatherSituation(context, track, context.now);
  const { content, digest } = composeVersion(covenantToFreeze(track, situation), number);
  const ready = readinessOf(situation);
  const present = situation.parties.map((party) => party.kind);
  const absent = requiredKindsOf(context, track).filter((kind) => !present.includes(kind));
  const params = { track: track.id };
  const [heading, lead] = !mayEdit
    ? [t.readHeading, t.readLead]
    : ready.ok
      ? [t.heading, t.lead(number, ready.value.version)]
      : [t.notYet, t.notYetLead];
  return (
    <>
      <PageHead heading={heading} lead={lead} />
      {ready.ok || !mayEdit ? null : (
        <UnreadyNotice
          why={ready.refusal}
          track={track.id}
          language={language}
          mayFreezePlan={visit.may('measures.freeze')}
          isSaid
        />
      )}
      {mayEdit ? <AbsentNotice kinds={absent} language={language} /> : null}
      <DocumentText id="convenant" document={content.document} />
      {mayEdit && ready.ok ? (
        <FreezePanel
          action={covenantPaths.freeze.to(params)}
          editHref={covenantPaths.text.to(params)}
          number={number}
          digest={digest}
          points={content.points}
          language={language}
        />
      ) : null}
    </>
  );
};

export const freezeCovenantPage: PageDefinition = {
  name: 'covenants.freeze-covenant-page',
  path: covenantPaths.freeze,
  permission: 'covenants.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, (visit.params['track'] ?? '').toLowerCase());
    const { freeze: t, problems } = covenantTexts(language);
    const agreement = await findAgreement(context, track, 'covenant');
    const { current } = agreement;
    const state = formState({ form: freezeCovenant.name, language, attempt: visit.attempt });
    const hasChanged = state.problems.some(({ text }) => text === problems['text-changed']);
    return {
      kind: 'page',
      title: t.title,
      place: covenantPlace(track, language),
      main: (
        <>
          <ErrorSummary state={state}>{hasChanged ? t.changed : t.nothing}</ErrorSummary>
          {current === null ? (
            await preview(context, visit, track, nextNumber(agreement))
          ) : (
            <>
              <PageHead heading={t.already(current.number)} />
              <FrozenNotice
                kind="covenant"
                version={current}
                track={track.id}
                language={language}
                mayWithdraw={visit.may('agreements.edit')}
              />
            </>
          )}
        </>
      ),
    };
  },
};
