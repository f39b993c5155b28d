import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Context } from '../../../../platform/context.ts';
import type { ReadableEvent } from '../../../../platform/ledger/list-events.ts';
import { listInstanceEvents } from '../../../../platform/ledger/list-events.ts';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { listNames } from '../../queries.ts';
import { accountTexts } from '../../texts/texts.ts';

const limit = 50;
const kinds = [
  'accounts.role-offered',
  'accounts.role-granted',
  'accounts.role-ended',
  'accounts.email-changed',
  'accounts.link-printed',
];

/** What happened to roles and addresses in the instance, in sentences. */
export interface RoleHistory {
  readonly at: Date;
  readonly what: string;
  readonly who: string;
}

const peopleIn = ({ actor, payload }: ReadableEvent): readonly string[] =>
  [actor.kind === 'person' ? actor.id : undefined, payload['person']].filter((id) => typeof id === 'string');

/** The newest events of the ledger about roles and addresses in the instance as a whole. */
export const listRoleHistory = async (context: Context): Promise<readonly RoleHistory[]> => {
  const { language } = context;
  const { people: t, events: words } = accountTexts(language);
  const events = await listInstanceEvents(context.db, kinds, limit);
  const names = await listNames(context.db, events.flatMap(peopleIn));
  return events.map(({ kind, payload, personal, actor, occurredAt }) => {
    const person = payload['person'];
    const known = typeof person === 'string' ? { personName: names.get(person) ?? words.somebody } : {};
    const doer = actor.kind === 'operator' ? t.operator : names.get(actor.id ?? '');
    return {
      at: occurredAt,
      what: context.eventText(kind, { ...payload, ...known, personal }, language),
      who: doer ?? t.nobodyKnown,
    };
  });
};

/** Who was invited to which role in the instance, got it or lost it, and by whom. */
export const HistoryPart = ({
  history,
  language,
}: {
  readonly history: readonly RoleHistory[];
  readonly language: Context['language'];
}): Child => {
  const { people: t } = accountTexts(language);
  return (
    <Part id="logboek" heading={t.history}>
      {history.length === 0 ? null : <p>{t.historyLead(limit)}</p>}
      <DataTable
        caption={t.history}
        captionHidden
        language={language}
        rows={history}
        empty={<p>{t.noHistory}</p>}
        columns={[
          { label: t.historyWhen, cell: (row) => showMoment(row.at, language) },
          { label: t.historyWhat, cell: (row) => <span dir="auto">{row.what}</span> },
          { label: t.historyWho, cell: (row) => row.who },
        ]}
      />
    </Part>
  );
};
