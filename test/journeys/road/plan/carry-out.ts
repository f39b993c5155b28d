import type { Journey } from '../setting/journey.ts';
import { aReport } from '../setting/papers.ts';
import type { Walker } from '../setting/walker.ts';
import { planned } from './find-and-plan.ts';

const agree = async (walker: Walker, track: string, title: string): Promise<void> => {
  await walker.open(`${track}/maatregelen`);
  await walker.follow(title);
  await walker.follow('Spreek de maatregel af');
  await walker.press('Spreek de maatregel af');
  await walker.mustRead('is nu afgesproken.');
};

/** The owner reports that it is done, with what shows it. */
const reportDone = async (walker: Walker, track: string, title: string): Promise<void> => {
  await walker.open(`${track}/maatregelen`);
  await walker.follow(title);
  await walker.fill({ 'Wat is er gedaan?': `${title}: uitgevoerd en nagelopen.`, 'Hoe ver is het?': '100' });
  await walker.pick('De maatregel is klaar');
  await walker.attach('Bewijs van uitvoering', aReport(`Oplevering ${title}`, 'Uitgevoerd op 8 september 2026'));
  await walker.press('Meld de voortgang');
  await walker.mustRead(/De voortgang van .* is gemeld/);
};

/** The measures are agreed upon, and each owner reports its own done, with evidence. */
export const carryOut = async (journey: Journey, walker: Walker): Promise<void> => {
  const { track } = journey;
  for (const { title } of planned) await agree(walker, track, title);
  for (const { title, owner } of planned) await reportDone(journey.windowOf(owner), track, title);
};
