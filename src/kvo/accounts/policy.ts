/** The roles of the product: of an instance, in a track or on a park, and of whoever holds a link or nothing at all. */
export const roles = [
  'administrator',
  'scheme-owner',
  'facilitator',
  'park-manager',
  'party-member',
  'auditor',
  'signatory',
  'respondent',
  'person',
  'anyone',
] as const;
export type Role = (typeof roles)[number];

/** Granted always, or only on what is one's own (own party's measure; a demo instance; one's own link). */
type Grant = 'always' | 'own';
type Grants = Readonly<Partial<Record<Role, Grant>>>;

const always = <const Names extends readonly Role[]>(...names: Names): Grants =>
  Object.fromEntries(names.map((name) => [name, 'always']));

const atTheTable = always('facilitator', 'park-manager', 'party-member', 'auditor');
const runners = always('facilitator', 'park-manager');
const facilitators = always('facilitator');
const everyone = always('anyone');
const signedIn = always('person');

/** The one policy: who may do what. A facilitator of an instance may begin tracks; in a track only its own roles count. */
export const policy = {
  'accounts.sign-in': everyone,
  'accounts.use': signedIn,
  'accounts.manage': always('administrator'),
  'accounts.read-outbox': { administrator: 'always', anyone: 'own' },
  'accounts.use-demo': { anyone: 'own' },
  'areas.list': signedIn,
  'areas.add-park': facilitators,
  'areas.read': runners,
  'areas.edit': runners,
  'tracks.create': facilitators,
  'tracks.read': atTheTable,
  'tracks.edit': facilitators,
  'partners.read': atTheTable,
  'partners.edit': runners,
  'partners.invite': runners,
  'agreements.read': atTheTable,
  'agreements.edit': facilitators,
  'agreements.add-paper': runners,
  'agreements.confirm-paper': always('facilitator', 'park-manager', 'party-member'),
  'agreements.sign': { signatory: 'own' },
  'surveys.read': atTheTable,
  'surveys.edit': runners,
  'surveys.see-firms': runners,
  'surveys.answer': everyone,
  'records.read': atTheTable,
  'records.add': always('facilitator', 'park-manager', 'party-member'),
  'records.correct': { facilitator: 'always', 'park-manager': 'always', 'party-member': 'own' },
  'results.read': atTheTable,
  'results.read-texts': runners,
  'results.export-rows': runners,
  'results.edit-texts': runners,
  'findings.read': atTheTable,
  'findings.edit': runners,
  'measures.read': atTheTable,
  'measures.edit': runners,
  'measures.report': { facilitator: 'always', 'park-manager': 'always', 'party-member': 'own' },
  'measures.freeze': facilitators,
  'covenants.read': atTheTable,
  'covenants.edit': facilitators,
  'audits.read': atTheTable,
  'audits.invite': facilitators,
  'audits.plan': always('facilitator', 'auditor'),
  'audits.add-evidence': always('facilitator', 'park-manager', 'party-member', 'auditor'),
  'audits.strike-evidence': { facilitator: 'always', 'park-manager': 'always', 'party-member': 'own', auditor: 'own' },
  'audits.correct': runners,
  'audits.judge': always('auditor'),
  'certificates.issue': always('auditor'),
  'certificates.change': always('auditor', 'scheme-owner'),
  'certificates.read': everyone,
  'statements.read': everyone,
  'gates.close': facilitators,
  'overview.welcome': everyone,
  'overview.portfolio': signedIn,
  'overview.road': atTheTable,
} as const satisfies Record<string, Grants>;

export type Permission = keyof typeof policy;

/** What somebody is with respect to a subject: their roles there, their parties, and whether it is their own. */
export interface Standing {
  readonly roles: readonly Role[];
  readonly parties: readonly string[];
  readonly own: boolean;
}

/** Whether a standing gives a permission. */
export const may = (permission: Permission, standing: Standing): boolean => {
  const grants: Grants = policy[permission];
  return standing.roles.some((role) => grants[role] === 'always' || (grants[role] === 'own' && standing.own));
};

/** The roles that have a permission, for telling somebody who can. */
export const rolesWith = (permission: Permission): readonly Role[] => {
  const grants: Grants = policy[permission];
  return roles.filter((role) => grants[role] !== undefined);
};
