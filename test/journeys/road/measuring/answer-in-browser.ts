import type { Locator } from 'playwright-core';
import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';

const onward = /^(Verder|Verstuur uw antwoorden)$/;
const done = 'Bedankt, uw antwoorden zijn binnen';

// Whoever runs no script sees of whom a question is asked, in words.
const isAskedOfSome = async (question: Locator): Promise<boolean> =>
  (await question
    .locator('p')
    .filter({ hasText: /^Alleen als/ })
    .count()) > 0;

/** Chooses in each group of the page that has no choice yet: the second choice, which is "no" to what happened. */
const choose = async (
  walker: Walker,
  role: 'radio' | 'checkbox',
  passBy: (group: Locator) => Promise<boolean>,
): Promise<void> => {
  const groups = walker
    .main()
    .locator('fieldset:not(:has(fieldset))')
    .filter({ has: walker.page.getByRole(role) });
  for (const group of await groups.all()) {
    if (!(await group.isVisible()) || (await passBy(group))) continue;
    if ((await group.getByRole(role, { checked: true }).count()) > 0) continue;
    await walker.mark(group.getByRole(role).nth(role === 'radio' ? 1 : 0));
  }
};

/** Answers what is asked on the page and goes on; what the page then asks once more is answered as well. */
const answerPage = async (walker: Walker): Promise<void> => {
  for (const role of ['radio', 'checkbox'] as const) await choose(walker, role, isAskedOfSome);
  const { status } = await walker.pressAndSee(onward);
  if (status < 400) return;
  for (const role of ['radio', 'checkbox'] as const) await choose(walker, role, async () => false);
  await walker.press(onward);
};

const answerRest = async (walker: Walker): Promise<void> => {
  for (let page = 0; page < 20 && (await walker.heading()) !== done; page += 1) await answerPage(walker);
  await walker.mustRead(done);
};

/** Opens the link from the letter on a phone, goes back once without loss, and answers everything. */
export const answerOnPhone = async (scene: Scene, link: string): Promise<void> => {
  const walker = await scene.sit({ narrow: true });
  await walker.open(link);
  await answerPage(walker);
  await walker.press('Terug');
  const kept = await walker.main().getByRole('radio', { checked: true }).count();
  if (kept === 0) throw new Error('going back lost what was answered');
  await scene.picture(walker, '07-questions');
  await answerRest(walker);
  await scene.picture(walker, '07-thanks');
  if ((await walker.openAnyway(link)) !== 409) throw new Error('a link that is spent opens again');
  await walker.mustRead('Deze enquête is al beantwoord');
  await walker.leave();
};

/** Opens the link from the letter, stops half-way and finishes by the same link on another device. */
export const answerOnTwoDevices = async (scene: Scene, link: string): Promise<void> => {
  const office = await scene.sit();
  await office.open(link);
  await answerPage(office);
  await answerPage(office);
  const stopped = await office.heading();
  await office.leave();
  const phone = await scene.sit({ narrow: true });
  await phone.open(link);
  if ((await phone.heading()) !== stopped)
    throw new Error(`stopped at ${stopped}, resumes at ${await phone.heading()}`);
  await answerRest(phone);
  await phone.leave();
};

/** Types the code of the printed card, stops, and goes on elsewhere with the code and the resume word. */
export const answerByCode = async (scene: Scene, code: string): Promise<void> => {
  const office = await scene.sit();
  await office.open('/enquete');
  await office.fill({ 'Uw code': code.toLowerCase() });
  await office.press('Begin');
  await answerPage(office);
  const [, word = ''] = /dit hervatwoord: ([\p{L}-]+)/u.exec(await office.text()) ?? [];
  await office.leave();
  const phone = await scene.sit({ narrow: true });
  await phone.open('/enquete');
  await phone.fill({ 'Uw code': code });
  await phone.press('Begin');
  await phone.fill({ 'Uw hervatwoord': word });
  await phone.press('Ga verder');
  await answerRest(phone);
  await phone.leave();
};
