import { closeStage } from '../close-stage.ts';
import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';

/** Plans a wave of four weeks, opens it for the firms of today and mails them their links. */
export const openWave = async (scene: Scene, walker: Walker, track: string): Promise<void> => {
  await walker.open(track);
  await walker.follow('Plan de enquête');
  await walker.fill({ 'Eerste dag': '2026-04-14', 'Laatste dag': '2026-05-12' });
  await walker.tick('Medewerkers', 'Bezoekers');
  await walker.press('Plan deze meting');
  await walker.follow('Open de meting');
  await walker.mustRead('U opent de meting voor 60 bedrijven');
  await walker.press('Open de meting');
  await walker.mustRead('De meting is open voor 60 bedrijven.');
  await walker.follow('Nodig 58 bedrijven uit');
  await walker.mustRead('2 bedrijven hebben geen e-mailadres');
  await walker.press('Verstuur de uitnodigingen');
  await walker.mustRead('58 brieven zijn onderweg.');
  await scene.picture(walker, '07-wave-open');
};

/** The links that came by letter to the first firms of the list, in its order. */
export const linksInLetters = async (scene: Scene, count: number): Promise<readonly string[]> => {
  const links: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    const email = `kantoor${String(at).padStart(2, '0')}@voorbeeld.nl`;
    const letter = await scene.post.newest(email, ({ kind }) => kind === 'surveys.invitation');
    links.push(letter.button?.url ?? '');
  }
  return links;
};

/** The code that stands on the printed card of a firm. */
export const codeOnCard = async (walker: Walker, track: string, firm: string): Promise<string> => {
  await walker.open(`${track}/enquete`);
  await walker.follow('Druk de codes af');
  const card = (await walker.rowWith(firm).textContent()) ?? '';
  const code = /[A-Z0-9]{5}[ -]?[A-Z0-9]{5}/.exec(card)?.[0];
  if (code === undefined) throw new Error(`no code on the card of ${firm}: ${card}`);
  return code;
};

/** Sees that there are enough answers on the last day, closes the wave and then the stage. */
export const closeWave = async (scene: Scene, walker: Walker, track: string): Promise<void> => {
  await walker.open(`${track}/enquete`);
  await walker.mustRead('30 van de 60 bedrijven hebben geantwoord', 'De drempel is gehaald');
  await scene.picture(walker, '08-wave-answered');
  await walker.follow('Sluit de meting');
  await walker.press('Sluit de meting');
  await walker.mustRead('De meting is gesloten. De resultaten staan klaar.');
  await walker.follow('Bekijk de resultaten');
  await scene.picture(walker, '09-results');
  await closeStage(walker, track, 'de enquête');
};
