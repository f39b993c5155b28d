import { writeRecord } from '../measuring/write-records.ts';
import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';

/** Finds on the road what is due each year; a meeting that is held is no longer due. */
export const keepRhythm = async (scene: Scene, walker: Walker, track: string): Promise<void> => {
  await walker.open(track);
  await walker.mustRead('KP-2026-0001 geldt tot en met 7 september 2029', 'Laatste dag voor de evaluatie');
  await scene.picture(walker, '17-rhythm');
  await walker.mustRead('Houd de bijeenkomst van de werkgroep', 'Uiterlijk 8 maart 2027: 24 dagen te laat.');
  await writeRecord(walker, track, {
    kind: 'Bijeenkomst van de werkgroep',
    on: '2027-04-01',
    title: 'Bijeenkomst van de werkgroep',
  });
  await walker.open(track);
  if ((await walker.text()).includes('te laat')) throw new Error('the meeting that was held is still too late');
  await walker.open(`${track}/gebeurd`);
  await walker.mustRead('Certificaat KP-2026-0001 uitgegeven');
  await scene.picture(walker, '18-happened');
};
