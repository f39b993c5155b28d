import pg from 'pg';
import { prepareQueue } from '../jobs/prepare-queue.ts';
import { grantRights } from './grant-rights.ts';
import { migrate } from './migrate.ts';

/** Tables that the application's role owns, because answers are unlinked by rewriting and vacuuming, and only an owner may vacuum. */
const vacuumed = ['survey_answer', 'survey_invitation', 'survey_draft', 'survey_paper_entry'] as const;

/** Brings a database up to date as its owner: tables, job queue, and the rights of the application's role. Gives the migrations applied now. */
export const prepareDatabase = async (
  urls: { readonly owner: string; readonly app: string },
  migrations: string,
): Promise<readonly string[]> => {
  const appRole = await roleOf(urls.app);
  const applied = await migrate(urls.owner, migrations);
  await prepareQueue(urls.owner, urls.app, appRole);
  await grantRights(urls.owner, appRole, vacuumed);
  return applied;
};

const roleOf = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const answer = await client.query<{ name: string }>('select current_user as name');
    return answer.rows[0]?.name ?? '';
  } finally {
    await client.end();
  }
};
