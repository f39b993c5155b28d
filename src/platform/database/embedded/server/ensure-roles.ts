import pg from 'pg';
import type { DatabaseSecrets } from '../cluster/database-secrets.ts';
import type { DatabaseUrls } from './database-urls.ts';
import { appRole, databaseName } from './database-urls.ts';
import { codeOf, withClient } from './wait-until-ready.ts';

// Wrong password; role unknown or not allowed in; no such database.
const notSetUp = new Set(['28P01', '28000', '3D000']);

const isSetUp = async (appUrl: string): Promise<boolean> => {
  try {
    await withClient(appUrl, (client) => client.query('select 1'));
    return true;
  } catch (error) {
    if (notSetUp.has(codeOf(error))) return false;
    throw error;
  }
};

const setUp = async (client: pg.Client, { app }: DatabaseSecrets): Promise<void> => {
  const there = await client.query('select 1 from pg_roles where rolname = $1', [appRole]);
  const verb = there.rowCount === 0 ? 'create' : 'alter';
  const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  await client.query(`${verb} role ${appRole} with ${rights} password ${pg.escapeLiteral(app)}`);
  const made = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
  if (made.rowCount === 0) await client.query(`create database ${databaseName}`);
};

/** Makes the application's role and the database where they are missing; may be broken off and done again at any point. */
export const ensureRoles = async (urls: DatabaseUrls, secrets: DatabaseSecrets): Promise<void> => {
  if (await isSetUp(urls.appUrl)) return;
  await withClient(urls.maintenanceUrl, (client) => setUp(client, secrets));
};
