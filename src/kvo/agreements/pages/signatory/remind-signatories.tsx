import { dayOf } from '../../../../kernel/dates.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { remindSignatories } from '../../actions/signatories/remind-signatories.ts';
import { slugOf } from '../../model.ts';
import { inAgreement } from '../../stands/in-agreement.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { findPlace, homeOf, placeUnder } from '../parts/agreement-place.ts';
import { listRemindable } from '../parts/in-sentences.ts';

export const remindSignatoriesPage: PageDefinition = {
  name: 'agreements.remind-signatories-page',
  path: agreementPaths.remind,
  permission: 'agreements.edit',
  stand: inAgreement,
  show: async (context, visit) => {
    const found = await findPlace(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language } = context;
    const { track, agreement } = found;
    const { remind: t } = agreementTexts(language);
    const only = visit.attempt?.values['signatory']?.[0] ?? visit.query['ondertekenaar'] ?? '';
    const remindable = agreement.current === null ? [] : listRemindable(agreement, dayOf(context.now));
    const people = remindable.filter((who) => only === '' || who.id === only);
    const state = formState({ form: remindSignatories.name, language, attempt: visit.attempt });
    const back = { label: t.back, href: homeOf(agreement.kind, track.id) };
    const action = agreementPaths.remind.to({ track: track.id, agreement: slugOf[agreement.kind] });
    return {
      kind: 'page',
      title: t.title,
      place: placeUnder(track, agreement.kind, language),
      main: (
        <>
          <ErrorSummary state={state} />
          {people.length === 0 ? (
            <PageHead
              heading={t.nobody}
              lead={t.nobodyLead}
              buttons={<ButtonLink href={back.href}>{t.toAgreement}</ButtonLink>}
            />
          ) : (
            <Confirmation
              language={language}
              heading={t.heading(people.length, numberWord(people.length, language))}
              lead={t.lead}
              consequences={people.map((who) => t.whom(who.name, who.party))}
              action={action}
              hidden={{ signatory: only }}
              button={t.button}
              back={back}
            />
          )}
        </>
      ),
    };
  },
};
