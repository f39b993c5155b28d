import pg from 'pg';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Gives the application's role its rights: everything on ordinary tables, insert and select alone on insert-only ones
 * (known by their trigger). `vacuumed` are tables the role must own, because only an owner may vacuum. Does nothing
 * when owner and application are the same role.
 */
export const grantRights = async (ownerUrl: string, appRole: string, vacuumed: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const me = await client.query<{ name: string }>('select current_user as name');
    if (me.rows[0]?.name === appRole) return;
    const role = quoted(appRole);
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(4080002)');
    await client.query(`grant usage on schema public to ${role}`);
    await client.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
    await client.query(`grant usage, select on all sequences in schema public to ${role}`);
    await client.query(`revoke insert, update, delete on migration from ${role}`);
    const guarded = await client.query<{ name: string }>(
      "select tgrelid::regclass::text as name from pg_trigger where tgname = 'insert_only'",
    );
    for (const { name } of guarded.rows) await client.query(`revoke update, delete, truncate on ${name} from ${role}`);
    await giveTables(client, role, vacuumed);
    await client.query('commit');
  } finally {
    await client.end();
  }
};

const giveTables = async (client: pg.Client, role: string, tables: readonly string[]): Promise<void> => {
  const there = await client.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relname = any($1) and pg_get_userbyid(relowner) = current_user",
    [tables],
  );
  if (there.rows.length === 0) return;
  await client.query(`grant create on schema public to ${role}`);
  for (const { name } of there.rows) await client.query(`alter table ${quoted(name)} owner to ${role}`);
  await client.query(`revoke create on schema public from ${role}`);
};
