import type { Context as Hono } from 'hono';
import type { Actor } from '../../kernel/actor.ts';
import { anyone } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/language.ts';
import { isLanguage } from '../../kernel/language.ts';
import type { Answer, PageAnswer, Route, Speech } from '../../kernel/route.ts';
import type { Context } from '../../platform/context.ts';
import { contextFor } from '../../platform/context.ts';
import { describeError } from '../../platform/log.ts';
import { antiForgeryField } from '../../platform/ui/forms/anti-forgery.tsx';
import type { Jar } from './cookies.ts';
import { openJar } from './cookies.ts';
import type { Drawing } from './draw-page.tsx';
import { drawPage } from './draw-page.tsx';
import { comesFromElsewhere, isProof } from './guard-forgery.ts';
import { emptyBody, readBody, readRequest } from './read-request.ts';
import { sendStream } from './send-stream.ts';
import { speechOf } from './speech-of.ts';
import { squeeze } from './squeeze.ts';
import type { Sent } from './trouble.tsx';
import { trouble } from './trouble.tsx';
import type { Visitor, WebParts } from './web-parts.ts';

/** A request on its way: who asks, in what language, and what they sent. */
export interface Asking {
  readonly c: Hono;
  readonly parts: WebParts;
  readonly jar: Jar;
  readonly visitor: Visitor | null;
  readonly language: Language;
  readonly speaks: Speech;
  /** Whether this is a page for respondents, who are answered in their own language. */
  readonly forRespondents: boolean;
  sent?: Sent;
}

/** Languages chosen before, first that of the person; in a demo that of the browser, for its people are everybody's. */
const chosen = (parts: WebParts, jar: Jar, visitor: Visitor | null): readonly (string | undefined)[] =>
  parts.instance.isDemo ? [jar.language, visitor?.language] : [visitor?.language, jar.language];

const preferred = (parts: WebParts, c: Hono, jar: Jar, visitor: Visitor | null): Language => {
  const asked = [c.req.query('taal'), ...chosen(parts, jar, visitor)];
  const accepted = c.req.header('accept-language')?.slice(0, 2).toLowerCase();
  return asked.find(isLanguage) ?? (accepted === 'en' ? 'en' : 'nl');
};

const speech = (parts: WebParts, c: Hono, jar: Jar, visitor: Visitor | null): Speech =>
  speechOf(c.req.query('taal'), chosen(parts, jar, visitor), c.req.header('accept-language'));

export const isSecure = (parts: WebParts): boolean => parts.instance.publicUrl.startsWith('https:');

/** Finds out who asks. A session that cannot be looked up counts as none only when the database answers. */
export const meet = async (parts: WebParts, c: Hono, route?: Route<Context>): Promise<Asking> => {
  const jar = openJar(c, isSecure(parts));
  const visitor = jar.session === undefined ? null : await parts.findVisitor(jar.session, parts.instance.clock());
  return {
    c,
    parts,
    jar,
    visitor,
    language: preferred(parts, c, jar, visitor),
    speaks: speech(parts, c, jar, visitor),
    forRespondents: route?.forRespondents === true,
  };
};

const actorOf = (visitor: Visitor | null): Actor =>
  visitor === null ? anyone : { kind: 'person', id: visitor.id as Id<'person'>, name: visitor.name };

/**
 * Who asks cannot be found out now: what was sent is kept, unless another site sent it, with its proof as it came, so that
 * it can be sent again by whoever could send it now.
 */
export const meetUnknown = async (parts: WebParts, c: Hono, route?: Route<Context>): Promise<Asking> => {
  const jar = openJar(c, isSecure(parts));
  const asking: Asking = {
    c,
    parts,
    jar,
    visitor: null,
    language: preferred(parts, c, jar, null),
    speaks: speech(parts, c, jar, null),
    forRespondents: route?.forRespondents === true,
  };
  if (c.req.method !== 'POST' || isFromElsewhere(parts, c)) return asking;
  const body = await readBody(c).catch(() => null);
  if (body === null) return asking;
  const [proof] = body.form[antiForgeryField] ?? [];
  return { ...asking, sent: { action: new URL(c.req.url).pathname, form: body.form, proof } };
};

const isFromElsewhere = (parts: WebParts, c: Hono): boolean =>
  comesFromElsewhere(
    { fetchSite: c.req.header('sec-fetch-site'), origin: c.req.header('origin') },
    parts.instance.publicUrl,
  );

/** Answers that draw a form again, with what was typed. */
const mayBeKept: ReadonlySet<number> = new Set([200, 409, 413, 422]);

/** Draws a page for the asker; what is said once is said and forgotten. */
export const sendPage = async (
  asking: Asking,
  answer: PageAnswer,
  status: number = answer.status ?? 200,
): Promise<Response> => {
  const { c, parts, jar } = asking;
  const url = new URL(c.req.url);
  const drawing: Drawing = {
    language: asking.language,
    visitor: asking.visitor,
    session: asking.visitor === null ? undefined : jar.session,
    flash: jar.flash,
    url: c.req.method === 'GET' ? url.pathname + url.search : url.pathname,
  };
  if (jar.flash !== undefined) jar.dropFlash();
  const page = squeeze(c, await drawPage(parts, answer, drawing));
  return c.body(page, status as 200, {
    'Content-Type': 'text/html; charset=utf-8',
    // The answer to a form: Back shows it again only when the browser may keep it.
    ...(c.req.method === 'POST' && mayBeKept.has(status) ? { 'Cache-Control': 'private, no-cache' } : {}),
  });
};

