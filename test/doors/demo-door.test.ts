import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from '../../src/demo/capability.ts';
import { grantedRoles, instanceRoles } from '../../src/kvo/accounts/model.ts';
import { antiForgeryField } from '../../src/platform/ui/forms/anti-forgery.tsx';
import { aPerson } from '../builders/people.ts';
import { aTrack } from '../builders/tracks.ts';
import { aVisitor } from '../visitor.ts';
import type { World } from '../world.ts';
import { aWorld } from '../world.ts';
import { demoRoutesExpected } from './expectations/demo.ts';

type Person = Awaited<ReturnType<typeof aPerson>>;

const isOfInstance = (role: string): boolean => (instanceRoles as readonly string[]).includes(role);

const everyRole = async (world: World): Promise<readonly (Person | null)[]> => {
  const { track } = await aTrack(world);
  const people: Person[] = [];
  for (const role of grantedRoles)
    people.push(
      await aPerson(world, `Iemand ${role}`, [
        isOfInstance(role) ? { role } : { role, scope: 'track', subject: track },
      ]),
    );
  return [...people, null];
};

describe('the way in of a demo', () => {
  let world: World;
  let comers: readonly (Person | null)[];
  beforeAll(async () => {
    world = await aWorld({ demo: true });
    comers = await everyRole(world);
  });
  afterAll(() => world.close());

  it('has a row for each route', () => {
    expect(demoRoutesExpected.map(({ route, name }) => `${route} ${name}`)).toEqual(
      demo.routes.map(({ method, pattern, name }) => `${method} ${pattern} ${name}`),
    );
    expect(demoRoutesExpected.every(({ allowed }) => Object.values(allowed).every(Boolean))).toBe(true);
  });

  it('is not there in any other instance', async () => {
    const other = await aWorld();
    expect((await (await aVisitor(other)).open('/demo')).status).toBe(404);
    await other.close();
  });

  it('lets everybody in', async () => {
    const invented = comers[0]?.id ?? '';
    for (const comer of comers) {
      const visitor = await aVisitor(world, comer);
      expect((await visitor.open('/demo')).status).toBe(200);
      const proof = visitor.last().page.querySelector(`input[name="${antiForgeryField}"]`)?.getAttribute('value');
      const seen = await visitor.post(`/demo/${invented}`, { [antiForgeryField]: proof });
      expect([seen.status, seen.html.includes(`Iemand ${grantedRoles[0]}`)], comer?.name).toEqual([200, true]);
    }
  });
});
