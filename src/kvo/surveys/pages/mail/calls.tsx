import type { LocalDate } from '../../../../kernel/dates.ts';
import { showShortDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { Pagination } from '../../../../platform/ui/actions/pagination.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { noteCalls, outcomeField } from '../../actions/note-calls.ts';
import { contactMonths } from '../../jobs/ensure-wave-contacts-are-forgotten.ts';
import type { Reach } from '../../list-reach.ts';
import { listReach } from '../../list-reach.ts';
import type { Call } from '../../store/calls.ts';
import { callOutcomes, listCalls } from '../../store/calls.ts';
import { mailingTexts } from '../../texts/mailing-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';

/** As many firms as fit three sheets of paper. */
const onAPage = 100;

type Calls = ReadonlyMap<string, readonly Call[]>;

const lastWords = (calls: readonly Call[], language: Language): string => {
  const { calls: t } = mailingTexts(language);
  const [last] = calls;
  return last === undefined
    ? t.never
    : t.times(calls.length, t.outcomes[last.outcome], showShortDate(last.day satisfies LocalDate, language));
};

const Outcome = ({ firm, state }: { readonly firm: Reach; readonly state: FormState }): Child => {
  const { calls: t } = mailingTexts(state.language);
  const name = outcomeField(firm.population);
  const chosen = state.value(name);
  return (
    <select class="input" name={name} aria-label={t.todayFor(firm.name)}>
      <option value="">{t.none}</option>
      {callOutcomes.map((outcome) => (
        <option value={outcome} selected={outcome === chosen}>
          {t.outcomes[outcome]}
        </option>
      ))}
    </select>
  );
};

interface TableProps {
  readonly firms: readonly Reach[];
  readonly calls: Calls;
  readonly state: FormState;
  readonly mayNote: boolean;
}

const CallTable = ({ firms, calls, state, mayNote }: TableProps): Child => {
  const { language } = state;
  const { calls: t, firm } = mailingTexts(language);
  return (
    <DataTable
      caption={t.title}
      captionHidden
      language={language}
      rows={firms}
      columns={[
        { label: firm, cell: (one: Reach) => one.name },
        {
          label: t.phone,
          cell: (one) =>
            one.phone === null ? t.noPhone : <a href={`tel:${one.phone.replace(/[^\d+]/g, '')}`}>{one.phone}</a>,
        },
        { label: t.last, cell: (one) => lastWords(calls.get(one.population) ?? [], language) },
        ...(mayNote ? [{ label: t.today, cell: (one: Reach): Child => <Outcome firm={one} state={state} /> }] : []),
      ]}
    />
  );
};

/** The firms that have not answered, with their telephone number, to call and to note what came of it. */
export const callsPage: PageDefinition = {
  name: 'surveys.calls-page',
  path: surveyPaths.calls,
  permission: 'surveys.see-firms',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { language, db } = context;
    const { calls: t } = mailingTexts(language);
    const address = { track: track.id, wave: wave.id };
    const all = wave.closedAt === null ? await listReach(db, context, wave.id) : [];
    const calls: Calls = Map.groupBy(await listCalls(db, wave.id), (call) => call.population);
    const pages = Math.max(1, Math.ceil(all.length / onAPage));
    const page = Math.min(pages, Math.max(1, Number(visit.query['pagina'] ?? '1') || 1));
    const state = formState({ form: noteCalls.name, language, attempt: visit.attempt });
    const firms = all.slice((page - 1) * onAPage, page * onAPage);
    const mayNote = wave.closedAt === null;
    return {
      kind: 'page',
      title: t.title,
      place: surveyPlace(track, [
        { label: surveyTexts(language).wave.name(wave.number), href: surveyPaths.wave.to(address) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead
            heading={t.heading(all.length)}
            lead={all.length === 0 ? undefined : t.lead(all.filter((one) => one.phone === null).length)}
          />
          {all.length === 0 ? (
            <EmptyState text={wave.openedAt === null ? t.notOpen : t.empty} />
          ) : (
            <Form action={surveyPaths.calls.to(address)}>
              <CallTable firms={firms} calls={calls} state={state} mayNote={mayNote} />
              <Pagination
                page={page}
                pageSize={onAPage}
                total={all.length}
                href={(to) => surveyPaths.calls.to(address, { pagina: String(to) })}
                language={language}
              />
              <p class="hint">
                {t.refusesNote} {t.kept(contactMonths)}
              </p>
              <Button>{t.save}</Button>
            </Form>
          )}
        </>
      ),
    };
  },
};
