import type { Context as Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** The cookies of the web door: the session, the language of whoever is not signed in, and what is said once. */
export interface Jar {
  readonly session: string | undefined;
  readonly language: string | undefined;
  readonly flash: string | undefined;
  /** Keeps a session for so many seconds: a term, and no date, holds on a device whose clock is wrong. */
  readonly keepSession: (token: string, seconds: number) => void;
  readonly dropSession: () => void;
  readonly keepLanguage: (language: string) => void;
  readonly keepFlash: (text: string) => void;
  readonly dropFlash: () => void;
}

const fromBase64 = (text: string): string => Buffer.from(text, 'base64url').toString('utf8');

/** Opens the cookies of a request. `secure` is true where the public address is https. */
export const openJar = (c: Hono, secure: boolean): Jar => {
  const prefix = secure ? '__Host-' : '';
  const options = { path: '/', httpOnly: true, secure, sameSite: 'Lax' } as const;
  const flash = getCookie(c, `${prefix}kp_flash`);
  return {
    session: getCookie(c, `${prefix}kp_session`),
    language: getCookie(c, `${prefix}kp_language`),
    flash: flash === undefined || flash === '' ? undefined : fromBase64(flash),
    keepSession: (token, seconds) => setCookie(c, `${prefix}kp_session`, token, { ...options, maxAge: seconds }),
    dropSession: () => setCookie(c, `${prefix}kp_session`, '', { ...options, maxAge: 0 }),
    keepLanguage: (language) => setCookie(c, `${prefix}kp_language`, language, { ...options, maxAge: 31_536_000 }),
    keepFlash: (text) =>
      setCookie(c, `${prefix}kp_flash`, Buffer.from(text).toString('base64url'), { ...options, maxAge: 60 }),
    dropFlash: () => setCookie(c, `${prefix}kp_flash`, '', { ...options, maxAge: 0 }),
  };
};
