import { addDays, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { Column } from '../../../../platform/ui/tables/column.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { matchChoices } from '../../rules/import/decide-import.ts';
import type { ImportPlan, Match } from '../../rules/import/plan-import.ts';
import { areaTexts } from '../../texts/texts.ts';
import { addressLine, changeLines } from './firm-cells.ts';
import type { ImportView } from './import-view.ts';

// Beyond this, nobody ticks row by row: then it is all or none.
const mostTicks = 200;

interface ConfirmProps extends ImportView {
  readonly plan: ImportPlan;
  readonly state: FormState;
}

const SameTick = ({ match, state }: { readonly match: Match; readonly state: FormState }): Child => {
  const row = String(match.candidate.row);
  return (
    <label class="check">
      <input type="checkbox" name="same" value={row} checked={state.values('same').includes(row)} />
      <span>{areaTexts(state.language).preview.isSame}</span>
    </label>
  );
};

const proposedColumns = ({ plan, state, preview, language }: ConfirmProps): readonly Column<Match>[] => {
  const { preview: t } = areaTexts(language);
  const place = (firm: Match['candidate'] | Match['firm']): Child => (
    <>
      {firm.name}
      <span class="small quiet">{addressLine(firm)}</span>
    </>
  );
  const changes = (match: Match): Child =>
    changeLines(match, { subAreas: preview.subAreas, language }).map((line) => <span class="small quiet">{line}</span>);
  const tick: Column<Match> = {
    label: t.isSame,
    width: 'quarter',
    cell: (match) => <SameTick match={match} state={state} />,
  };
  return [
    { label: t.where, width: 'tenth', cell: ({ candidate }) => t.row(candidate.row) },
    { label: t.inFile, cell: ({ candidate }) => place(candidate) },
    { label: t.listed, cell: (match) => [place(match.firm), changes(match)] },
    ...(plan.proposed.length > mostTicks ? [] : [tick]),
  ];
};

/** Firms that look the same: a person says whether they are. */
const Proposed = (props: ConfirmProps): Child => {
  const { plan, state, language } = props;
  const { preview: t } = areaTexts(language);
  const total = plan.proposed.length;
  if (total === 0) return null;
  const choices = matchChoices.filter((choice) => choice !== 'each' || total <= mostTicks);
  return (
    <>
      <p>{t.proposedLead(showCount(total, language), total)}</p>
      <DataTable
        caption={t.proposed}
        captionHidden
        language={language}
        rows={plan.proposed.slice(0, mostTicks)}
        columns={proposedColumns(props)}
      />
      {total > mostTicks ? (
        <p class="quiet">{t.firstOf(showCount(mostTicks, language), showCount(total, language))}</p>
      ) : null}
      <RadioField
        state={state}
        name="matches"
        label={t.matches}
        choices={choices.map((value) => ({ value, label: t.matchChoices[value] }))}
      />
    </>
  );
};

/** What must be decided, and the button that writes it. Nothing was written before. */
export const ConfirmPart = (props: ConfirmProps): Child => {
  const { plan, state, preview, language } = props;
  const { preview: t } = areaTexts(language);
  const { upload, key } = preview;
  const missing = plan.missing.length;
  const proposed = plan.proposed.length;
  const lastDay = showDate(addDays(upload.settings.mapping.asOf, -1), language);
  const at = { park: upload.parkId, import: upload.id };
  return (
    <Part
      id="bevestig"
      heading={proposed === 0 ? t.confirmHeading : t.proposed}
      count={proposed === 0 ? undefined : proposed}
    >
      <Form action={areaPaths.applyImport.to(at)} hidden={{ plan: key }}>
        <Proposed {...props} />
        <div class="panel">
          <p>{t.confirmLead}</p>
          {missing === 0 ? null : (
            <CheckField
              state={state}
              name="missingHaveLeft"
              label={t.missingHaveLeft(showCount(missing, language), missing)}
              hint={t.missingHint(lastDay)}
            />
          )}
          <Button>{t.confirm}</Button>
        </div>
      </Form>
    </Part>
  );
};
