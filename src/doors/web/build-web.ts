import { randomBytes } from 'node:crypto';
import type { Context as Hono } from 'hono';
import { Hono as Web } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Route } from '../../kernel/route.ts';
import type { Context } from '../../platform/context.ts';
import { isStorageTrouble } from '../../platform/database/transact.ts';
import { describeError } from '../../platform/log.ts';
import { securityHeaders } from './security-headers.ts';
import type { Asking } from './serve-route.ts';
import { isSecure, meet, meetUnknown, sendPage, sendTooLarge, serveRoute, troubleFor } from './serve-route.ts';
import type { WebParts } from './web-parts.ts';

type Pending = { asking: Asking | undefined; route: Route<Context> | undefined };

/** Builds the web door over the routes it is given. */
export const buildWeb = (parts: WebParts): Web<{ Variables: Pending }> => {
  const web = new Web<{ Variables: Pending }>();
  web.use(async (c, next) => {
    const began = performance.now();
    await next();
    // The pattern, never the path: a path may hold the secret of a link.
    parts.log('info', 'request', {
      method: c.req.method,
      route: c.get('asking') === undefined ? '-' : c.req.routePath,
      status: c.res.status,
      ms: Math.round(performance.now() - began),
    });
  });
  web.use(securityHeaders(isSecure(parts)));
  web.get('/healthz', async (c) => {
    const health = await parts.health();
    return c.json(health.report, health.ok ? 200 : 503);
  });
  web.get('/assets/*', (c) => serveAsset(parts, c));
  for (const route of parts.routes) addRoute(web, parts, route);
  web.notFound(async (c) => {
    const asking = await meet(parts, c);
    return sendPage(asking, troubleFor(asking).notFound());
  });
  web.onError((error, c) => whenBroken(parts, c, error));
  return web;
};

const addRoute = (web: Web<{ Variables: Pending }>, parts: WebParts, route: Route<Context>): void => {
  const serve = async (c: Hono<{ Variables: Pending }>): Promise<Response> => {
    c.set('route', route);
    const asking = await meet(parts, c, route);
    c.set('asking', asking);
    return serveRoute(asking, route);
  };
  if (route.method === 'GET') {
    web.get(route.pattern, serve);
    return;
  }
  const tooLarge = async (c: Hono): Promise<Response> => {
    const asking = await meet(parts, c, route);
    return sendTooLarge(asking, route);
  };
  web.post(route.pattern, bodyLimit({ maxSize: route.bodyLimit + 65_536, onError: tooLarge }), serve);
};

const serveAsset = (parts: WebParts, c: Hono): Response => {
  const asset = parts.assets.find(c.req.path);
  if (asset === null) return c.text('', 404);
  const accepts = c.req.header('accept-encoding') ?? '';
  const encoding =
    asset.plain === asset.gzip ? null : accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : null;
  const bytes = encoding === 'br' ? asset.brotli : encoding === 'gzip' ? asset.gzip : asset.plain;
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': asset.mediaType,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
  });
};

/** The page for a fault of ours: the number in the log, and the form to send again when one was sent. */
const whenBroken = async (parts: WebParts, c: Hono<{ Variables: Pending }>, error: Error): Promise<Response> => {
  const reference = randomBytes(4).toString('hex');
  parts.log('error', 'fault', { reference, route: c.req.routePath, ...describeError(error) });
  const asking = c.get('asking') ?? (await meetUnknown(parts, c, c.get('route')));
  const shut = troubleFor(asking);
  const kind = isStorageTrouble(error);
  if (kind === 'full') return sendPage(asking, shut.full(reference, asking.sent), 507);
  if (kind === 'unreachable') return sendPage(asking, shut.unreachable(reference, asking.sent), 503);
  return sendPage(asking, shut.broken(reference, asking.sent), 500);
};
