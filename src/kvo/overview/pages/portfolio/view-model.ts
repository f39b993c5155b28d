import type { LocalDate } from '../../../../kernel/dates.ts';
import { addDays } from '../../../../kernel/dates.ts';
import type { AgendaItem } from '../../due-model.ts';
import type { Group, TrackPicture, Viewer } from '../../model.ts';
import { groups } from '../../model.ts';
import { waitsFor } from '../../rules/viewer-steps.ts';
import type { PortfolioQuestion } from './question.ts';

/** A track of somebody, as they see it. */
export interface OwnPicture {
  readonly picture: TrackPicture;
  readonly viewer: Viewer;
}

interface PortfolioSection {
  /** Null: all in one list, in the order that was asked for. */
  readonly group: Group | null;
  /** How many there are in all, also on other pages. */
  readonly count: number;
  readonly rows: readonly OwnPicture[];
}

interface AgendaLine extends AgendaItem {
  readonly title: string;
  readonly track: string;
}

export interface PortfolioView {
  readonly counts: Readonly<Record<Group, number>>;
  readonly total: number;
  /** Of those that stand still: how many wait for whoever looks, and how many for others. */
  readonly waiting: { readonly you: number; readonly others: number };
  readonly found: number;
  readonly sections: readonly PortfolioSection[];
  readonly page: number;
  readonly municipalities: readonly string[];
  readonly weeks: readonly AgendaLine[];
  /** How many more there are in these weeks than are shown. */
  readonly moreInWeeks: number;
}

export const pageSize = 50;
const mostDays = 12;
const weeksAhead = 28;

/** The municipalities a track lies in, each once. */
export const municipalitiesOf = ({ road }: TrackPicture): readonly string[] => [
  ...new Set(road.track.areas.map((area) => area.municipality)),
];

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const soughtIn = new WeakMap<TrackPicture, string>();
const soughtText = (picture: TrackPicture): string => {
  const known = soughtIn.get(picture);
  if (known !== undefined) return known;
  const { track } = picture.road;
  const names = track.areas.flatMap((area) => [area.name, area.parkName, area.municipality]);
  const text = folded([track.title, ...names].join('\n'));
  soughtIn.set(picture, text);
  return text;
};

const sortNames = new WeakMap<TrackPicture, string>();
const sortName = (picture: TrackPicture): string => {
  const name = sortNames.get(picture) ?? folded(picture.road.track.title);
  sortNames.set(picture, name);
  return name;
};

const stageHere = ({ road }: TrackPicture) => road.stages.find((stage) => stage.place === 'here') ?? null;

const wanted = (question: PortfolioQuestion): ((own: OwnPicture) => boolean) => {
  const words = folded(question.words).split(/\s+/).filter(Boolean);
  return ({ picture }) =>
    (question.group === null || picture.standing.group === question.group) &&
    (question.stage === null || stageHere(picture)?.stage.key === question.stage) &&
    (question.municipality === null || municipalitiesOf(picture).includes(question.municipality)) &&
    words.every((word) => soughtText(picture).includes(word));
};

type Compare = (one: OwnPicture, other: OwnPicture) => number;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byDay = (one: LocalDate | null, other: LocalDate | null): number => byText(one ?? '9', other ?? '9');
const byName: Compare = (one, other) =>
  byText(sortName(one.picture), sortName(other.picture)) ||
  byText(one.picture.road.track.id, other.picture.road.track.id);
const byDeadline: Compare = (one, other) => byDay(one.picture.standing.deadline, other.picture.standing.deadline);

const orders: Readonly<Record<PortfolioQuestion['sort'], Compare>> = {
  stand: (one, other) =>
    groups.indexOf(one.picture.standing.group) - groups.indexOf(other.picture.standing.group) ||
    other.picture.standing.days - one.picture.standing.days ||
    byDeadline(one, other) ||
    byName(one, other),
  naam: byName,
  fase: (one, other) =>
    (stageHere(one.picture)?.number ?? 99) - (stageHere(other.picture)?.number ?? 99) || byName(one, other),
  dag: (one, other) => byDeadline(one, other) || byName(one, other),
};

const countGroups = (own: readonly OwnPicture[]): Readonly<Record<Group, number>> => {
  const counts = { still: 0, attention: 0, course: 0 };
  for (const { picture } of own) counts[picture.standing.group] += 1;
  return counts;
};

const sectionsOf = (
  found: readonly OwnPicture[],
  shown: readonly OwnPicture[],
  sort: PortfolioQuestion['sort'],
): readonly PortfolioSection[] => {
  if (sort !== 'stand') return [{ group: null, count: found.length, rows: shown }];
  const counts = countGroups(found);
  return groups.flatMap((group) => {
    const rows = shown.filter(({ picture }) => picture.standing.group === group);
    return rows.length === 0 ? [] : [{ group, count: counts[group], rows }];
  });
};

const weeksOf = (own: readonly OwnPicture[], today: LocalDate): readonly AgendaLine[] => {
  const until = addDays(today, weeksAhead);
  const lines: AgendaLine[] = [];
  for (const { picture } of own)
    for (const item of picture.agenda) {
      // The agenda of a track lies in order of days.
      if (item.day > until) break;
      lines.push({ ...item, title: picture.road.track.title, track: picture.road.track.id });
    }
  return lines.sort((one, other) => byText(one.day, other.day) || byText(one.title, other.title));
};

/** What somebody sees of their tracks: how they do in all, and the part that was asked for. */
export const viewPortfolio = (
  own: readonly OwnPicture[],
  question: PortfolioQuestion,
  today: LocalDate,
): PortfolioView => {
  const found = own.filter(wanted(question)).sort(orders[question.sort]);
  const page = Math.min(question.page, Math.max(1, Math.ceil(found.length / pageSize)));
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const still = own.filter(({ picture }) => picture.standing.group === 'still');
  const you = still.filter(({ picture, viewer }) => waitsFor(picture.steps, viewer)).length;
  const weeks = weeksOf(own, today);
  return {
    counts: countGroups(own),
    total: own.length,
    waiting: { you, others: still.length - you },
    found: found.length,
    sections: sectionsOf(found, shown, question.sort),
    page,
    municipalities: [...new Set(own.flatMap(({ picture }) => municipalitiesOf(picture)))].sort(byText),
    weeks: weeks.slice(0, mostDays),
    moreInWeeks: Math.max(0, weeks.length - mostDays),
  };
};
