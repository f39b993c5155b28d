import type { StageKey } from '../../../schemes/model.ts';
import { stageKeys } from '../../../schemes/model.ts';
import type { Group } from '../../model.ts';
import { groups } from '../../model.ts';

export const sorts = ['stand', 'naam', 'fase', 'dag'] as const;
type Sort = (typeof sorts)[number];

/** What somebody wants to see of their tracks, as the address says it. */
export interface PortfolioQuestion {
  readonly words: string;
  readonly stage: StageKey | null;
  readonly municipality: string | null;
  readonly group: Group | null;
  readonly sort: Sort;
  /** Counted from 1. */
  readonly page: number;
}

const longest = 200;

/** Reads the question from an address; what it cannot read counts as not asked. */
export const readQuestion = (query: Readonly<Record<string, string>>): PortfolioQuestion => {
  const page = Number(query['bladzijde']);
  const municipality = (query['gemeente'] ?? '').slice(0, longest);
  return {
    words: (query['zoek'] ?? '').trim().slice(0, longest),
    stage: stageKeys.find((key) => key === query['fase']) ?? null,
    municipality: municipality === '' ? null : municipality,
    group: groups.find((group) => group === query['stand']) ?? null,
    sort: sorts.find((sort) => sort === query['volgorde']) ?? 'stand',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
};

/** The question as fields of the form, and as an address. */
export const questionFields = (question: PortfolioQuestion): Readonly<Record<string, string>> => ({
  zoek: question.words,
  fase: question.stage ?? '',
  gemeente: question.municipality ?? '',
  stand: question.group ?? '',
  volgorde: question.sort === 'stand' ? '' : question.sort,
});

/** Whether anything was left out of the list. */
export const isNarrowed = ({ words, stage, municipality, group }: PortfolioQuestion): boolean =>
  words !== '' || stage !== null || municipality !== null || group !== null;
