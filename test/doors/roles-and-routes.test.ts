import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capabilities } from '../../src/app/capabilities.ts';
import type { Route } from '../../src/kernel/route.ts';
import type { Permission, Role } from '../../src/kvo/accounts/policy.ts';
import { policy, roles } from '../../src/kvo/accounts/policy.ts';
import { noAssets } from '../../src/platform/browser/assets.ts';
import type { Context } from '../../src/platform/context.ts';
import { allExpectations } from './expectations/all-expectations.ts';
import type { Comer, Expectation } from './expectations/read-expectations.ts';
import { comerNames, comers } from './expectations/read-expectations.ts';
import type { Caller } from './knock.ts';
import { addressFor, everybody, outcomeOf, requestOf } from './knock.ts';
import type { UndoingLane } from './undoing-lane.ts';
import { openUndoingLane } from './undoing-lane.ts';
import type { PopulatedWorld } from './world/populated-world.ts';
import { aPopulatedWorld } from './world/populated-world.ts';

let populated: PopulatedWorld;
let callers: Readonly<Record<Comer, Caller>>;
let lane: UndoingLane;
beforeAll(async () => {
  populated = await aPopulatedWorld();
  callers = await everybody(populated);
  lane = await openUndoingLane(populated.world, noAssets);
}, 120_000);
afterAll(async () => {
  await lane.close();
  await populated.world.close();
});

const keyOf = ({ method, pattern }: Route<Context>): string => `${method} ${pattern}`;
const rows = Object.values(allExpectations).flat();
const expected = Map.groupBy(rows, (row) => row.route);

/** Where what happens at a route is not what is expected there. */
const differences = async (
  route: Route<Context>,
  expectation: Expectation,
  among: readonly Comer[] = comers,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const comer of among) {
    const response = await lane.ask(
      addressFor(populated.ours.ids, route, comer, expectation.whose),
      requestOf(route.method, callers[comer]),
    );
    const outcome = outcomeOf(response);
    const wanted = expectation.allowed[comer] ? 'allowed' : 'denied';
    if (outcome !== wanted) found.push(`${comerNames[comer]}: expected ${wanted}, was ${outcome} (${response.status})`);
  }
  return found;
};

describe('the tables and the routes name each other', () => {
  test('every route is expected, under its name, and every row has its route', () => {
    const routes = capabilities.flatMap((card) => card.routes).map((route) => `${keyOf(route)} ${route.name}`);
    expect([...new Set(rows.map(({ route, name }) => `${route} ${name}`))].sort()).toEqual(routes.sort());
  });

  test('no route is expected twice', () => {
    expect(new Set(rows.map(({ route, whose }) => `${route}#${whose}`)).size).toBe(rows.length);
  });

  test.each(capabilities.map((card) => [card.name, card]))('the rows of %s stand with it', (name, card) => {
    const own = allExpectations[name] ?? [];
    expect([...new Set(own.map(({ route }) => route))].sort()).toEqual(card.routes.map(keyOf).sort());
  });
});

describe.each(capabilities.map((card) => [card.name, card.routes] as const))('who is let in: %s', (_name, routes) => {
  test.each(routes.map((route) => [keyOf(route), route] as const))('%s', async (key, route) => {
    const expectations = expected.get(key) ?? [];
    expect(expectations, 'no row of expectations').not.toEqual([]);
    for (const expectation of expectations) expect(await differences(route, expectation)).toEqual([]);
  });
});

/** Who comes with a role. */
const comersWith: Readonly<Record<Role, readonly Comer[]>> = {
  administrator: ['adm'],
  'scheme-owner': ['sch'],
  facilitator: ['fac'],
  'park-manager': ['prk'],
  'party-member': ['own', 'oth'],
  auditor: ['aud'],
  signatory: ['sig'],
  respondent: ['res'],
  person: ['per'],
  anyone: ['any'],
};

const allRoutes = capabilities.flatMap((card) => card.routes);
const permissions = [...new Set(allRoutes.map((route) => route.permission as Permission))].sort();
type Grants = Readonly<Partial<Record<Role, string>>>;

/** The differences that show while one permission is granted otherwise. */
const differencesUnder = async (permission: Permission, grants: Grants, role: Role): Promise<readonly string[]> => {
  const granted: Grants = policy[permission];
  Reflect.set(policy, permission, grants);
  try {
    for (const route of allRoutes.filter((one) => one.permission === permission)) {
      for (const expectation of expected.get(keyOf(route)) ?? []) {
        const found = await differences(route, expectation, comersWith[role]);
        if (found.length > 0) return found;
      }
    }
    return [];
  } finally {
    Reflect.set(policy, permission, granted);
  }
};

/** What no role gives here: the link alone lets a respondent in, and the ways in of a demo are shut. */
const notByPolicy: readonly string[] = [
  'surveys.answer anyone',
  'accounts.read-outbox anyone',
  'accounts.use-demo anyone',
];

const rights = permissions.flatMap((permission) => {
  const grants: Grants = policy[permission];
  return roles
    .filter((role) => grants[role] !== undefined)
    .map((role) => ({ permission, role, right: `${permission} ${role}` }));
});

describe('the comparison has teeth', () => {
  test.each(rights.filter(({ right }) => !notByPolicy.includes(right)))(
    'it turns red without $right',
    async ({ permission, role }) => {
      const { [role]: _taken, ...left } = policy[permission] as Grants;
      expect(await differencesUnder(permission, left, role)).not.toEqual([]);
    },
  );

  // Whoever may send these and not see the page they stand on is sent away when the form comes back.
  const behindPages: readonly string[] = ['agreements.confirm-paper', 'measures.report'];
  const strangers = permissions.filter((permission) => {
    const grants: Grants = policy[permission];
    return (
      !behindPages.includes(permission) &&
      grants.person === undefined &&
      grants.anyone === undefined &&
      grants.signatory === undefined
    );
  });
  test.each(strangers)('it turns red when everybody with an account may %s', async (permission) => {
    expect(
      await differencesUnder(permission, { ...(policy[permission] as Grants), person: 'always' }, 'person'),
    ).not.toEqual([]);
  });
});
