import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

export interface Listening {
  readonly port: number;
  /** Takes no more requests and waits for those under way, ten seconds at most. */
  readonly stop: () => Promise<void>;
}

/** Listens on an address; throws with the system's code when it is taken. */
export const serve = (
  fetch: (request: Request, env: unknown) => Response | Promise<Response>,
  at: { readonly host: string; readonly port: number },
): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const listen = getRequestListener(fetch);
    const server = createServer((incoming, outgoing) => void listen(incoming, outgoing));
    server.requestTimeout = 60_000;
    server.headersTimeout = 15_000;
    server.once('error', reject);
    server.listen(at.port, at.host, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : at.port,
        stop: () =>
          new Promise((done) => {
            const force = setTimeout(() => server.closeAllConnections(), 10_000);
            server.close(() => {
              clearTimeout(force);
              done();
            });
            server.closeIdleConnections();
          }),
      });
    });
  });
