import { Agent, request } from 'node:http';

/** What came back on a form: where to, or the heading of the page. */
export interface Sent {
  readonly status: number;
  readonly location: string | null;
  readonly heading: string;
}

const headingIn = (html: string): string => /<h1[^>]*>([^<]*)/.exec(html)?.[1]?.trim() ?? '';

/** Sends a form and gives what came back; throws when nothing did. */
export const sendForm = async (url: string, fields: URLSearchParams): Promise<Sent> => {
  const response = await fetch(url, { method: 'POST', body: fields, redirect: 'manual' });
  return {
    status: response.status,
    location: response.headers.get('location'),
    heading: headingIn(await response.text()),
  };
};

export const openPage = async (url: string): Promise<Sent & { readonly html: string }> => {
  const response = await fetch(url, { redirect: 'manual' });
  const html = await response.text();
  return { status: response.status, location: response.headers.get('location'), heading: headingIn(html), html };
};

const unshared = new Agent({ keepAlive: false });

/** Sends a form over a line of its own and cuts that line after some milliseconds; true when an answer was under way by then. */
export const sendAndCut = (url: string, fields: URLSearchParams, afterMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    let isAnswered = false;
    const sending = request(url, { method: 'POST', headers, agent: unshared });
    const cut = setTimeout(() => sending.destroy(), afterMs);
    sending.on('response', (response) => {
      isAnswered = true;
      response.resume();
    });
    sending.on('error', () => undefined);
    sending.on('close', () => {
      clearTimeout(cut);
      resolve(isAnswered);
    });
    sending.end(fields.toString());
  });
