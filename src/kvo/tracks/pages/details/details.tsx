import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { mayChooseAuditOrder } from '../../../schemes/stages-in-order.ts';
import { editTrack } from '../../actions/edit-track.ts';
import { ChangedMeanwhile } from '../../changed-meanwhile.tsx';
import type { Track, TrackId } from '../../model.ts';
import { schemeLabel } from '../../model.ts';
import { findSuccessor, findTrack, listStageDecisions } from '../../queries.ts';
import { isOrderFixed } from '../../rules/decide-track-edit.ts';
import { schemeOfTrack } from '../../scheme-of-track.ts';
import { trackTexts } from '../../texts/texts.ts';
import { trackPlace } from '../../track-place.ts';
import { OrderField } from '../begin/track-fields.tsx';
import { TrackFacts } from './track-facts.tsx';

const orderOf = (track: Track): string => (track.auditBeforeCovenant ? 'audit-first' : 'covenant-first');

/** Says what somebody else changed, in the words of the form. */
const Meanwhile = ({ track, state }: { readonly track: Track; readonly state: FormState }): Child => {
  const t = trackTexts(state.language).fields;
  const words = (order: string): string => (order === 'audit-first' ? t.auditFirst : t.covenantFirst);
  const fields = [
    { label: t.title, typed: state.value('title'), stored: track.title },
    { label: t.order, typed: words(state.value('order')), stored: words(orderOf(track)) },
  ];
  return <ChangedMeanwhile state={state} version={track.version} fields={fields} language={state.language} />;
};

interface EditProps {
  readonly track: Track;
  readonly state: FormState;
  /** Whether the order of covenant and audit can still be chosen; why not, in a sentence, when it was decided on. */
  readonly order: 'free' | 'fixed' | 'given';
}

const EditForm = ({ track, state, order }: EditProps): Child => {
  const t = trackTexts(state.language);
  const kept = order === 'free' ? {} : { order: orderOf(track) };
  return (
    <Part id="wijzigen" heading={t.details.change}>
      <Form action={trackPaths.edit.to({ track: track.id })} hidden={{ version: String(track.version), ...kept }}>
        <TextField state={state} name="title" label={t.fields.title} autocomplete="off" required />
        {order === 'free' ? <OrderField state={state} /> : null}
        {order === 'fixed' ? <p class="hint">{t.details.orderFixed}</p> : null}
        <Button>{t.details.save}</Button>
      </Form>
    </Part>
  );
};

const NextRound = ({ track, state }: { readonly track: Track; readonly state: FormState }): Child => {
  const t = trackTexts(state.language).details;
  return (
    <Part id="nieuwe-ronde" heading={t.renewTitle}>
      <p>{t.renewLead}</p>
      <p class="btns">
        <ButtonLink href={trackPaths.renew.to({ track: track.id })} tone="second">
          {t.renew(track.round + 1)}
        </ButtonLink>
      </p>
    </Part>
  );
};

export const detailsPage: PageDefinition = {
  name: 'tracks.details-page',
  path: trackPaths.edit,
  permission: 'tracks.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const { details: t } = trackTexts(language);
    const track = await findTrack(db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const successor: TrackId | null = await findSuccessor(db, track.id);
    const decisions = (await listStageDecisions(db, [track.id])).get(track.id) ?? [];
    const scheme = schemeOfTrack(context, track);
    const defaults = { title: track.title, order: orderOf(track) };
    const state = formState({ form: editTrack.name, language, attempt: visit.attempt, defaults });
    const order = !mayChooseAuditOrder(scheme) ? 'given' : isOrderFixed(decisions) ? 'fixed' : 'free';
    const mayEdit = visit.may('tracks.edit');
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'details', language),
      main: (
        <>
          <ErrorSummary state={state} />
          <Meanwhile track={track} state={state} />
          <PageHead
            heading={t.heading(track.round, schemeLabel(track.schemeId), showDate(track.startedOn, language))}
            lead={t.lead}
          />
          <TrackFacts track={track} scheme={scheme} successor={successor} language={language} />
          {mayEdit ? <EditForm track={track} state={state} order={order} /> : null}
          {mayEdit && successor === null ? <NextRound track={track} state={state} /> : null}
        </>
      ),
    };
  },
};
