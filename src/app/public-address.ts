import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';

const fileIn = (folder: string): string => join(folder, 'public-address');

/** Leaves the public address of the instance that runs from this data folder, for commands that print links. */
export const leavePublicAddress = ({ dataFolder, publicUrl }: Config): void => {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(fileIn(dataFolder), `${publicUrl}\n`);
};

const addressLeft = (folder: string): string | null => {
  try {
    const text = readFileSync(fileIn(folder), 'utf8').trim();
    return URL.canParse(text) ? text : null;
  } catch {
    return null;
  }
};

/** The address that printed links begin with: as it is set now, or else where the instance runs or last ran. */
export const publicAddressOf = (config: Config): string =>
  config.isAddressSet ? config.publicUrl : (addressLeft(config.dataFolder) ?? config.publicUrl);
