import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder, writeWhole } from './write-whole.ts';

const secretsFile = z.object({ owner: z.string().min(20), app: z.string().min(20) });

/** The passwords of the two roles. */
export type DatabaseSecrets = z.infer<typeof secretsFile>;

const pathIn = (stateFolder: string): string => join(stateFolder, 'secrets', 'database.json');

/** Reads the passwords of the roles; null when the file is missing. Throws when it is damaged. */
export const readDatabaseSecrets = (stateFolder: string): DatabaseSecrets | null => {
  const path = pathIn(stateFolder);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  chmodSync(path, 0o600);
  return secretsFile.parse(JSON.parse(text));
};

/** Reads the passwords of the roles, and makes them first (256 bits each, for the owner of the file alone). */
export const readOrMakeDatabaseSecrets = (stateFolder: string): DatabaseSecrets => {
  const there = readDatabaseSecrets(stateFolder);
  if (there) return there;
  const made = { owner: randomBytes(32).toString('base64url'), app: randomBytes(32).toString('base64url') };
  makeFolder(join(stateFolder, 'secrets'), 0o700);
  writeWhole(pathIn(stateFolder), `${JSON.stringify(made)}\n`);
  return made;
};
