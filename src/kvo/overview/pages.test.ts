import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';

let world: World;
let table: TableSituation;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
});
afterAll(() => world.close());

test('smoke', async () => {
  const visitor = await aVisitor(world, table.facilitator);
  const road = await visitor.open(`/trajecten/${table.track}`);
  console.log(road.status, road.text);
  const portfolio = await visitor.open(`/`);
  console.log(portfolio.status, portfolio.text);
  const nobody = await (await aVisitor(world)).open('/');
  console.log(nobody.status, nobody.text);
  expect(road.status).toBe(200);
});
