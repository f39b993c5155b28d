import type { FirmAddress } from '../../areas/queries.ts';
import type { Addressee } from './order-letters.ts';

interface Door {
  readonly number: string;
  readonly name: string;
}

/** The doors of one street, in the order in which they are walked; the street empty where the list names none. */
export interface Street {
  readonly name: string;
  readonly doors: readonly Door[];
}

const natural = new Intl.Collator('nl', { numeric: true });

/** Firms by street and number, streets by name; firms without a street come last. */
export const byStreet = (
  firms: readonly Addressee[],
  addresses: ReadonlyMap<string, FirmAddress>,
): readonly Street[] => {
  const streets = new Map<string, Door[]>();
  for (const { firm, name } of firms) {
    const { street = '', houseNumber = '' } = addresses.get(firm) ?? {};
    const doors = streets.get(street) ?? [];
    doors.push({ number: houseNumber, name });
    streets.set(street, doors);
  }
  return [...streets]
    .map(([name, doors]) => ({
      name,
      doors: doors.toSorted(
        (one, other) => natural.compare(one.number, other.number) || natural.compare(one.name, other.name),
      ),
    }))
    .toSorted(
      (one, other) => Number(one.name === '') - Number(other.name === '') || natural.compare(one.name, other.name),
    );
};
