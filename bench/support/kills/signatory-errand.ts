import { setTimeout as sleep } from 'node:timers/promises';
import { readOutbox } from '../../../src/platform/mail/outbox.ts';
import type { SignatorySituation } from '../../../test/builders/agreements.ts';
import { signingOf } from '../../../test/builders/agreements.ts';
import type { World } from '../../../test/world-on.ts';
import type { Acknowledgements } from '../acknowledgements.ts';
import type { Errand } from './errand.ts';
import { Astray, ask, LineBroken } from './errand.ts';

/** Somebody invited to sign, and the digest of the text they were invited to. */
export interface Invited extends SignatorySituation {
  readonly digest: string;
}

const patienceMs = 10_000;

const codesFor = async (world: World, email: string): Promise<readonly string[]> => {
  try {
    const letters = await readOutbox(world.context(), 10, email);
    return letters.flatMap(({ letter }) => (letter?.code === undefined ? [] : [letter.code]));
  } catch {
    throw new LineBroken(null);
  }
};

/** Waits for a code that was not in the mailbox before. */
const awaitCode = async (world: World, email: string, before: readonly string[]): Promise<string> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(40)) {
    const fresh = (await codesFor(world, email)).find((code) => !before.includes(code));
    if (fresh !== undefined) return fresh;
  }
  throw new LineBroken(null);
};

/** Somebody who opens their link, asks the code, reads it from the mailbox and signs. `world` gives the mailbox as it can be reached now. */
export const signatoryErrand = (url: string, who: Invited, world: () => World, book: Acknowledgements): Errand => {
  const link = `${url}/tekenen/${who.token}`;
  const fields = (code: string): URLSearchParams => new URLSearchParams(Object.entries(signingOf(who, code)));
  const entry = { what: 'signature', of: who.id, digest: who.digest } as const;
  let code: string | null = null;
  return {
    advance: async () => {
      if (code === null) {
        await ask(link);
        const before = await codesFor(world(), who.email);
        const asked = await ask(`${link}/code`, { fields: fields('') });
        if (asked.status !== 200) throw new Astray(`asking a code was answered ${asked.status}`);
        code = await awaitCode(world(), who.email, before);
        return false;
      }
      await book.note({ said: 'sent', ...entry });
      const signed = await ask(link, { fields: fields(code) });
      if (signed.status !== 303)
        throw new Astray(`signing was answered ${signed.status}: ${/<h1[^>]*>([^<]*)/.exec(signed.words)?.[1]}`);
      await book.note({ said: 'kept', ...entry });
      return true;
    },
  };
};
