import { addDays } from '../kernel/dates.ts';
import { ensureDueLettersAreSent } from '../kvo/overview/jobs/ensure-due-letters-are-sent.ts';
import type { Instance } from '../platform/context.ts';
import type { PostOffice } from '../platform/mail/deliver-letter.ts';
import { markAsDemo, markAsReady } from './demo-marks.ts';
import { playerOn } from './player.ts';
import type { Scene, Stage } from './stage.ts';
import { stageOn } from './stage.ts';
import { storyOfGanzenkamp } from './stories/ganzenkamp/story.ts';
import { prologue } from './stories/prologue.ts';
import { storyOfVeldkamp } from './stories/veldkamp/story.ts';
import { storyOfWolvega } from './stories/wolvega/story.ts';

const stories = [storyOfVeldkamp, storyOfWolvega, storyOfGanzenkamp];

/** Office hours: nine in the morning in winter, ten in summer. What happens today has happened by now. */
const momentOf = (stage: Stage, ago: number, now: Date): string => {
  const morning = `${addDays(stage.today, -ago)}T08:00:00.000Z`;
  return morning < now.toISOString() ? morning : now.toISOString();
};

/** Plays the demo on an empty instance through the real actions, every story's scenes in the order of their days. */
export const playDemo = async (instance: Instance, kinds: PostOffice['kinds']): Promise<void> => {
  const now = instance.clock();
  const player = playerOn(instance, kinds, now);
  const stage = stageOn(player, 20_240_301);
  const { scene, regulars } = prologue(stage);
  player.travelTo(momentOf(stage, scene.ago, now));
  await markAsDemo(player.context());
  const scenes: readonly Scene[] = [scene, ...stories.flatMap((story) => story(stage, regulars))];
  for (const { ago, play } of scenes.toSorted((a, b) => b.ago - a.ago)) {
    player.travelTo(momentOf(stage, ago, now));
    await play();
  }
  // As in the morning of today: who must act is told what is due, by the job that does so every day.
  await ensureDueLettersAreSent.run(player.context({ kind: 'system', job: ensureDueLettersAreSent.name }));
  // The worker would send these in time; here they lie ready on the outbox page at once.
  await player.letters();
  await markAsReady(player.context());
};
