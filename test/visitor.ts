import type { HTMLElement } from 'node-html-parser';
import { parse } from 'node-html-parser';
import { buildApp } from '../src/app/build-app.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { startSession } from '../src/kvo/accounts/commands.ts';
import type { PersonId } from '../src/kvo/accounts/model.ts';
import { noAssets } from '../src/platform/browser/assets.ts';
import type { World } from './world.ts';

/** A page as a visitor got it. */
export interface Seen {
  readonly status: number;
  readonly url: string;
  readonly html: string;
  readonly page: HTMLElement;
  readonly heading: string;
  readonly text: string;
  readonly headers: Headers;
}

type Fields = Readonly<Record<string, string | readonly string[] | File | undefined>>;

/** Somebody with a browser that runs no script: opens pages, fills in forms as they stand, follows redirects. */
export interface Visitor {
  readonly open: (path: string) => Promise<Seen>;
  /** Sends the form with this address on the last page, with what it already holds; `fields` replace what they name. */
  readonly send: (action: string, fields?: Fields) => Promise<Seen>;
  /** Posts without a page, as no browser would. */
  readonly post: (path: string, fields: Fields, headers?: Readonly<Record<string, string>>) => Promise<Seen>;
  readonly last: () => Seen;
}

export type Web = { readonly request: (path: string, init?: RequestInit) => Response | Promise<Response> };

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

const seenFrom = async (response: Response, url: string): Promise<Seen> => {
  const html = await response.text();
  const page = parse(html);
  return {
    status: response.status,
    url,
    html,
    page,
    heading: squash(page.querySelector('h1')?.textContent ?? ''),
    text: squash((page.querySelector('main') ?? page).textContent),
    headers: response.headers,
  };
};

/** What a form would send if nothing were touched. */
export const fieldsOf = (form: HTMLElement): Map<string, string[]> => {
  const fields = new Map<string, string[]>();
  const add = (name: string | undefined, value: string): void => {
    if (name !== undefined && name !== '') fields.set(name, [...(fields.get(name) ?? []), value]);
  };
  for (const input of form.querySelectorAll('input, textarea, select')) {
    const name = input.getAttribute('name');
    const type = input.getAttribute('type') ?? 'text';
    if (input.tagName === 'TEXTAREA') add(name, input.textContent);
    else if (input.tagName === 'SELECT')
      add(
        name,
        (input.querySelector('option[selected]') ?? input.querySelector('option'))?.getAttribute('value') ?? '',
      );
    else if (type === 'file') continue;
    else if (type !== 'checkbox' && type !== 'radio') add(name, input.getAttribute('value') ?? '');
    else if (input.hasAttribute('checked')) add(name, input.getAttribute('value') ?? 'on');
  }
  return fields;
};

const bodyOf = (fields: ReadonlyMap<string, readonly (string | File)[]>): FormData | URLSearchParams => {
  const entries = [...fields].flatMap(([name, values]) => values.map((value) => [name, value] as const));
  if (entries.every((entry): entry is readonly [string, string] => typeof entry[1] === 'string'))
    return new URLSearchParams(entries.map(([name, value]) => [name, value]));
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};

const replaced = (fields: Map<string, string[]>, by: Fields): Map<string, readonly (string | File)[]> => {
  const all = new Map<string, readonly (string | File)[]>(fields);
  for (const [name, value] of Object.entries(by)) {
    if (value === undefined) all.delete(name);
    else all.set(name, typeof value === 'string' || value instanceof File ? [value] : value);
  }
  return all;
};

class Browser implements Visitor {
  private readonly jar = new Map<string, string>();
  private seen: Seen | undefined;
  private readonly web: Web;
  private readonly extra: Readonly<Record<string, string>>;

  constructor(web: Web, session: string | null, extra: Readonly<Record<string, string>>) {
    this.web = web;
    this.extra = extra;
    if (session !== null) this.jar.set('kp_session', session);
  }

  private async request(path: string, init: RequestInit, hops = 0): Promise<Seen> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      ...this.extra,
      ...(init.headers as Record<string, string> | undefined),
      ...(cookie === '' ? {} : { cookie }),
    };
    const response = await this.web.request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const to = response.headers.get('location');
    if (to !== null && hops < 5) return this.request(to, {}, hops + 1);
    this.seen = await seenFrom(response, path);
    return this.seen;
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (attributes.some((attribute) => attribute.trim() === 'Max-Age=0')) this.jar.delete(name);
    else this.jar.set(name, decodeURIComponent(value));
  }

  open = (path: string): Promise<Seen> => this.request(path.replace('http://keurpark.test', ''), {});

  post = (path: string, fields: Fields, headers: Readonly<Record<string, string>> = {}): Promise<Seen> =>
    this.request(path, { method: 'POST', headers: { ...headers }, body: bodyOf(replaced(new Map(), fields)) });

  send = (action: string, fields: Fields = {}): Promise<Seen> => {
    const form = this.last()
      .page.querySelectorAll('form')
      .find((one) => one.getAttribute('action') === action);
    const button = form === undefined ? this.last().page.querySelector(`button[formaction="${action}"]`) : null;
    const found = form ?? button?.closest('form');
    if (found === undefined || found === null) {
      const there = this.last()
        .page.querySelectorAll('form')
        .map((one) => one.getAttribute('action'));
      throw new Error(
        `no form to ${action} on ${this.last().url} (${this.last().heading}); there: ${there.join(', ')}`,
      );
    }
    return this.request(action, { method: 'POST', body: bodyOf(replaced(fieldsOf(found), fields)) });
  };

  last = (): Seen => {
    if (this.seen === undefined) throw new Error('no page was opened yet');
    return this.seen;
  };
}

/** A browser on whatever answers requests: a door in this process, or one across the network. */
export const browserOn = (
  web: Web,
  session: string | null = null,
  extra: Readonly<Record<string, string>> = {},
): Visitor => new Browser(web, session, extra);

/** Opens a browser on a world; signed in when given a person. */
export const aVisitor = async (
  world: World,
  actor: Extract<Actor, { kind: 'person' }> | null = null,
  extra: Readonly<Record<string, string>> = {},
): Promise<Visitor> => {
  const web = buildApp({
    instance: world.instance,
    assets: noAssets,
    log: () => undefined,
    version: 'test',
    behindProxy: false,
  });
  const session = actor === null ? null : await startSession(world.instance.db, world.context(), actor.id as PersonId);
  return browserOn(web as unknown as Web, session?.start ?? null, extra);
};
