import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Measure, NamedParty } from '../../model.ts';
import type { PlaceInTime } from '../../rules/life/standing.ts';
import { countsAsDone, daysLate, isDone, placeInTime } from '../../rules/life/standing.ts';
import { byCode } from '../../rules/matrix/by-code.ts';
import type { Span } from '../../rules/matrix/span-of.ts';
import { spanOf, yearsOf } from '../../rules/matrix/span-of.ts';

const orders = ['thema', 'eigenaar', 'maand'] as const;
export type Order = (typeof orders)[number];

const filters = ['late', 'no-owner', 'no-evidence', 'own'] as const;
export type Filter = (typeof filters)[number];

/** What stands in the query of the matrix. */
export interface MatrixWish {
  readonly order: Order;
  readonly filter: Filter | null;
  readonly year: number | null;
}

/** Reads the query; what is no order, filter or year chooses nothing. */
export const readMatrixWish = ({ per, toon, jaar = '' }: Readonly<Record<string, string>>): MatrixWish => ({
  order: orders.find((order) => order === per) ?? 'thema',
  filter: filters.find((filter) => filter === toon) ?? null,
  year: /^(19|20|21)\d\d$/.test(jaar) ? Number(jaar) : null,
});

export interface MatrixRow {
  readonly measure: Measure;
  /** Who owns it and sits at the table. */
  readonly owner: NamedParty | null;
  readonly span: Span | null;
  readonly place: PlaceInTime;
  readonly daysLate: number;
}

/** What a group of rows is about; its heading is put into words when it is drawn. */
export type GroupKey =
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'owner'; readonly party: NamedParty | null }
  | { readonly kind: 'month'; readonly day: LocalDate | null };

interface LoadOwner {
  readonly party: NamedParty | null;
  readonly due: readonly { readonly month: number; readonly state: 'done' | 'open' | 'late' }[];
}

export interface MatrixView {
  readonly wish: MatrixWish;
  readonly year: number;
  readonly years: readonly number[];
  readonly total: number;
  readonly counts: Readonly<Record<'done' | 'running' | 'planned' | 'late' | 'noOwner' | 'noEvidence', number>>;
  readonly groups: readonly { readonly key: GroupKey; readonly rows: readonly MatrixRow[] }[];
  readonly load: readonly LoadOwner[];
  /** Measures whose last day lies in another year, and those without one: the load table does not show them. */
  readonly otherYear: number;
  readonly withoutDue: number;
  readonly dropped: readonly Measure[];
}

interface MatrixGround {
  readonly measures: readonly Measure[];
  /** Keys of themes in the order of the scheme. */
  readonly themes: readonly string[];
  /** The parties of whoever looks. */
  readonly own: readonly string[];
  readonly today: LocalDate;
}

const owned = (measure: Measure): NamedParty | null => (measure.owner?.atTable === true ? measure.owner : null);

const matches = (row: MatrixRow, filter: Filter | null, own: readonly string[]): boolean => {
  switch (filter) {
    case null:
      return true;
    case 'late':
      return row.daysLate > 0;
    case 'no-owner':
      return row.owner === null;
    case 'no-evidence':
      return isDone({ status: row.measure.status.kind }) && row.measure.evidence === 0;
    case 'own':
      return row.owner !== null && own.includes(row.owner.id);
  }
};

const keyOf = (row: MatrixRow, order: Order): GroupKey => {
  if (order === 'eigenaar') return { kind: 'owner', party: row.owner };
  if (order === 'thema') return { kind: 'theme', theme: row.measure.theme };
  const { dueOn } = row.measure;
  return { kind: 'month', day: dueOn === null ? null : (`${dueOn.slice(0, 7)}-01` as LocalDate) };
};

/** Where a group comes: themes as the scheme has them, nobody's and undated measures first, owners by name. */
const sortText = (key: GroupKey, themes: readonly string[]): string => {
  switch (key.kind) {
    case 'theme':
      return String(themes.indexOf(key.theme) + 1000);
    case 'owner':
      return key.party === null ? '' : `${key.party.name} ${key.party.id}`;
    case 'month':
      return key.day ?? '';
  }
};

const groupsOf = (rows: readonly MatrixRow[], order: Order, themes: readonly string[]): MatrixView['groups'] => {
  const groups = Map.groupBy(rows, (row) => sortText(keyOf(row, order), themes));
  return [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other, 'nl'))
    .flatMap(([, members]) => {
      const [first] = members;
      return first === undefined
        ? []
        : [{ key: keyOf(first, order), rows: members.toSorted((a, b) => byCode(a.measure, b.measure)) }];
    });
};

const loadOf = (rows: readonly MatrixRow[], year: number): readonly LoadOwner[] => {
  const owners = Map.groupBy(rows, (row) => row.owner?.id ?? '');
  const load = [...owners.values()].map(
    (members): LoadOwner => ({
      party: members[0]?.owner ?? null,
      due: members.flatMap(({ measure, daysLate: late }) => {
        if (measure.dueOn === null || Number(measure.dueOn.slice(0, 4)) !== year) return [];
        const state = isDone({ status: measure.status.kind }) ? 'done' : late > 0 ? 'late' : 'open';
        return [{ month: Number(measure.dueOn.slice(5, 7)) - 1, state } as const];
      }),
    }),
  );
  const name = ({ party }: LoadOwner): string => (party === null ? '\uffff' : party.name);
  return load.toSorted((one, other) => name(one).localeCompare(name(other), 'nl'));
};

/** The matrix as its page shows it: grouped, narrowed, with what can be said of it as a whole. */
export const viewMatrix = ({ measures, themes, own, today }: MatrixGround, wish: MatrixWish): MatrixView => {
  const standing = measures.filter((measure) => measure.status.kind !== 'dropped');
  const timed = (measure: Measure) => ({ ...measure, status: measure.status.kind });
  const years = yearsOf(standing.map(timed), today);
  const year = years.find((one) => one === wish.year) ?? Number(today.slice(0, 4));
  const rows = standing.map(
    (measure): MatrixRow => ({
      measure,
      owner: owned(measure),
      span: spanOf(timed(measure), year),
      place: placeInTime(timed(measure), today),
      daysLate: daysLate(timed(measure), today),
    }),
  );
  const count = (test: (row: MatrixRow) => boolean): number => rows.filter(test).length;
  return {
    wish,
    year,
    years,
    total: rows.length,
    counts: {
      done: count(({ place }) => place === 'done' || place === 'lasting'),
      running: count(({ place }) => place === 'running'),
      planned: count(({ place }) => place === 'planned'),
      late: count(({ place }) => place === 'late'),
      noOwner: count(({ owner }) => owner === null),
      noEvidence: count(({ measure }) => isDone({ status: measure.status.kind }) && !countsAsDone(timed(measure))),
    },
    groups: groupsOf(
      rows.filter((row) => matches(row, wish.filter, own)),
      wish.order,
      themes,
    ),
    load: loadOf(rows, year),
    otherYear: count(({ measure }) => measure.dueOn !== null && Number(measure.dueOn.slice(0, 4)) !== year),
    withoutDue: count(({ measure }) => measure.dueOn === null),
    dropped: measures.filter((measure) => measure.status.kind === 'dropped').toSorted(byCode),
  };
};
