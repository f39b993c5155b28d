import { orderedId } from '../../../src/kernel/ids.ts';
import { dropFinding } from '../../../src/kvo/findings/actions/drop-finding.ts';
import { addRecord } from '../../../src/kvo/records/actions/add-record.ts';
import { overrideRule } from '../../../src/kvo/tracks/actions/override-rule.ts';
import { aFigureSource, aFinding, aProposedFinding } from '../../builders/findings.ts';
import { aReport } from '../../builders/records.ts';
import type { World } from '../../world.ts';
import type { Cast, Ids } from './scene.ts';

interface At {
  readonly track: string;
  readonly cast: Cast;
  readonly mark: string;
}

const addRecords = async (world: World, { track, cast, mark }: At): Promise<Ids> => {
  const record = orderedId();
  await world.does(cast.owner, addRecord, {
    track,
    id: record,
    kind: 'walk-dark',
    heldOn: '2026-03-12',
    title: `Avondschouw ${mark}`,
    reports: [{ claimedType: 'application/pdf', ...aReport(`avondschouw-${mark}`) }],
  });
  const { db } = world.instance;
  const { digest } = await db
    .selectFrom('record_file')
    .select('digest')
    .where('record_id', '=', record)
    .executeTakeFirstOrThrow();
  return { record, '/trajecten/:track/verslagen digest': digest };
};

const addFindings = async (world: World, { track, cast, mark }: At): Promise<Ids> => {
  const at = { track, facilitator: cast.facilitator };
  const finding = await aFinding(world, at, { title: `Het fietspad is donker ${mark}` });
  await aProposedFinding(world, at, { title: `Ontevreden over licht ${mark}`, source: aFigureSource() });
  const dropped = await aFinding(world, at, { title: `Vervallen ${mark}`, priority: 'low' });
  await world.does(cast.facilitator, dropFinding, { track, finding: dropped, reason: `Dubbel ${mark}`, version: '1' });
  return { finding, '/trajecten/:track/bevindingen/:finding/terugzetten finding': dropped };
};

/** What the file of a track holds besides its survey: records, findings, a rule of its own. */
export const setDossier = async (world: World, at: At): Promise<Ids> => {
  const rule = {
    track: at.track,
    rule: 'response-first',
    id: orderedId(),
    version: '',
    value: '25',
    reason: `Afgesproken ${at.mark}`,
  };
  await world.does(at.cast.facilitator, overrideRule, rule);
  return {
    rule: 'response-first',
    stage: 'intent',
    ...(await addRecords(world, at)),
    ...(await addFindings(world, at)),
  };
};
