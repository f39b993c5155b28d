import { aReport } from '../setting/papers.ts';
import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';
import type { Seat } from './seat-parties.ts';

/** The agreement as its pages call it. */
export interface Agreement {
  readonly page: string;
  readonly the: string;
}

/** Names who signs for a party, and on whose authority. */
export const inviteSignatory = async (walker: Walker, { page }: Agreement, seat: Seat): Promise<void> => {
  const { name, email, function: task, mandate } = seat.signatory;
  await walker.open(page);
  await walker.follow(`Nodig iemand uit ${seat.party}`);
  await walker.fill({
    'Naam van de ondertekenaar': name,
    Functie: task,
    'Op wiens gezag': mandate,
    'E-mailadres': email,
  });
  await walker.press('Nodig deze persoon uit');
  await walker.mustRead(`${name} heeft een brief gekregen.`);
};

/** Opens the link from the letter, reads, declares, asks for a code and signs with it. */
export const signByLink = async (scene: Scene, { the }: Agreement, seat: Seat, picture?: string): Promise<void> => {
  const { name, email } = seat.signatory;
  const letter = await scene.post.newest(email, ({ kind }) => kind === 'agreements.invitation');
  const walker = await scene.sit();
  await walker.open(letter.button?.url ?? '');
  if (picture !== undefined) await scene.picture(walker, picture);
  await walker.fill({ 'Uw naam': name });
  await walker.tick(`Ik heb ${the}`, `Dit verklaar ik namens ${seat.party}`, `Ik mag namens ${seat.party} tekenen.`);
  await walker.press('Mail mij een code');
  const { code = '' } = await scene.post.newest(email, ({ kind }) => kind === 'agreements.code');
  await walker.fill({ 'De code uit uw e-mail': code });
  await walker.press(`Teken ${the}`);
  await walker.mustRead('U hebt getekend');
  await walker.leave();
};

/** Somebody uploads the sheet that was signed by hand; it counts once another looked at it. */
export const signOnPaper = async (
  { page }: Agreement,
  seat: Seat,
  who: { readonly adds: Walker; readonly confirms: Walker },
): Promise<void> => {
  const { name } = seat.signatory;
  await who.adds.open(page);
  await who.adds.follow(`Bekijk ${name}`);
  await who.adds.follow('Voeg een met de hand getekend blad toe');
  await who.adds.fill({ 'Datum bij de handtekening': '2026-04-14' });
  await who.adds.attach('Het getekende blad', aReport(`Getekend blad ${name}`, 'Getekend te Oosterwolde'));
  await who.adds.press('Voeg het blad toe');
  await who.adds.mustRead('Vraag een ander om het te controleren.');
  await who.confirms.open(page);
  await who.confirms.follow(`Bekijk ${name}`);
  await who.confirms.follow('Bekijk en controleer');
  await who.confirms.pick('Het klopt: dit blad telt als handtekening');
  await who.confirms.press('Leg uw oordeel vast');
  await who.confirms.mustRead('De handtekening op papier telt nu mee.');
};
