import { EmbeddedPostgresError } from '../embedded-postgres-error.ts';
import { operatorTexts } from '../operator-texts.ts';
import { withClient } from './wait-until-ready.ts';

/**
 * Throws 'not-durable' unless what a role is told has been kept is really on disk then. Asked as that role, since a
 * setting can be changed for one role or one database alone.
 */
export const assertDurable = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
      const answer = await client.query<Record<string, string>>(`show ${setting}`);
      const value = answer.rows[0]?.[setting] ?? 'unknown';
      if (value === 'on') continue;
      const role = new URL(url).username;
      throw new EmbeddedPostgresError('not-durable', operatorTexts.notDurable(role, setting, value));
    }
  });
