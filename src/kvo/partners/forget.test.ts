import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember, aSeatedMember } from '../../../test/builders/partners.ts';
import type { TrackSituation } from '../../../test/builders/tracks.ts';
import { aTrack } from '../../../test/builders/tracks.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { contextFor } from '../../platform/context.ts';
import { newestHead } from '../../platform/ledger/signed-head.ts';
import { verifyLedger } from '../../platform/ledger/verify.ts';
import { editMember } from './actions/edit-member.ts';
import { endMember, restoreMember } from './actions/end-member.ts';
import { ensureDepartedAreForgotten } from './jobs/ensure-departed-are-forgotten.ts';
import type { MemberId } from './model.ts';
import { listEverListed } from './queries.ts';

let world: World;
let at: TrackSituation;
let gone: MemberId;
let stays: MemberId;
beforeAll(async () => {
  world = await aWorld();
  at = await aTrack(world);
  gone = (await aSeatedMember(world, at, { name: 'Wim Weggegaan', role: 'park-manager', workingGroup: true })).member;
  stays = await aMember(world, at, { name: 'Bea Blijft' });
  const edit = {
    track: at.track,
    member: gone,
    name: 'Willem Weggegaan',
    email: 'wim.weggegaan@voorbeeld.nl',
    role: 'park-manager',
    version: '1',
  };
  await world.does(at.facilitator, editMember, edit);
  await world.does(at.facilitator, endMember, { track: at.track, member: gone });
});
afterAll(() => world.close());

const tonight = (moment: string): Promise<void> => {
  world.travelTo(moment);
  return ensureDepartedAreForgotten.run(
    contextFor(world.instance, { kind: 'system', job: ensureDepartedAreForgotten.name }),
  );
};

const everythingKept = async (): Promise<string> => {
  const { db } = world.instance;
  const members = await db.selectFrom('partner_member').selectAll().where('track_id', '=', at.track).execute();
  const personal = await db.selectFrom('ledger_personal').select('content').execute();
  const events = await db.selectFrom('ledger_event').select('payload').execute();
  return JSON.stringify([members, personal, events]).toLowerCase();
};

describe('somebody who left', () => {
  test('is kept until two years later', async () => {
    await tonight('2028-04-14T02:41:00Z');
    expect((await listEverListed(world.instance.db, at.track)).find((one) => one.id === gone)?.name).toBe(
      'Willem Weggegaan',
    );
  });

  test('is then erased from the list and the ledger, which still verifies', async () => {
    const head = await newestHead(world.instance.db);
    await tonight('2028-04-15T02:41:00Z');
    const kept = await everythingKept();
    expect(kept).not.toContain('weggegaan');
    expect(kept).toContain('bea blijft');
    const listed = new Map((await listEverListed(world.instance.db, at.track)).map((one) => [one.id, one]));
    expect(listed.get(gone)).toMatchObject({ name: '', email: null, function: '', isErased: true });
    expect(listed.get(stays)).toMatchObject({ name: 'Bea Blijft', isErased: false });
    expect((await verifyLedger(world.instance.db, [head])).faults).toEqual([]);
  });

  test('reads as erased from then on, and cannot come back', async () => {
    const visitor = await aVisitor(world, at.facilitator);
    const seen = await visitor.open(`/trajecten/${at.track}/gebeurd`);
    expect(seen.text).toContain('gewist ging van de lijst.');
    expect(seen.text).toContain('De naam en het adres van iemand die twee jaar weg was, zijn gewist.');
    expect(seen.text).toContain('persoonsgegevens gewist');
    expect(seen.text).toContain('het systeem');
    expect(seen.text).toContain('Bea Blijft kwam op de lijst.');
    expect((await visitor.open(`/trajecten/${at.track}/mensen/${gone}`)).heading).toBe('Iemand die lang weg is');
    expect((await visitor.open(`/trajecten/${at.track}/partijen`)).text).not.toContain('Van tafel gegaan');
    expect(await world.isRefused(at.facilitator, restoreMember, { track: at.track, member: gone })).toBe('is-erased');
  });

  test('is erased once, however often the job runs', async () => {
    const before = await newestHead(world.instance.db);
    await tonight('2028-04-16T02:41:00Z');
    expect(await newestHead(world.instance.db)).toEqual(before);
  });
});
