import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import type { Context } from '../../../../platform/context.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Panel } from '../../../../platform/ui/page/panel.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import { changeFirm } from '../../actions/change-firm.ts';
import { undoEnd } from '../../actions/undo-end.ts';
import type { Firm, FirmContact } from '../../model.ts';
import { findFirm, findPark, listContacts, listSubAreas } from '../../queries.ts';
import { findEnd } from '../../store/firms.ts';
import { areaTexts } from '../../texts/texts.ts';
import { ChangedMeanwhile, isOvertaken } from '../changed-meanwhile.tsx';
import { firmCrumbs } from '../crumbs.ts';
import { uuidParam } from '../uuid-param.ts';
import type { FormField } from './firm-differences.ts';
import { firmDifferences } from './firm-differences.ts';
import { FirmFields } from './firm-form.tsx';

type End = Awaited<ReturnType<typeof findEnd>>;

const EndPanel = ({
  firm,
  end,
  context,
}: {
  readonly firm: Firm;
  readonly end: End;
  readonly context: Context;
}): Child => {
  const { language } = context;
  const { firm: t, end: e } = areaTexts(language);
  if (firm.endedOn === null) return null;
  const day = showDate(firm.endedOn, language);
  const heading = firm.endedOn < dayOf(context.now) ? t.leftHeading(day) : t.leavesHeading(day);
  return (
    <Panel id="vertrek" heading={heading}>
      <p>{t.why(end.reason === null ? e.unknownReason : e.reasons[end.reason])}</p>
      {end.note === '' ? null : <p>{t.note(end.note)}</p>}
      <PostButton
        action={areaPaths.undoEnd.to({ park: firm.parkId, firm: firm.id })}
        hidden={{ version: String(firm.version) }}
        tone="second"
      >
        {t.undo}
      </PostButton>
    </Panel>
  );
};

const storedFields = (firm: Firm, contact: FirmContact | undefined): Readonly<Record<FormField, string>> => ({
  ...firm,
  kvkNumber: firm.kvkNumber ?? '',
  branchNumber: firm.branchNumber ?? '',
  sector: firm.sector ?? '',
  sizeClass: firm.sizeClass ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
  language: contact?.language ?? '',
});

const FirmHead = ({
  firm,
  area,
  context,
}: {
  readonly firm: Firm;
  readonly area: string;
  readonly context: Context;
}): Child => {
  const { firm: t } = areaTexts(context.language);
  const leave = (
    <ButtonLink href={areaPaths.endFirm.to({ park: firm.parkId, firm: firm.id })} tone="second">
      {t.leave}
    </ButtonLink>
  );
  const left = firm.endedOn !== null && firm.endedOn < dayOf(context.now);
  const mark =
    left && firm.endedOn !== null ? (
      <Keur tone="stop">{t.leftOn(showDate(firm.endedOn, context.language))}</Keur>
    ) : undefined;
  return (
    <PageHead heading={firm.name} lead={t.lead(area)} mark={mark} buttons={firm.endedOn === null ? leave : undefined} />
  );
};

export const firmPage: PageDefinition = {
  name: 'areas.firm-page',
  path: areaPaths.firm,
  permission: 'areas.edit',
  stand: inPark,
  show: async (context, visit) => {
    const { language, db } = context;
    const park = await findPark(db, visit.params['park'] ?? '');
    const id = uuidParam(visit, 'firm');
    const firm = park === null || id === null ? null : await findFirm(db, park.id, id);
    if (park === null || firm === null) return { kind: 'not-found' };
    const subAreas = await listSubAreas(db, [park.id]);
    const stored = storedFields(firm, (await listContacts(db, [firm.id])).get(firm.id));
    const state = formState({ form: changeFirm.name, language, attempt: visit.attempt, defaults: stored });
    const undoing = formState({ form: undoEnd.name, language, attempt: visit.attempt });
    const area = subAreas.find((one) => one.id === firm.subAreaId)?.name ?? '';
    return {
      kind: 'page',
      title: firm.name,
      place: { menu: 'areas', crumbs: firmCrumbs(park, language) },
      main: (
        <>
          <ErrorSummary state={undoing.problems.length > 0 ? undoing : state} />
          <FirmHead firm={firm} area={area} context={context} />
          <div class="stack">
            <EndPanel firm={firm} end={await findEnd(db, firm.id)} context={context} />
            {isOvertaken(visit.attempt, changeFirm.name, firm.version) ? (
              <ChangedMeanwhile differences={firmDifferences(stored, state, subAreas)} language={language} />
            ) : null}
            <Form
              action={areaPaths.firm.to({ park: park.id, firm: firm.id })}
              hidden={{ version: String(firm.version) }}
            >
              <FirmFields state={state} subAreas={subAreas} />
              <Button>{areaTexts(language).firm.saveButton}</Button>
            </Form>
          </div>
        </>
      ),
    };
  },
};
