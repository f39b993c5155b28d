import { startSession } from '../../../src/kvo/accounts/commands.ts';
import type { PersonId } from '../../../src/kvo/accounts/model.ts';
import { aTrackUnderAudit } from '../../../test/builders/audits.ts';
import type { World } from '../../../test/world-on.ts';

/** An auditor who is signed in, and the track that waits for their verdicts. */
export interface SeatedAuditor {
  readonly track: string;
  readonly cookie: string;
}

/** Auditors, each with a track of their own. */
export const someAuditors = async (world: World, count: number): Promise<readonly SeatedAuditor[]> => {
  const seated: SeatedAuditor[] = [];
  for (let index = 0; index < count; index += 1) {
    const { track, auditor } = await aTrackUnderAudit(world);
    const session = await startSession(world.instance.db, world.context(), auditor.id as PersonId);
    seated.push({ track, cookie: `kp_session=${session.start}` });
  }
  return seated;
};
