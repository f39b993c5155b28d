import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays, daysBetween } from '../../../kernel/dates.ts';
import type { AgreementKind } from '../../agreements/model.ts';
import type { SignedFact, StageVerdict } from '../../gates/model.ts';
import type { Said } from '../../gates/said.ts';
import type { AgendaItem, DueItem } from '../due-model.ts';
import type { Standing, TrackKnowledge } from '../model.ts';
import type { WhySaid } from '../why-said.ts';
import { isClosable } from './closable.ts';
import { isDue, isLate } from './due-items.ts';
import { quietPart, shortResponseDays, standstillDays } from './standstill-days.ts';

/** What a standing is judged on. */
export interface StandingGround {
  readonly known: Pick<TrackKnowledge, 'road' | 'planned' | 'movedOn'>;
  readonly due: readonly DueItem[];
  readonly agenda: readonly AgendaItem[];
  readonly today: LocalDate;
}

type Here = StageVerdict;

const still = (why: WhySaid, days: number): Standing => ({ group: 'still', why, days, deadline: null });
const attention = (why: WhySaid, deadline: LocalDate | null = null): Standing => ({
  group: 'attention',
  why,
  days: 0,
  deadline,
});

const firstMissing = ({ gate }: Here): Said | null => gate.reasons.find((reason) => !reason.met)?.said ?? null;

/** In the last two stages the certificate is there, and the rhythm says what must happen. */
const goesByRhythm = ({ stage }: Here): boolean => stage.key === 'execution' || stage.key === 'effect';

/** A measurement that runs, or a day that was set for it or for the audit: it moves without anybody doing anything. */
const movesByItself = ({ known: { road }, today }: StandingGround, { stage }: Here): boolean => {
  const [wave] = road.facts.waves;
  if (stage.key === 'survey' && wave !== undefined && wave.closedOn === null) return today <= wave.closesOn;
  const { plan, decision } = road.facts.audit;
  const visit = plan?.siteVisitOn ?? plan?.deskReviewOn ?? null;
  return stage.key === 'audit' && decision === null && visit !== null && today <= visit;
};

const certificateDown = ({ known: { road }, today }: StandingGround): Standing | null => {
  const { certificate, nextRound } = road.facts;
  if (certificate === null || nextRound !== null) return null;
  const { number, state, validUntil: until } = certificate;
  if (state !== 'suspended' && state !== 'expired' && state !== 'withdrawn') return null;
  const days = state === 'expired' ? daysBetween(until, today) : 0;
  return still({ code: 'certificate-down', params: { number, state, until } }, days);
};

const standsStill = (ground: StandingGround, here: Here): Standing | null => {
  const { known, due, today } = ground;
  const limit = standstillDays[here.stage.key];
  if (goesByRhythm(here)) {
    const late = due.find((item) => isLate(item, today));
    if (late === undefined || daysBetween(late.dueOn, today) < limit) return null;
    const { what, dueOn } = late;
    const days = daysBetween(dueOn, today);
    return still({ code: 'overdue', params: { what, dueOn, days } }, days);
  }
  const days = daysBetween(known.movedOn, today);
  if (days < limit || movesByItself(ground, here)) return null;
  const missing = firstMissing(here);
  const since = known.movedOn;
  return still(
    missing === null
      ? { code: 'left-open', params: { stage: here.stage.key, since } }
      : { code: 'stands-still', params: { missing, since } },
    days,
  );
};

const shortResponse = ({ known: { road }, today }: StandingGround, here: Here): Standing | null => {
  const [wave] = road.facts.waves;
  const said = here.gate.reasons.find((reason) => reason.said.code === 'response-short')?.said;
  if (wave === undefined || wave.openedOn === null) return null;
  if (said === undefined || said.code !== 'response-short') return null;
  if (wave.closedOn !== null) {
    const { answered, firms, percent, short } = said.params;
    return attention({ code: 'response-missed', params: { answered, firms, percent, short } });
  }
  const daysLeft = Math.max(0, daysBetween(today, wave.closesOn));
  if (daysLeft > shortResponseDays) return null;
  const { answered, firms, percent, short } = said.params;
  return attention({ code: 'response-short', params: { answered, firms, percent, short, daysLeft } }, wave.closesOn);
};

const troubledAgreement = (kind: AgreementKind, fact: SignedFact): WhySaid | null => {
  const names = fact.parties.filter((party) => party.state === 'declined').map((party) => party.name);
  if (names.length > 0) return { code: 'refused', params: { agreement: kind, names } };
  return fact.version !== null && fact.outdated ? { code: 'outdated', params: { agreement: kind } } : null;
};

/** An agreement counts as long as its stage has not ended; the covenant as long as the road lasts. */
const agreementTrouble = ({ known: { road } }: StandingGround): Standing | null => {
  const { declaration, covenant, planChanged } = road.facts;
  const intent = road.stages.find(({ stage }) => stage.key === 'intent');
  const early = intent?.ended === null ? troubledAgreement('declaration', declaration) : null;
  const why = early ?? troubledAgreement('covenant', covenant);
  if (why !== null) return attention(why);
  return covenant.version !== null && planChanged
    ? attention({ code: 'outdated', params: { agreement: 'covenant' } })
    : null;
};

const dueTrouble = ({ due, today }: StandingGround): Standing | null => {
  const first = due.find((item) => isLate(item, today)) ?? due.find((item) => isDue(item, today));
  if (first === undefined) return null;
  const { what, dueOn } = first;
  return isLate(first, today)
    ? attention({ code: 'overdue', params: { what, dueOn, days: daysBetween(dueOn, today) } }, dueOn)
    : attention({ code: 'comes-due', params: { what, dueOn, days: daysBetween(today, dueOn) } }, dueOn);
};

const stageTrouble = (ground: StandingGround, here: Here): Standing | null => {
  const { known, due, today } = ground;
  const { key } = here.stage;
  if (isClosable(here, due, today)) return attention({ code: 'closable', params: { stage: key } });
  const on = known.planned[key];
  if (on !== undefined && on < today) return attention({ code: 'plan-passed', params: { stage: key, on } }, on);
  const days = daysBetween(known.movedOn, today);
  const missing = firstMissing(here);
  const quietFrom = addDays(known.movedOn, Math.ceil(standstillDays[key] * quietPart));
  if (missing === null || goesByRhythm(here) || today < quietFrom || movesByItself(ground, here)) return null;
  return attention({ code: 'goes-quiet', params: { missing, days } });
};

/** How a track does on a day, and the one fact that says so: the gravest there is. */
export const judgeStanding = (ground: StandingGround): Standing => {
  const { known, agenda } = ground;
  const here = known.road.stages.find((stage) => stage.place === 'here');
  const next = agenda[0] ?? null;
  const trouble =
    certificateDown(ground) ??
    (here === undefined ? null : standsStill(ground, here)) ??
    (here === undefined ? null : shortResponse(ground, here)) ??
    agreementTrouble(ground) ??
    dueTrouble(ground) ??
    (here === undefined ? null : stageTrouble(ground, here));
  if (trouble !== null) return trouble;
  const missing = here === undefined || goesByRhythm(here) ? null : firstMissing(here);
  const why: WhySaid =
    missing === null ? { code: 'keeps-going', params: { next } } : { code: 'under-way', params: { missing, next } };
  return { group: 'course', why, days: 0, deadline: next?.day ?? null };
};
