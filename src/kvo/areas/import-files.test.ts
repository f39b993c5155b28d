import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ParkSituation } from '../../../test/builders/areas.ts';
import { aPark } from '../../../test/builders/areas.ts';
import { firmListMessages } from '../../../test/fixtures/firm-lists/expected-messages.ts';
import type { Seen, Visitor } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { areaPaths } from '../../paths/areas.ts';

let world: World;
let situation: ParkSituation;
let visitor: Visitor;
beforeAll(async () => {
  world = await aWorld();
  situation = await aPark(world);
  visitor = await aVisitor(world, situation.facilitator);
});
afterAll(() => world.close());

const upload = async (name: string): Promise<Seen> => {
  const action = areaPaths.imports.to({ park: situation.park });
  await visitor.open(action);
  const file = new File([readFileSync(`test/fixtures/firm-lists/${name}`)], name);
  return visitor.send(action, { file });
};

describe('every odd firm list is met with its message, and nothing is written', () => {
  test.each(firmListMessages)('$file', async ({ file, refused, says }) => {
    const seen = await upload(file);
    expect(seen.status).toBe(refused === true ? 422 : 200);
    for (const sentence of says) expect(seen.text).toContain(sentence);
    const [{ firms } = { firms: -1 }] = await world.instance.db
      .selectFrom('area_firm')
      .select((eb) => eb.fn.countAll<number>().as('firms'))
      .execute();
    expect(firms).toBe(0);
  });

  test('no file at all', async () => {
    const action = areaPaths.imports.to({ park: situation.park });
    await visitor.open(action);
    const seen = await visitor.send(action, {});
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('Kies een bestand.');
  });
});
