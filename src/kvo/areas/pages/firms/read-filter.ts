import { isUuid } from '../../../../kernel/ids.ts';
import { sectors, sizeClasses } from '../../model.ts';
import type { FirmFilter } from '../../store/firm-list.ts';

type Query = Readonly<Record<string, string>>;

const oneOf = (value: string | undefined, choices: readonly string[]): string | null =>
  value !== undefined && (value === 'none' || choices.includes(value)) ? value : null;

/** The filter that an address holds; what it says wrong narrows nothing. */
export const readFilter = (query: Query): FirmFilter => {
  const { deel = '', zoek = '', stand: presence } = query;
  const area = deel.toLowerCase();
  return {
    subArea: isUuid(area) ? area : null,
    sector: oneOf(query['sector'], sectors),
    size: oneOf(query['grootte'], sizeClasses),
    presence: presence === 'left' || presence === 'all' ? presence : 'here',
    search: zoek.toWellFormed().replaceAll('\u0000', '').trim().slice(0, 100),
  };
};

/** The page asked for, from 1. */
export const readPage = ({ bladzijde = '1' }: Query): number =>
  /^[1-9]\d{0,5}$/.test(bladzijde) ? Number(bladzijde) : 1;

/** The filter as an address holds it, without what narrows nothing. */
export const writeFilter = (filter: FirmFilter): Record<string, string> => ({
  ...(filter.search === '' ? {} : { zoek: filter.search }),
  ...(filter.subArea === null ? {} : { deel: filter.subArea }),
  ...(filter.sector === null ? {} : { sector: filter.sector }),
  ...(filter.size === null ? {} : { grootte: filter.size }),
  ...(filter.presence === 'here' ? {} : { stand: filter.presence }),
});

/** Whether a filter narrows anything. */
export const isNarrow = (filter: FirmFilter): boolean => Object.keys(writeFilter(filter)).length > 0;
