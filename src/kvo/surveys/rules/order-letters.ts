import type { FirmAddress } from '../../areas/queries.ts';

/** A letter that is to be printed: for whom, and where it goes. */
export interface Addressee {
  readonly firm: string;
  readonly name: string;
  readonly subArea: string;
}

/** Whether the list says where a letter can be posted to. */
export const hasAddress = (address: FirmAddress | undefined): address is FirmAddress =>
  address !== undefined && address.street !== '' && (address.postcode !== '' || address.town !== '');

/** The lines in the window of an envelope: the name, the street, then postcode and town with two spaces (NEN 5825). */
export const addressLines = (name: string, address: FirmAddress | undefined, place: string): readonly string[] =>
  hasAddress(address)
    ? [
        name,
        `${address.street} ${address.houseNumber}`.trim(),
        [address.postcode, address.town].filter((part) => part !== '').join('\u00a0 '),
      ]
    : [name, place];

const natural = new Intl.Collator('nl', { numeric: true });

/** In the order in which letters are posted, by postcode and number; those without an address last, by name. */
export const inPostalOrder = <T extends Addressee>(
  letters: readonly T[],
  addresses: ReadonlyMap<string, FirmAddress>,
): readonly T[] => {
  const keyOf = ({ firm, name }: T): string => {
    const address = addresses.get(firm);
    return hasAddress(address)
      ? `0 ${address.postcode} ${address.town} ${address.street} ${address.houseNumber} ${name}`
      : `1 ${name}`;
  };
  return letters
    .map((letter) => ({ letter, key: keyOf(letter) }))
    .toSorted((one, other) => natural.compare(one.key, other.key))
    .map(({ letter }) => letter);
};
