import { closeStage } from '../close-stage.ts';
import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';
import { seats } from './seat-parties.ts';
import { inviteSignatory, signByLink } from './sign-agreement.ts';

/** Writes the covenant with the frozen plan as its annex, freezes it, has all parties sign it, and closes the stage. */
export const signCovenant = async (scene: Scene, walker: Walker, track: string): Promise<void> => {
  const covenant = { page: `${track}/convenant`, the: 'het convenant' };
  await walker.open(track);
  await walker.follow('Stel het convenant op');
  await walker.follow('Pas de tekst aan');
  await walker.fill({ 'Bij wie kan men terecht met vragen?': 'Marit Dekker, procesbegeleider, 0516 123 456' });
  await walker.press('Bewaar dit deel');
  await walker.mustRead('De tekst is bewaard.');
  await walker.follow('Lees de hele tekst na');
  await walker.mustRead('met plan van aanpak, versie 1, als bijlage', 'Veertien lampen vervangen');
  await walker.press('Stel versie 1 vast');
  await walker.mustRead('Versie 1 van het convenant is vastgesteld. Nodig nu de ondertekenaars uit.');
  for (const seat of seats) await inviteSignatory(walker, covenant, seat);
  for (const seat of seats) await signByLink(scene, covenant, seat);
  await walker.open(covenant.page);
  await walker.mustRead('Alle vier partijen hebben getekend');
  await scene.picture(walker, '13-covenant');
  await closeStage(walker, track, 'het convenant');
};
