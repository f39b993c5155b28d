import { pino } from 'pino';

/** A structured line: what happened, with particulars that name no person and hold no secret. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  event: string,
  particulars?: Readonly<Record<string, string | number | boolean | null | undefined>>,
) => void;

/** Logs JSON lines to standard error, unless another place is given, or nothing below `least`. */
export const makeLog = (
  least: 'info' | 'warn' | 'error' | 'silent',
  place: { readonly write: (line: string) => unknown } = process.stderr,
): Log => {
  const logger = pino({ level: least, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, place);
  return (level, event, particulars = {}) => logger[level]({ event, ...particulars });
};

/** What may be logged of an error: its name, code and place, never the values of a query. */
export const describeError = (error: unknown): { readonly error: string; readonly place?: string } => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const place = error.stack
    ?.split('\n')
    .find((line) => /(src|dist)\//.test(line))
    ?.trim();
  // The message of a database error can quote what was sent: its code says enough.
  const message = code === '' ? `: ${error.message.split('\n')[0] ?? ''}` : '';
  return { error: `${error.name}${code}${message}`, ...(place === undefined ? {} : { place }) };
};
