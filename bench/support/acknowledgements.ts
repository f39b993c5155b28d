import type { FileHandle } from 'node:fs/promises';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';

const acknowledgement = z.object({
  /** 'sent': it may have arrived; 'kept': the app said that it has. */
  said: z.enum(['sent', 'kept']),
  what: z.enum(['page', 'answers', 'signature', 'verdict', 'head']),
  /** Whose, or which. */
  of: z.string(),
  /** What it says, as a digest that can be found again in the database. */
  digest: z.string(),
});
export type Acknowledgement = Readonly<z.infer<typeof acknowledgement>>;

/** What the app has acknowledged, kept where no fault of the database reaches it. */
export interface Acknowledgements {
  /** Notes one; what is kept is on disk when this is done. */
  readonly note: (entry: Acknowledgement) => Promise<void>;
  /** All of them, as they stand on disk. */
  readonly read: () => Promise<readonly Acknowledgement[]>;
  readonly close: () => Promise<void>;
}

const write = async (file: FileHandle, entry: Acknowledgement): Promise<void> => {
  await file.appendFile(`${JSON.stringify(entry)}\n`);
  if (entry.said === 'kept') await file.datasync();
};

/** Begins a book of acknowledgements in a file of its own; throws when there is one already. */
export const openAcknowledgements = async (path: string): Promise<Acknowledgements> => {
  const file = await open(path, 'ax');
  let before: Promise<unknown> = Promise.resolve();
  const note = (entry: Acknowledgement): Promise<void> => {
    // Lines of several senders must not run into one another.
    const written = before.then(() => write(file, entry));
    before = written.catch(() => undefined);
    return written;
  };
  const read = async (): Promise<readonly Acknowledgement[]> => {
    await before;
    const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
    return lines.map((line) => acknowledgement.parse(JSON.parse(line)));
  };
  return { note, read, close: () => file.close() };
};
