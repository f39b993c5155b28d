import { agreementPaths } from '../../../../paths/agreements.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { ChangedMeanwhile } from '../../../tracks/changed-meanwhile.tsx';
import { getTrack } from '../../../tracks/queries.ts';
import { changeStatement } from '../../actions/text/change-statement.ts';
import { statementsOf } from '../../declaration/build-declaration.ts';
import { situationOf } from '../../declaration/declaration-to-freeze.ts';
import { FrozenNotice } from '../../frozen-notice.tsx';
import { findAgreement } from '../../queries.ts';
import { ofPartyAtTheTable } from '../../stands/in-agreement.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { placeUnder } from '../parts/agreement-place.ts';

export const statementPage: PageDefinition = {
  name: 'agreements.statement-page',
  path: agreementPaths.statement,
  permission: 'agreements.edit',
  stand: ofPartyAtTheTable,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, (visit.params['track'] ?? '').toLowerCase());
    const situation = await situationOf(context.db, track, context.now);
    const party = situation.parties.find((one) => one.id === visit.params['party']?.toLowerCase());
    if (party === undefined) return { kind: 'not-found' };
    const { current } = await findAgreement(context, track, 'declaration');
    const { text: t } = agreementTexts(language);
    const stored = statementsOf(party, situation).join('\n');
    const version = situation.statements.get(party.id)?.version ?? 0;
    const state = formState({
      form: changeStatement.name,
      language,
      attempt: visit.attempt,
      defaults: { statements: stored, version },
    });
    const changed = [{ label: t.statements, typed: state.value('statements'), stored }];
    return {
      kind: 'page',
      title: t.statementTitle(party.name),
      place: placeUnder(track, 'declaration', language),
      main: (
        <>
          <ErrorSummary state={state} />
          <ChangedMeanwhile state={state} version={version} fields={changed} language={language} />
          <PageHead heading={t.statementHeading(party.name)} lead={t.statementLead} />
          {current === null ? (
            <Form
              action={agreementPaths.statement.to({ track: track.id, party: party.id })}
              hidden={{ version: String(version) }}
            >
              <TextArea state={state} name="statements" label={t.statements} rows={10} />
              <Button>{t.saveStatement}</Button>
            </Form>
          ) : (
            <FrozenNotice kind="declaration" version={current} track={track.id} language={language} mayWithdraw />
          )}
        </>
      ),
    };
  },
};
