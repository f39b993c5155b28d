import type { SuppressedFigure } from '../../../../kernel/figure.ts';
import { isGroupDisclosure } from '../../../../statistics/disclosure/group-disclosure.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { AskedArea, PlaceQuestion } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { Population } from '../figures.ts';
import { tooFew } from '../figures.ts';
import { hiddenGroups } from '../hide-areas.ts';
import { askedFirms, valuesOf } from './answers-to.ts';

/** How many named something; null where that would show too much. */
interface Named {
  readonly name: string;
  readonly count: number | null;
}

export interface NamedArea extends Named {
  readonly area: AskedArea;
  readonly streets: readonly Named[];
  /** Who named the area and no street in it; null where hidden, or where the area has no streets to name. */
  readonly noStreet: number | null;
}

/** Where in the park it is: by sub-area and by street, never a point. */
export interface PlacePicture {
  readonly kind: 'place';
  readonly question: PlaceQuestion;
  readonly told:
    | {
        readonly kind: 'places';
        readonly n: number;
        readonly population: Population;
        readonly areas: readonly NamedArea[];
      }
    | SuppressedFigure;
}

interface Place {
  readonly area: string;
  readonly street: string | null;
}

const placesOf = ({ key, areas }: PlaceQuestion, answers: readonly Answers[]): readonly Place[] =>
  valuesOf(key, answers).flatMap((value) => {
    const area: unknown = typeof value === 'object' ? Reflect.get(value, 'area') : undefined;
    const street: unknown = typeof value === 'object' ? Reflect.get(value, 'street') : undefined;
    const known = areas.find((one) => one.key === area);
    // A street that is no longer on the list is not told by name.
    return known === undefined
      ? []
      : [{ area: known.key, street: typeof street === 'string' && known.streets.includes(street) ? street : null }];
  });

/** The streets of an area of which the count is shown. Who named none is one group more. */
const streetsOf = ({ streets }: AskedArea, places: readonly Place[], least: number) => {
  const counts = [
    ...streets.map((street) => places.filter((place) => place.street === street).length),
    places.filter(({ street }) => street === null).length,
  ];
  const hidden = hiddenGroups(counts, 0, least);
  const shown = (at: number): number | null => (hidden.has(at) ? null : (counts[at] ?? 0));
  return {
    streets: streets.map((name, at) => ({ name, count: shown(at) })),
    noStreet: streets.length === 0 ? null : shown(streets.length),
  };
};

/**
 * Counts per sub-area and, of those shown, per street. Neither a count under `least` nor what would give one away by
 * subtraction is shown. All is hidden where nearly all of a small group named the same.
 */
export const placePicture = (
  question: PlaceQuestion,
  answers: readonly Answers[],
  firms: Population,
  least: number,
): PlacePicture => {
  const places = placesOf(question, answers);
  const few = tooFew(places.length, least);
  const byArea = question.areas.map(({ key }) => places.filter((place) => place.area === key));
  const counts = byArea.map(({ length }) => length);
  if (few !== null) return { kind: 'place', question, told: few };
  if (isGroupDisclosure(counts))
    return { kind: 'place', question, told: { kind: 'suppressed', reason: { kind: 'group' } } };
  const hidden = hiddenGroups(counts, 0, least);
  const areas = question.areas.map((area, at): NamedArea => {
    if (hidden.has(at))
      return {
        area,
        name: area.name,
        count: null,
        streets: area.streets.map((name) => ({ name, count: null })),
        noStreet: null,
      };
    return { area, name: area.name, count: counts[at] ?? 0, ...streetsOf(area, byArea[at] ?? [], least) };
  });
  const population = askedFirms(question.key, answers, firms);
  return { kind: 'place', question, told: { kind: 'places', n: places.length, population, areas } };
};
