import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';

const title = 'Bedrijvenpark Oosterveld';

/** Begins a track on both sub-areas, under the scheme in force. Gives its address. */
export const beginTrack = async (scene: Scene, walker: Walker): Promise<string> => {
  await walker.open('/trajecten');
  await walker.follow('Begin een nieuw traject');
  await walker.fill({ 'Naam van het traject': title });
  await walker.tick('Oosterveld Noord', 'Oosterveld Zuid');
  await walker.press('Begin het traject');
  await walker.mustRead('Het traject is begonnen.');
  const [, , track = ''] = new URL(walker.page.url()).pathname.split('/');
  await scene.picture(walker, '03-begun');
  return `/trajecten/${track}`;
};
