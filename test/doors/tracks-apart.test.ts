import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capabilities } from '../../src/app/capabilities.ts';
import type { Route } from '../../src/kernel/route.ts';
import { noAssets } from '../../src/platform/browser/assets.ts';
import type { Context } from '../../src/platform/context.ts';
import type { Form } from './drawn-forms.ts';
import { postsOn } from './drawn-forms.ts';
import { allExpectations } from './expectations/all-expectations.ts';
import type { Comer, Expectation } from './expectations/read-expectations.ts';
import { comerNames, comers } from './expectations/read-expectations.ts';
import type { Caller } from './knock.ts';
import { addressFor, callerFor, everybody, outcomeOf, requestOf } from './knock.ts';
import type { UndoingLane, Written } from './undoing-lane.ts';
import { openUndoingLane } from './undoing-lane.ts';
import type { PopulatedWorld } from './world/populated-world.ts';
import { aPopulatedWorld } from './world/populated-world.ts';
import type { Ids, Scene } from './world/scene.ts';
import { addressOf, paramsOf, valuesFor } from './world/scene.ts';

const routes = capabilities.flatMap((card) => card.routes);
const keyOf = ({ method, pattern }: Route<Context>): string => `${method} ${pattern}`;
const expected: ReadonlyMap<string, Expectation> = new Map(
  Object.values(allExpectations)
    .flat()
    .filter((one) => one.whose === null)
    .map((one) => [one.route, one]),
);
const posts = routes.filter((route) => route.method === 'POST');

/** Whoever is let in first, in the order of who knows most. */
const rightful = (route: Route<Context>): Comer | undefined =>
  (['fac', 'aud', 'own', 'adm', 'sch', 'sig', 'res', 'any'] as const).find(
    (comer) => expected.get(keyOf(route))?.allowed[comer] === true,
  );

let populated: PopulatedWorld;
let callers: Readonly<Record<Comer, Caller>>;
let stranger: Caller;
let lane: UndoingLane;
const drawn = new Map<string, Form>();

/** Every form of a scene as it is drawn for who may send it, by its address. */
const drawForms = async (scene: Scene, by: Readonly<Record<Comer, Caller>>): Promise<void> => {
  for (const route of routes.filter((one) => one.method === 'GET')) {
    const comer = rightful(route);
    const address = addressOf(route.pattern, valuesFor(scene.ids, route.pattern));
    if (comer === undefined || address === null) continue;
    const response = await lane.ask(address, requestOf('GET', by[comer]));
    if (response.headers.get('content-type')?.startsWith('text/html') !== true) continue;
    for (const [action, form] of postsOn(await response.text())) if (!drawn.has(action)) drawn.set(action, form);
  }
};

beforeAll(async () => {
  populated = await aPopulatedWorld();
  const { world, theirs } = populated;
  callers = await everybody(populated);
  stranger = await callerFor(world, theirs.cast.facilitator);
  lane = await openUndoingLane(world, noAssets);
  await drawForms(populated.ours, callers);
  await drawForms(theirs, {
    ...callers,
    fac: stranger,
    aud: await callerFor(world, theirs.cast.auditor),
    own: await callerFor(world, theirs.cast.owner),
  });
}, 180_000);
afterAll(async () => {
  await lane.close();
  await populated.world.close();
});

/** What any request may leave behind: an attempt that is counted. */
const counted = new Set(['brake']);
const seriously = (written: readonly Written[]): readonly string[] =>
  written.filter(({ table }) => !counted.has(table)).map(({ table }) => table);

/** Parameters that name a thing of one track or park, not a kind of thing. */
const childrenOf = (route: Route<Context>): readonly string[] => {
  const [own, other] = [valuesFor(populated.theirs.ids, route.pattern), valuesFor(populated.ours.ids, route.pattern)];
  return paramsOf(route.pattern).filter((param) => !['track', 'park'].includes(param) && own[param] !== other[param]);
};

const inSomeTrack = routes.filter(({ pattern }) => /:(track|park)\b/.test(pattern));

/** The addresses that mix their track with things of ours: one thing at a time, and all at once. */
const mixedAddresses = (route: Route<Context>): readonly string[] => {
  const [own, other] = [valuesFor(populated.theirs.ids, route.pattern), valuesFor(populated.ours.ids, route.pattern)];
  const children = childrenOf(route);
  const taken = children.length < 2 ? [children] : [...children.map((child) => [child]), children];
  return taken
    .filter((some) => some.length > 0)
    .map(
      (some) =>
        addressOf(route.pattern, { ...own, ...Object.fromEntries(some.map((child) => [child, other[child]])) }) ?? '',
    );
};

/** Where whatever is not there gets a page of its own that says so. */
const saysItIsGone: readonly string[] = ['GET /terreinen/:park/bedrijven/inlezen/:import'];

