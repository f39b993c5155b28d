import { acceptByLetter } from '../setting/come-in.ts';
import { aReport } from '../setting/papers.ts';
import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';

const auditor = { name: 'Ruth Kramer', email: 'ruth.kramer@keurinstelling.nl', body: 'Keurinstelling Noord' };

/** Invites an auditor, who accepts by letter and plans the audit. Gives the window. */
export const inviteAuditor = async (scene: Scene, walker: Walker, track: string): Promise<Walker> => {
  await walker.open(track);
  await walker.follow('Nodig een auditor uit');
  await walker.fill({
    Naam: auditor.name,
    'E-mailadres': auditor.email,
    'Naam van de certificatie-instelling': auditor.body,
  });
  await walker.press('Verstuur de uitnodiging');
  await walker.mustRead(`De uitnodiging is verstuurd naar ${auditor.email}.`);
  const ruth = await acceptByLetter(scene, auditor.email);
  await ruth.open(`${track}/audit`);
  await ruth.follow('Wijzig de planning');
  await ruth.fill({
    'Dag waarop het dossier wordt gelezen': '2026-09-08',
    'Dag van het bezoek aan het terrein': '2026-09-08',
  });
  await ruth.press('Bewaar de planning');
  await ruth.mustRead('De planning is bewaard.');
  return ruth;
};

const judge = async (walker: Walker, result: string, reason: string): Promise<void> => {
  await walker.pick(result);
  await walker.fill({ 'Waarom?': reason });
  await walker.press(/^Geef dit oordeel/);
  await walker.mustRead('Het oordeel is bewaard.');
};

/** Judges every criterion in turn; the first is a minor non-conformity, the rest is in order. Gives how many there were. */
export const judgeAll = async (scene: Scene, walker: Walker, track: string): Promise<number> => {
  await walker.open(`${track}/audit`);
  await walker.follow('Beoordeel R01');
  await judge(walker, 'Kleine afwijking', 'Van één partij is niet duidelijk wie haar vervangt.');
  let judged = 1;
  for (; await walker.offers(/^Volgende/); judged += 1) {
    await walker.follow(/^Volgende/);
    await judge(walker, 'In orde', 'Gelezen en op het terrein gezien.');
    if (judged === 1) await scene.picture(walker, '14-criterion');
  }
  return judged;
};

/** The non-conformity is corrected with a paper that shows it; the auditor looks again and is content. */
export const correct = async (facilitator: Walker, walker: Walker, track: string): Promise<void> => {
  await facilitator.open(track);
  await facilitator.follow('Herstel 1 punt');
  await facilitator.follow('Herstel de afwijkingen');
  await facilitator.mustRead('Van één partij is niet duidelijk wie haar vervangt.');
  await facilitator.fill({ 'Hoe is of wordt het hersteld?': 'Elke partij heeft een vervanger aangewezen.' });
  await facilitator.attach('Bewijs van herstel', aReport('Vervangers', 'Elke partij wees een vervanger aan.'));
  await facilitator.press('Leg dit voor aan de auditor');
  await facilitator.mustRead('Het herstel is vastgelegd. De auditor krijgt bericht.');
  await walker.open(`${track}/audit/R01`);
  await walker.mustRead('het herstel wacht op een oordeel', 'Elke partij heeft een vervanger aangewezen.');
  await judge(walker, 'In orde', 'Vervangers zijn bekend.');
};

/** Takes the decision of the certification body. */
export const decide = async (walker: Walker, track: string): Promise<void> => {
  await walker.open(`${track}/audit`);
  await walker.follow('Neem het besluit');
  await walker.pick('Het keurmerk kan worden gegeven');
  await walker.fill({
    'Waarom?': 'Aan alle eisen is voldaan.',
    'Kenmerk van het besluit': 'KN-2026-117',
    'Datum van het besluit': '2026-09-08',
  });
  await walker.press('Leg het besluit vast');
  await walker.mustRead('Het besluit is vastgelegd.');
};
