import type { Context as Hono } from 'hono';
import type { FormValues, Incoming, UploadedFile } from '../../kernel/route.ts';

interface Body {
  readonly form: FormValues;
  readonly files: Readonly<Record<string, readonly UploadedFile[]>>;
}

export const emptyBody: Body = { form: {}, files: {} };

const add = <T>(table: Map<string, T[]>, name: string, value: T): void => {
  const known = table.get(name);
  if (known === undefined) table.set(name, [value]);
  else known.push(value);
};

/** Reads the body of a form, plain or with files. Throws a TypeError when it is neither. */
export const readBody = async (c: Hono): Promise<Body> => {
  const type = c.req.header('content-type') ?? '';
  const form = new Map<string, string[]>();
  if (type.startsWith('application/x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(await c.req.text())) add(form, name, value);
    return { form: Object.fromEntries(form), files: {} };
  }
  if (!type.startsWith('multipart/form-data')) throw new TypeError('not a form');
  const files = new Map<string, UploadedFile[]>();
  for (const [name, value] of (await c.req.raw.formData()).entries()) {
    if (typeof value === 'string') add(form, name, value);
    else if (value.name !== '' || value.size > 0)
      add(files, name, { name: value.name, claimedType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { form: Object.fromEntries(form), files: Object.fromEntries(files) };
};

/** The network an address belongs to: the last part is left out, so that it names no one device. */
const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain.split('.').slice(0, 3).join('.');
};

const addressOf = (c: Hono, behindProxy: boolean): string => {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const env: unknown = c.env;
  const socket: unknown = typeof env === 'object' && env !== null ? Reflect.get(env, 'incoming') : undefined;
  const remote: unknown = Reflect.get(Object(Reflect.get(Object(socket), 'socket')), 'remoteAddress');
  return forwarded ?? (typeof remote === 'string' ? remote : '');
};

/** A request as capabilities see it. */
export const readRequest = (c: Hono, body: Body, behindProxy: boolean): Omit<Incoming, 'speaks'> => {
  const url = new URL(c.req.url);
  return {
    params: c.req.param(),
    query: c.req.query(),
    form: body.form,
    files: body.files,
    url: url.pathname + url.search,
    origin: networkOf(addressOf(c, behindProxy)),
  };
};
