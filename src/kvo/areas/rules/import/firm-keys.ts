import { foldText } from '../firm/tidy-cell.ts';

interface Keyed {
  readonly kvkNumber: string | null;
  readonly branchNumber: string | null;
  readonly name: string;
  readonly postcode: string;
  readonly houseNumber: string;
}

/** What makes an establishment one and the same: KvK number and vestigingsnummer; null without both. */
export const establishmentKey = (firm: Pick<Keyed, 'kvkNumber' | 'branchNumber'>): string | null =>
  firm.kvkNumber === null || firm.branchNumber === null ? null : `${firm.kvkNumber} ${firm.branchNumber}`;

/** What makes two firms look the same: name, postcode and house number. */
export const addressKey = (firm: Pick<Keyed, 'name' | 'postcode' | 'houseNumber'>): string =>
  `${foldText(firm.name)} ${foldText(firm.postcode)} ${foldText(firm.houseNumber)}`;

/** The same KvK number at the same address: the name may have changed. Null where one of the three is missing. */
export const companyKey = (firm: Pick<Keyed, 'kvkNumber' | 'postcode' | 'houseNumber'>): string | null =>
  firm.kvkNumber === null || firm.postcode === '' || firm.houseNumber === ''
    ? null
    : `${firm.kvkNumber} ${foldText(firm.postcode)} ${foldText(firm.houseNumber)}`;
