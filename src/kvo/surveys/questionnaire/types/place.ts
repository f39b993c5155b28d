import type { AnswerValue } from '../answer.ts';
import type { AskedArea, PlaceQuestion } from '../compiled-questionnaire.ts';
import { fieldName } from '../field-name.ts';
import type { QuestionType } from './question-type.ts';
import { answered, complain, sent, wrong } from './question-type.ts';

/** The field a click on the map fills in. */
export const pointPart = 'point';

type Place = Readonly<Record<string, string>>;
type Point = readonly [number, number];

const isPlace = (value: AnswerValue): value is Place => typeof value === 'object' && !Array.isArray(value);

const crosses = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): boolean =>
  y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);

const isInRing = (point: Point, ring: readonly Point[]): boolean => {
  let inside = false;
  ring.forEach((corner, index) => {
    if (crosses(point, corner, ring[index + 1] ?? ring[0] ?? corner)) inside = !inside;
  });
  return inside;
};

/** Whether a point lies inside an area and in none of its holes; false when the area was never drawn. */
const isInside = (point: Point, { outline }: AskedArea): boolean =>
  (outline ?? []).some(
    ([outer = [], ...holes]) => isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole)),
  );

/** Longitude and latitude to four decimals, about ten metres: near enough for a map, and no nearer. */
const readPoint = (text: string): Point | null => {
  const match = /^(-?\d{1,3}\.\d{1,12}),(-?\d{1,2}\.\d{1,12})$/.exec(text);
  return match === null ? null : [Number(Number(match[1]).toFixed(4)), Number(Number(match[2]).toFixed(4))];
};

const showPoint = ([x, y]: Point): string => `${x.toFixed(4)},${y.toFixed(4)}`;

/** An area is chosen by its key, a street in it by both. */
const readChoice = (areas: readonly AskedArea[], text: string): Place | null => {
  const [area = '', ...street] = text.split('/');
  const found = areas.find(({ key }) => key === area);
  if (found === undefined) return null;
  if (street.length === 0) return { area };
  return found.streets.includes(street.join('/')) ? { area, street: street.join('/') } : null;
};

const choiceOf = ({ area = '', street }: Place): string => (street === undefined ? area : `${area}/${street}`);

/** A place in the park: a sub-area or a street of the list, a point on the map, or both when they agree. */
export const place: QuestionType<PlaceQuestion, Place> = {
  isValue: isPlace,
  read: ({ key, areas }, fields) => {
    const [text] = sent(fields, fieldName(key));
    const [spot] = sent(fields, fieldName(key, pointPart));
    if (text === undefined && spot === undefined) return { kind: 'empty' };
    const chosen = text === undefined ? null : readChoice(areas, text);
    if (text !== undefined && chosen === null) return wrong(complain('not-an-option'));
    if (spot === undefined) return answered(chosen ?? {});
    const point = readPoint(spot);
    const around = point === null ? undefined : areas.find((area) => isInside(point, area));
    if (point === null || around === undefined) return wrong(complain('outside-park'));
    // The list is what everybody sees: when it was changed after the click, the click no longer counts.
    if (chosen !== null && chosen['area'] !== around.key) return answered(chosen);
    return answered({ ...(chosen ?? { area: around.key }), point: showPoint(point) });
  },
  write: ({ key }, value) => ({
    [fieldName(key)]: [choiceOf(value)],
    ...(value['point'] === undefined ? {} : { [fieldName(key, pointPart)]: [value['point']] }),
  }),
  check: ({ areas }, value) => {
    const { area, street, point, ...more } = value;
    if (Object.keys(more).length > 0 || area === undefined) return complain('malformed');
    if (readChoice(areas, choiceOf({ area, ...(street === undefined ? {} : { street }) })) === null)
      return complain('not-an-option');
    if (point === undefined) return null;
    const read = readPoint(point);
    const around = areas.find(({ key }) => key === area);
    if (read === null || showPoint(read) !== point || around === undefined) return complain('malformed');
    return isInside(read, around) ? null : complain('outside-park');
  },
};
