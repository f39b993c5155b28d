import type { Web } from '../../test/visitor.ts';

/** A door across the network, as a browser meets it: redirects are left to the browser. */
export const networkWeb = (url: string): Web => ({
  request: (path, init) => fetch(path.startsWith('http') ? path : url + path, { ...init, redirect: 'manual' }),
});
