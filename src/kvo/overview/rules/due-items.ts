import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays, addMonths } from '../../../kernel/dates.ts';
import type { CertificateFact } from '../../certificates/queries.ts';
import type { TrackRoad } from '../../gates/model.ts';
import { ruleOf } from '../../schemes/rule-of.ts';
import type { DueItem, DueWhat } from '../due-model.ts';
import type { TrackKnowledge } from '../model.ts';
import { warningDays } from './warning-days.ts';

export type DueGround = Pick<TrackKnowledge, 'road' | 'parties' | 'openMeasures' | 'response'>;

const item = (key: string, what: DueWhat, days: { readonly dueOn: LocalDate; readonly warn: number }): DueItem => ({
  key,
  what,
  dueOn: days.dueOn,
  warnFrom: addDays(days.dueOn, -days.warn),
});

/** Evenly over the year: with two a year the next is half a year after the last. */
const afterOneOf = (last: LocalDate, timesAYear: number): LocalDate =>
  12 % timesAYear === 0 ? addMonths(last, 12 / timesAYear) : addDays(last, Math.floor(365 / timesAYear));

/** A certificate that still asks for something: not one that was withdrawn, or that another took the place of. */
const isHeld = ({ state }: CertificateFact): boolean => state !== 'withdrawn' && state !== 'renewed';

/** What comes back every so often as long as the certificate lasts. The count begins anew with the certificate. */
const rhythmItems = ({ scheme, overrides, facts }: TrackRoad, certificate: CertificateFact): readonly DueItem[] =>
  certificate.state === 'expired'
    ? []
    : scheme.rhythm.flatMap(({ record, times, warn }) => {
        const perYear = ruleOf(scheme, times, overrides).value;
        if (perYear === 0) return [];
        const last = facts.records[record]?.findLast((one) => one.counts)?.day;
        const from = last === undefined || last < certificate.validFrom ? certificate.validFrom : last;
        const days = { dueOn: afterOneOf(from, perYear), warn: ruleOf(scheme, warn, overrides).value };
        // After the last day of the certificate nothing is asked any more: the renewal is.
        return days.dueOn > certificate.validUntil ? [] : [item(`record:${record}`, { kind: 'record', record }, days)];
      });

const expiryItem = ({ scheme, overrides, facts }: TrackRoad, certificate: CertificateFact): DueItem =>
  item(
    'expiry',
    { kind: 'expiry', number: certificate.number, renewing: facts.nextRound !== null },
    { dueOn: certificate.validUntil, warn: ruleOf(scheme, 'warn-expiry', overrides).value },
  );

const permitItems = ({ parties }: DueGround): readonly DueItem[] =>
  parties.flatMap(({ id, kind, name, permitExpiresOn }) =>
    kind === 'security-firm' && permitExpiresOn !== null
      ? [
          item(
            `permit:${id}`,
            { kind: 'permit', party: id, name },
            { dueOn: permitExpiresOn, warn: warningDays.permit },
          ),
        ]
      : [],
  );

const correctionItems = ({ facts }: TrackRoad): readonly DueItem[] =>
  facts.audit.open.flatMap(({ criterion, severity, correctBy }) =>
    correctBy === null
      ? []
      : [
          item(
            `correction:${criterion}`,
            { kind: 'correction', criterion, severity },
            { dueOn: correctBy, warn: warningDays.correction },
          ),
        ],
  );

const measureItems = ({ openMeasures }: DueGround): readonly DueItem[] =>
  openMeasures.map(({ id, dueOn, ...measure }) =>
    item(`measure:${id}`, { kind: 'measure', measure: id, ...measure }, { dueOn, warn: warningDays.measure }),
  );

/** Said from the day it is seen, for as long as there is time to act. */
const responseItems = ({ road, response }: DueGround): readonly DueItem[] => {
  const wave = road.facts.waves.find(({ id }) => id === response?.wave);
  if (response === null || wave === undefined) return [];
  const { likely, needed } = response;
  const days = { dueOn: wave.closesOn, warn: warningDays.response };
  return [item(`response:${wave.id}`, { kind: 'response', wave: wave.id, likely, needed }, days)];
};

/** Everything of a track that has a day on which it must be done, nearest first; also what lies far ahead. */
export const dueItems = (ground: DueGround): readonly DueItem[] => {
  const { certificate } = ground.road.facts;
  const held = certificate !== null && isHeld(certificate) ? certificate : null;
  return [
    ...(held === null ? [] : [...rhythmItems(ground.road, held), expiryItem(ground.road, held)]),
    ...permitItems(ground),
    ...responseItems(ground),
    ...correctionItems(ground.road),
    ...measureItems(ground),
  ].toSorted((one, other) =>
    one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : one.key < other.key ? -1 : 1,
  );
};

/** Whether people are warned of it on a day. */
export const isDue = ({ warnFrom }: Pick<DueItem, 'warnFrom'>, today: LocalDate): boolean => warnFrom <= today;

/** Whether its last day has passed. The last day itself still counts. */
export const isLate = ({ dueOn }: Pick<DueItem, 'dueOn'>, today: LocalDate): boolean => dueOn < today;
