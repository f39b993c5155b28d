import { spawn } from 'node:child_process';
import pg from 'pg';
import type { Binaries } from '../binaries/find-binaries.ts';
import { ownerRole } from '../cluster/create-cluster.ts';
import type { ClusterPlace } from '../cluster/place-cluster.ts';
import { spawnOptionsFor } from '../process/database-user.ts';

/**
 * Gives the owner the password that we have, in a cluster whose server is stopped: for when the cluster came back
 * without its secrets, as out of a backup. Who may read the files needs no password to do so.
 */
export const resetOwnerPassword = (binaries: Binaries, place: ClusterPlace, password: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(binaries.postgres, ['--single', '-D', place.cluster, 'postgres'], {
      ...spawnOptionsFor(place.user),
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && !/\bERROR:/.test(said)) resolve();
      else reject(new Error(`the owner's password could not be set: ${said.slice(-1000)}`));
    });
    child.stdin.end(`alter role ${ownerRole} with login superuser password ${pg.escapeLiteral(password)};\n`);
  });
