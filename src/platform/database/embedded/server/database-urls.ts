import { ownerRole } from '../cluster/create-cluster.ts';
import type { DatabaseSecrets } from '../cluster/database-secrets.ts';

export const databaseName = 'keurpark';
export const appRole = 'keurpark_app';

export interface DatabaseUrls {
  /** The superuser, who owns the database. */
  readonly ownerUrl: string;
  /** The application's role, with the rights that the owner gives it. */
  readonly appUrl: string;
  /** The superuser in the database that every cluster has from the start. */
  readonly maintenanceUrl: string;
}

/**
 * The addresses of a server that listens on a socket in a folder. `localhost` only fills the place of a host, so that
 * every reader of URLs can read them: drivers take the folder in `host`.
 */
export const urlsFor = (socketFolder: string, secrets: DatabaseSecrets): DatabaseUrls => {
  const url = (role: string, password: string, database: string): string =>
    `postgres://${role}:${password}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`;
  return {
    ownerUrl: url(ownerRole, secrets.owner, databaseName),
    appUrl: url(appRole, secrets.app, databaseName),
    maintenanceUrl: url(ownerRole, secrets.owner, 'postgres'),
  };
};
