import type { Temper } from './answers.ts';

type Weights = Readonly<Record<string, number>>;

/** Weights of a scale of how often, so that this share (0 to 1) says sometimes or often. */
export const bothered = (share: number): Weights => ({
  never: (1 - share) * 0.55,
  rarely: (1 - share) * 0.45,
  sometimes: share * 0.6,
  often: share * 0.4,
});

/** Weights of yes, no and don't know, so that this share says yes. */
export const affirmed = (share: number, unsure = 0.04): Weights => ({
  yes: share,
  no: 1 - share - unsure,
  'dont-know': unsure,
});

/** Weights of a scale of satisfaction, so that this share is dissatisfied or worse. */
export const displeased = (share: number): Weights => ({
  'very-dissatisfied': share * 0.3,
  dissatisfied: share * 0.7,
  neutral: (1 - share) * 0.3,
  satisfied: (1 - share) * 0.55,
  'very-satisfied': (1 - share) * 0.15,
});

/** A temper like another one, with what differs. */
export const but = (temper: Temper, different: Partial<Temper>): Temper => ({
  choices: { ...temper.choices, ...different.choices },
  marks: { ...temper.marks, ...different.marks },
  texts: { ...temper.texts, ...different.texts },
});

/**
 * How a Dutch business park answers. Nuisance follows Lage Weide (Utrecht, June 2022); crime, emergency plans, fire checks
 * and signals follow Weesp (2019); the mean mark follows Barendrecht. What no publication gives is our own guess.
 */
export const ordinaryPark: Temper = {
  choices: {
    tenure: { owner: 55, tenant: 38, landlord: 7 },
    'public-access': affirmed(0.46, 0),
    member: affirmed(0.62, 0.03),
    'unsafe-often': { never: 52, rarely: 30, sometimes: 12, often: 3, 'dont-know': 3 },
    'happened.burglary': affirmed(0.07, 0.01),
    'happened.theft': affirmed(0.06, 0.02),
    'happened.vehicle': affirmed(0.05, 0.02),
    'happened.vandalism': affirmed(0.08, 0.02),
    'happened.aggression': affirmed(0.03, 0.01),
    'happened.arson': affirmed(0.01, 0.01),
    'report-next': { always: 44, 'when-serious': 31, 'mostly-not': 12, never: 5, 'dont-know': 8 },
    'formal-report': { all: 26, some: 20, none: 46, 'dont-know': 8 },
    'nuisance.speeding': bothered(0.45),
    'nuisance.trucks': bothered(0.46),
    'nuisance.cars': bothered(0.29),
    'nuisance.pollution': bothered(0.33),
    'nuisance.loitering': bothered(0.05),
    'nuisance.destruction': bothered(0.1),
    'nuisance.street-racing': bothered(0.14),
    'nuisance.noise': bothered(0.12),
    'nuisance.harassment': bothered(0.04),
    'nuisance-trend': { more: 22, same: 55, less: 11, 'dont-know': 12 },
    traffic: bothered(0.24),
    'traffic.blocked': bothered(0.38),
    upkeep: displeased(0.22),
    'upkeep.road': displeased(0.34),
    'upkeep.litter': displeased(0.37),
    'upkeep.lighting': displeased(0.28),
    resilience: affirmed(0.5, 0.1),
    'resilience.emergency-plan': affirmed(0.75),
    'resilience.fire-check': affirmed(0.19, 0.06),
    prevention: {
      alarm: 0.7,
      locks: 0.66,
      lighting: 0.5,
      cameras: 0.58,
      fence: 0.36,
      access: 0.22,
      guard: 0.12,
      register: 0.18,
    },
    cyber: { phishing: 0.31, malware: 0.05, ransomware: 0.02, fraud: 0.07, hack: 0.04 },
    'cyber-measures': { updates: 0.78, backups: 0.74, 'two-step': 0.55, training: 0.21, plan: 0.14 },
    signals: affirmed(0.4, 0.08),
    'know-where-to-tell': affirmed(0.37, 0.08),
    joint: { 'collective-security': 0.48, 'alert-group': 0.33, meetings: 0.27 },
    'key-holder': affirmed(0.55, 0.25),
    'join-in': { yes: 14, maybe: 31, no: 55 },
  },
  marks: { 'safe-by-day': 7.6, 'safe-in-dark': 6.6, 'upkeep-mark': 7, 'police-response': 6.1 },
  texts: {
    'traffic-where': [
      'De rotonde bij de ingang',
      'De bocht bij het tankstation',
      'Waar vrachtwagens keren',
      'Het fietspad dat ophoudt',
    ],
    'most-urgent': [
      'De verlichting achter de loodsen doet het al weken niet.',
      'Vrachtwagens die ’s nachts langs de weg staan, met afval in de berm.',
      'Er wordt veel te hard gereden, vooral na vijven.',
      'Zet eens een hek om het lege pand op de hoek.',
      'Meer contact met elkaar. Ik ken mijn buren niet.',
      'Eén nummer dat je kunt bellen als er iets is.',
      'Camera’s bij de toegangswegen.',
    ],
  },
};
