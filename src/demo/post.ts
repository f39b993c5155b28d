import type { DeliveredLetter, Player } from './player.ts';

/** The mailboxes of the cast: letters as they came in. */
export interface Post {
  /** The newest letter to somebody that `fits`. Throws when there is none. */
  readonly newest: (email: string, fits: (letter: DeliveredLetter) => boolean) => Promise<DeliveredLetter>;
}

/** Opens the post of a player; from now on letters are read here alone. */
export const postOf = (player: Player): Post => {
  const boxes = new Map<string, DeliveredLetter[]>();
  return {
    newest: async (email, fits) => {
      for (const letter of await player.letters()) boxes.set(letter.to, [...(boxes.get(letter.to) ?? []), letter]);
      const found = boxes.get(email)?.findLast(fits);
      if (found === undefined) throw new Error(`no such letter came to ${email}`);
      return found;
    },
  };
};

/** The part of the address of a letter's button that comes after `/<first>/`. */
export const tokenIn = (letter: DeliveredLetter): string => {
  const token = new URL(letter.button?.url ?? 'about:blank').pathname.split('/')[2];
  if (token === undefined) throw new Error(`the letter "${letter.subject}" has no link`);
  return token;
};