/** What somebody who should get nothing got all the same. */
const gotten = async (route: Route<Context>, address: string, caller: Caller): Promise<readonly string[]> => {
  const form = drawn.get(addressOf(route.pattern, valuesFor(populated.ours.ids, route.pattern)) ?? '');
  const { response, written } = await lane.watch(address, requestOf(route.method, caller, form));
  const text = await response.text();
  const outcome = outcomeOf(response);
  return [
    ...(outcome.startsWith('fault') ? [`${address}: ${outcome}`] : []),
    ...(response.status === 200 && !saysItIsGone.includes(keyOf(route)) ? [`${address}: was shown`] : []),
    ...(text.includes(populated.ours.mark) ? [`${address}: names what is ours`] : []),
    ...seriously(written).map((table) => `${address}: wrote ${table}`),
  ];
};

describe('the forms that are sent here could be taken', () => {
  test('most of them are, from who may send them', async () => {
    const untaken: string[] = [];
    const sent = posts.filter((route) => inSomeTrack.includes(route));
    for (const route of sent) {
      const comer = rightful(route);
      const address = addressFor(populated.ours.ids, route, comer ?? 'any');
      const { response, written } = await lane.watch(
        address,
        requestOf('POST', callers[comer ?? 'any'], drawn.get(address)),
      );
      expect(outcomeOf(response), keyOf(route)).toBe('allowed');
      if (seriously(written).length === 0) untaken.push(`${keyOf(route)} ${response.status}`);
    }
    expect(untaken.length / sent.length, untaken.join('\n')).toBeLessThan(0.4);
  }, 60_000);
});

describe('whoever is not let in writes nothing, however well they filled it in', () => {
  test.each(posts.map((route) => [keyOf(route), route] as const))('%s', async (key, route) => {
    for (const comer of comers.filter((one) => expected.get(key)?.allowed[one] === false)) {
      const form = drawn.get(addressFor(populated.ours.ids, route, rightful(route) ?? 'any'));
      const { written } = await lane.watch(
        addressFor(populated.ours.ids, route, comer),
        requestOf('POST', callers[comer], form),
      );
      expect(seriously(written), comerNames[comer]).toEqual([]);
    }
  });
});

describe('the facilitator of another track gets nothing of ours', () => {
  test.each(inSomeTrack.map((route) => [keyOf(route), route] as const))('%s', async (_key, route) => {
    expect(await gotten(route, addressFor(populated.ours.ids, route, 'fac'), stranger)).toEqual([]);
  });
});

describe('nor by way of their own track', () => {
  test.each(inSomeTrack.map((route) => [keyOf(route), route] as const))('%s', async (_key, route) => {
    for (const address of mixedAddresses(route)) expect(await gotten(route, address, stranger)).toEqual([]);
  });
});

/** Ids of theirs and the ids of ours that stand in the same place. */
const exchange = (form: Form, theirs: Scene, ours: Scene): Form => {
  const [from, to]: readonly [Ids, Ids] = [
    { ...theirs.ids, ...theirs.parts },
    { ...ours.ids, ...ours.parts },
  ];
  const pairs = new Map(
    Object.entries(from).flatMap(([key, id]) =>
      to[key] === undefined || to[key] === id ? [] : [[id, to[key]] as const],
    ),
  );
  return Object.fromEntries(
    Object.entries(form).map(([name, values]) => [
      name,
      values.map((value) => (typeof value === 'string' ? (pairs.get(value) ?? value) : value)),
    ]),
  );
};

/** The values that were exchanged. */
const exchanged = (before: Form, after: Form): readonly string[] =>
  Object.entries(after).flatMap(([name, values]) =>
    values.filter((value, index): value is string => value !== before[name]?.[index] && typeof value === 'string'),
  );

describe('nor by what stands in a form of their own', () => {
  test.each(posts.filter((route) => inSomeTrack.includes(route)).map((route) => [keyOf(route), route] as const))(
    '%s',
    async (key, route) => {
      if (expected.get(key)?.allowed.fac !== true) return;
      const address = addressFor(populated.theirs.ids, route, 'fac');
      const form = drawn.get(address);
      if (form === undefined) return;
      const changed = exchange(form, populated.theirs, populated.ours);
      if (JSON.stringify(changed) === JSON.stringify(form)) return;
      const { response, told } = await lane.watch(address, requestOf('POST', stranger, changed));
      expect(outcomeOf(response)).not.toMatch(/^fault/);
      const taken = exchanged(form, changed).filter((value) => told.some((payload) => payload.includes(value)));
      expect(taken, 'ids of ours that the ledger was told').toEqual([]);
      expect(await response.text()).not.toContain(populated.ours.mark);
    },
  );
});
