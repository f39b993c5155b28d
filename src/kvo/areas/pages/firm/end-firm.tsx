import { dayOf } from '../../../../kernel/dates.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import { endFirm, givenReasons } from '../../actions/end-firm.ts';
import { findFirm, findPark } from '../../queries.ts';
import { areaTexts } from '../../texts/texts.ts';
import { firmCrumbs } from '../crumbs.ts';
import { uuidParam } from '../uuid-param.ts';

export const endFirmPage: PageDefinition = {
  name: 'areas.end-firm-page',
  path: areaPaths.endFirm,
  permission: 'areas.edit',
  stand: inPark,
  show: async (context, visit) => {
    const { language, db } = context;
    const { end: t } = areaTexts(language);
    const park = await findPark(db, visit.params['park'] ?? '');
    const id = uuidParam(visit, 'firm');
    const firm = park === null || id === null ? null : await findFirm(db, park.id, id);
    if (park === null || firm === null) return { kind: 'not-found' };
    const params = { park: park.id, firm: firm.id };
    if (firm.endedOn !== null && visit.attempt === null) return { kind: 'redirect', to: areaPaths.firm.to(params) };
    const state = formState({
      form: endFirm.name,
      language,
      attempt: visit.attempt,
      defaults: { endedOn: dayOf(context.now) },
    });
    return {
      kind: 'page',
      title: t.title,
      place: {
        menu: 'areas',
        crumbs: [...firmCrumbs(park, language), { label: firm.name, href: areaPaths.firm.to(params) }],
      },
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.heading(firm.name)}
            lead={t.lead}
            consequences={t.consequences}
            action={areaPaths.endFirm.to(params)}
            hidden={{ version: String(firm.version) }}
            button={t.button}
            destructive
            back={{ label: t.back, href: areaPaths.firm.to(params) }}
          >
            <DateField state={state} name="endedOn" label={t.endedOn} required />
            <RadioField
              state={state}
              name="reason"
              label={t.reason}
              choices={givenReasons.map((value) => ({ value, label: t.reasons[value] }))}
            />
            <TextField state={state} name="note" label={t.note} hint={t.noteHint} autocomplete="off" optional />
          </Confirmation>
        </>
      ),
    };
  },
};
