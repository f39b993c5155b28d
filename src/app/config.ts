import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://');
const text = (fallback: string) => z.string().min(1).default(fallback);

const environment = z.object({
  HOST: text('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4080),
  KEURPARK_DATA: z.string().min(1).optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  KEURPARK_URL: z.url({ protocol: /^https?$/ }).optional(),
  KEURPARK_DEMO: flag.optional(),
  KEURPARK_KEYS: z.string().min(1).optional(),
  KEURPARK_PROXY: flag.default(false),
  KEURPARK_LOG: z.enum(['info', 'warn', 'error', 'silent']).default('warn'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: text('Keurpark <keurpark@localhost>'),
});

/** Everything that can be set from outside, read once. */
export interface Config {
  readonly root: string;
  readonly version: string;
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Null: this instance runs its own database. */
  readonly databaseUrl: string | null;
  readonly ownerUrl: string | null;
  readonly publicUrl: string;
  /** Whether that address, or where to listen, was set; otherwise it is the usual one. */
  readonly isAddressSet: boolean;
  readonly isDemo: boolean;
  /** The content of a key file, or the path of one; null: made in the data folder. */
  readonly keys: string | null;
  readonly behindProxy: boolean;
  readonly logLevel: 'info' | 'warn' | 'error' | 'silent';
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
}

const findRoot = (from: string): string => {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const found: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (typeof found === 'object' && found !== null && Reflect.get(found, 'name') === 'keurpark') return folder;
    } catch {
      // no package here: look one folder up
    }
  }
  throw new Error('the folder of Keurpark cannot be found from its own code');
};

/** The folder of this checkout: migrations, schemes and the client build stand in it. */
const rootFolder = findRoot(dirname(fileURLToPath(import.meta.url)));

const loopback = /^(127\.|localhost$|::1$)/;

/** Reads the environment into a configuration. Throws with every setting that is wrong, by name. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  const { data } = parsed;
  const isEmbedded = data.DATABASE_URL === undefined;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')));
  const host = data.HOST.includes(':') ? `[${data.HOST}]` : data.HOST;
  return {
    root: rootFolder,
    version,
    host: data.HOST,
    port: data.PORT,
    dataFolder: resolve(data.KEURPARK_DATA ?? join(rootFolder, 'data')),
    databaseUrl: data.DATABASE_URL ?? null,
    ownerUrl: data.DATABASE_OWNER_URL ?? null,
    publicUrl: (data.KEURPARK_URL ?? `http://${host}:${data.PORT}`).replace(/\/+$/, ''),
    isAddressSet: ['KEURPARK_URL', 'HOST', 'PORT'].some((name) => name in given),
    isDemo: data.KEURPARK_DEMO ?? (isEmbedded && loopback.test(data.HOST)),
    keys: data.KEURPARK_KEYS ?? null,
    behindProxy: data.KEURPARK_PROXY,
    logLevel: data.KEURPARK_LOG,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM,
  };
};
