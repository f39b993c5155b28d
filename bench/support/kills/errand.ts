import { setTimeout as sleep } from 'node:timers/promises';

/** Something a person does in several requests, of which each may be cut off and is then tried again. */
export interface Errand {
  /** Does the next step; true when there is none left. Throws LineBroken when nothing, or a fault of the server, came back. */
  readonly advance: () => Promise<boolean>;
}

/** What was sent may or may not have arrived. `status` is null when nothing came back. */
export class LineBroken extends Error {
  readonly status: number | null;

  constructor(status: number | null) {
    super(status === null ? 'no answer' : `answered ${status}`);
    this.status = status;
  }
}

/** An answer came back that cannot be right, such as a page that was passed long ago. */
export class Astray extends Error {}

export interface Load {
  /** Stops taking steps and waits for those under way. */
  readonly end: () => Promise<void>;
}

/** Lets several people at a time run their errands, picking up where a broken line left them. Who is led astray gives up. */
export const bearLoad = (errands: Errand[], people: number, hear: (trouble: LineBroken | Astray) => void): Load => {
  let isOver = false;
  const person = async (): Promise<void> => {
    for (let errand = errands.shift(); errand !== undefined; errand = errands.shift()) {
      let isDone = false;
      while (!isDone && !isOver) {
        try {
          isDone = await errand.advance();
        } catch (error) {
          if (!(error instanceof LineBroken || error instanceof Astray)) throw error;
          hear(error);
          isDone = error instanceof Astray;
          await sleep(25);
        }
      }
      if (!isDone) errands.unshift(errand);
      if (isOver) return;
    }
  };
  const running = Promise.all(Array.from({ length: people }, person));
  return {
    end: async () => {
      isOver = true;
      await running;
    },
  };
};

/** Sends a request; what did not come back whole, or is a fault of the server, is a broken line. */
export const ask = async (
  url: string,
  { fields, cookie }: { readonly fields?: URLSearchParams; readonly cookie?: string } = {},
): Promise<Response & { readonly words: string }> => {
  let response: Response;
  let words: string;
  try {
    response = await fetch(url, {
      redirect: 'manual',
      ...(cookie === undefined ? {} : { headers: { cookie } }),
      ...(fields === undefined ? {} : { method: 'POST', body: fields }),
    });
    words = await response.text();
  } catch {
    throw new LineBroken(null);
  }
  if (response.status >= 500) throw new LineBroken(response.status);
  return Object.assign(response, { words });
};
