import { closeStage } from '../close-stage.ts';
import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';
import { seats } from './seat-parties.ts';
import { inviteSignatory, signByLink, signOnPaper } from './sign-agreement.ts';

/** Writes the free parts of the declaration, reads the whole text and freezes it. */
export const writeDeclaration = async (walker: Walker, track: string): Promise<void> => {
  await walker.open(`${track}/intentieverklaring`);
  await walker.follow('Pas de tekst aan');
  await walker.fill({
    Doel: 'Wij willen dat iedereen op Oosterveld veilig werkt, ook in het donker.',
    'Bij wie kan men terecht met vragen?': 'Marit Dekker, procesbegeleider, 0516 123 456',
  });
  await walker.press('Bewaar de tekst');
  await walker.mustRead('De tekst is bewaard.');
  await walker.follow('Lees de hele tekst na');
  await walker.mustRead('Wij willen dat iedereen op Oosterveld veilig werkt', 'Gemeente Oosterwolde');
  await walker.press('Stel versie 1 vast');
  await walker.mustRead('Versie 1 is vastgesteld. Nodig nu de ondertekenaars uit.');
};

/** All parties sign: three with a mailed code, the last on paper, confirmed by a second person. Then the stage is closed. */
export const signDeclaration = async (
  scene: Scene,
  track: string,
  who: { readonly facilitator: Walker; readonly parkManager: Walker },
): Promise<void> => {
  const declaration = { page: `${track}/intentieverklaring`, the: 'de intentieverklaring' };
  const { facilitator } = who;
  for (const seat of seats) await inviteSignatory(facilitator, declaration, seat);
  const [onPaper, ...byLink] = seats.toReversed();
  for (const seat of byLink) await signByLink(scene, declaration, seat, seat === byLink[0] ? '05-sign' : undefined);
  if (onPaper !== undefined) await signOnPaper(declaration, onPaper, { adds: who.parkManager, confirms: facilitator });
  await facilitator.open(declaration.page);
  await facilitator.mustRead('Alle vier partijen hebben getekend', 'getekend op papier');
  await scene.picture(facilitator, '06-declaration');
  await closeStage(facilitator, track, 'de intentie');
};
