import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';

/** Asks for a link at the door, finds it in the mailbox and signs in with it. */
export const signIn = async (scene: Scene, walker: Walker, email: string): Promise<void> => {
  await walker.open('/aanmelden');
  await walker.fill({ 'Uw e-mailadres': email });
  await walker.press('Stuur mij een link');
  await walker.mustRead('Kijk in uw mailbox');
  const letter = await scene.post.newest(email, ({ kind }) => kind === 'accounts.sign-in');
  await walker.open(letter.button?.url ?? '');
  await walker.press('Meld mij aan');
};

/** Accepts an invitation that came by letter, in a window of their own. Gives the window, signed in. */
export const acceptByLetter = async (scene: Scene, email: string): Promise<Walker> => {
  const letter = await scene.post.newest(email, ({ subject }) => subject.startsWith('Uitnodiging'));
  const walker = await scene.sit();
  await walker.open(letter.button?.url ?? '');
  await walker.press('Doe mee');
  return walker;
};

interface Invited {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** The administrator signs in and invites the people who work with the whole instance; each comes in by letter. */
export const inviteStaff = async (
  scene: Scene,
  administrator: string,
  staff: readonly [Invited, Invited],
): Promise<readonly [Walker, Walker]> => {
  const admin = await scene.sit();
  await signIn(scene, admin, administrator);
  const invite = async ({ name, email, role }: Invited): Promise<Walker> => {
    await admin.open('/beheer/mensen');
    await admin.fill({ Naam: name, 'E-mailadres': email });
    await admin.pick(role);
    await admin.press('Verstuur de uitnodiging');
    await admin.mustRead(`De uitnodiging voor ${email} is verstuurd.`);
    return acceptByLetter(scene, email);
  };
  const windows = [await invite(staff[0]), await invite(staff[1])] as const;
  await admin.leave();
  return windows;
};