const sendFile = (c: Hono, answer: Extract<Answer, { kind: 'file' }>): Response => {
  const how = answer.inline === true ? 'inline' : 'attachment';
  const name = answer.name === undefined ? '' : `; filename*=UTF-8''${encodeURIComponent(answer.name)}`;
  const content = typeof answer.bytes === 'string' ? squeeze(c, answer.bytes) : new Uint8Array(answer.bytes);
  return c.body(content, answer.status ?? 200, {
    'Content-Type': answer.mediaType,
    'Content-Disposition': `${how}${name}`,
  });
};

/** What is said when something cannot be shown or taken, to whoever asks. */
export const troubleFor = ({ forRespondents, speaks, language, parts }: Asking): ReturnType<typeof trouble> =>
  forRespondents ? trouble(speaks.language, null) : trouble(language, parts.addresses.home);

const send = async (asking: Asking, answer: Answer): Promise<Response> => {
  const { c, parts, jar } = asking;
  const shut = troubleFor(asking);
  switch (answer.kind) {
    case 'page':
      return sendPage(asking, answer);
    case 'redirect':
      if (answer.session === 'end') {
        if (jar.session !== undefined) await parts.endSession(jar.session);
        jar.dropSession();
        // Whoever comes after at this browser must not find what was typed.
        c.header('Clear-Site-Data', '"cache"');
      } else if (answer.session !== undefined) {
        const { start, until } = answer.session;
        jar.keepSession(start, Math.floor((until.getTime() - parts.instance.clock().getTime()) / 1_000));
      }
      if (answer.language !== undefined) jar.keepLanguage(answer.language);
      if (answer.flash !== undefined) jar.keepFlash(answer.flash);
      return c.redirect(answer.to, 303);
    case 'file':
      return sendFile(c, answer);
    case 'stream':
      return sendStream(c, answer, (error) =>
        parts.log('error', 'download broken off', { route: c.req.routePath, ...describeError(error) }),
      );
    case 'not-found':
      return sendPage(asking, shut.notFound());
    case 'forbidden':
      return sendPage(asking, shut.forbidden(answer.who), 403);
    case 'slow-down':
      c.header('Retry-After', String(answer.seconds));
      return sendPage(asking, shut.slowDown(answer.seconds, asking.sent));
    case 'sign-in-first':
      return c.redirect(`${parts.addresses.signIn}?terug=${encodeURIComponent(backTo(c))}`, 303);
  }
};

const backTo = (c: Hono): string => {
  const url = new URL(c.req.method === 'GET' ? c.req.url : (c.req.header('referer') ?? c.req.url), c.req.url);
  return url.pathname + url.search;
};

/** A limit in words: whole megabytes from one on. */
const sizeInWords = (bytes: number): string =>
  bytes >= 1_048_576 ? `${Math.round(bytes / 1_048_576)} MB` : `${Math.round(bytes / 1024)} kB`;

/** The page of the form that was sent, of this site alone: the browser names it, or else it has the address of the form. */
const formOf = (c: Hono): string => {
  const { origin, pathname } = new URL(c.req.url);
  const from = c.req.header('referer');
  const page = from !== undefined && URL.canParse(from) ? new URL(from) : null;
  return page !== null && page.host === (c.req.header('host') ?? new URL(origin).host)
    ? page.pathname + page.search
    : pathname;
};

/** Says of a form that it is larger than is taken, and leads back to it. */
export const sendTooLarge = (asking: Asking, route: Route<Context>): Promise<Response> =>
  sendPage(asking, troubleFor(asking).tooLarge(sizeInWords(route.bodyLimit), formOf(asking.c)));

/** Serves one route to one asker: guards a form, then lets the capability answer and sends what it says. */
export const serveRoute = async (asking: Asking, route: Route<Context>): Promise<Response> => {
  const { c, parts, jar, visitor } = asking;
  const shut = troubleFor(asking);
  let body = emptyBody;
  if (route.method === 'POST') {
    if (isFromElsewhere(parts, c)) return sendPage(asking, shut.elsewhere(), 403);
    if (Number(c.req.header('content-length') ?? 0) > route.bodyLimit) return sendTooLarge(asking, route);
    try {
      body = await readBody(c);
    } catch (error) {
      if (error instanceof TypeError) return sendPage(asking, shut.unreadable());
      throw error;
    }
    asking.sent = { action: new URL(c.req.url).pathname, form: body.form };
    const mustProve = visitor !== null && jar.session !== undefined && !route.linkIsAuthority;
    if (mustProve && !isProof(parts.instance.keys.pepper, jar.session ?? '', body.form[antiForgeryField]?.[0]))
      return sendPage(asking, shut.forged(asking.sent), 403);
  }
  const context = contextFor(parts.instance, actorOf(visitor), asking.language);
  return send(
    asking,
    await route.serve(context, { ...readRequest(c, body, parts.behindProxy), speaks: asking.speaks }),
  );
};
