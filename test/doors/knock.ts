import { forgeryProof } from '../../src/doors/web/guard-forgery.ts';
import type { Route } from '../../src/kernel/route.ts';
import { startSession } from '../../src/kvo/accounts/commands.ts';
import type { Context } from '../../src/platform/context.ts';
import type { World } from '../world.ts';
import type { Form } from './drawn-forms.ts';
import type { Comer } from './expectations/read-expectations.ts';
import { comers } from './expectations/read-expectations.ts';
import type { PopulatedWorld } from './world/populated-world.ts';
import type { Ids, Somebody } from './world/scene.ts';
import { addressOf, valuesFor } from './world/scene.ts';

/** Somebody at the door: with a session, or with nothing but what stands in the address. */
export interface Caller {
  readonly session: string | null;
  readonly proof: string;
}

/** Opens a session for somebody; nobody has none. */
export const callerFor = async (world: World, somebody: Pick<Somebody, 'id'> | null): Promise<Caller> => {
  if (somebody === null) return { session: null, proof: '' };
  const { start } = await startSession(world.instance.db, world.context(), somebody.id);
  return { session: start, proof: forgeryProof(world.instance.keys.pepper, start) };
};

/** Everybody of the tables of expectations, at the door of our track. */
export const everybody = async ({
  world,
  ours,
  theirs,
  administrator,
  schemeOwner,
}: PopulatedWorld): Promise<Readonly<Record<Comer, Caller>>> => {
  const { cast } = ours;
  const who: Readonly<Record<Comer, Somebody | null>> = {
    adm: administrator,
    sch: schemeOwner,
    fac: cast.facilitator,
    prk: cast.parkManager,
    own: cast.owner,
    oth: cast.other,
    aud: cast.auditor,
    sig: null,
    res: null,
    per: theirs.cast.owner,
    any: null,
  };
  const callers = await Promise.all(comers.map(async (comer) => [comer, await callerFor(world, who[comer])] as const));
  return Object.fromEntries(callers) as Readonly<Record<Comer, Caller>>;
};

/** Parameters that are secrets, by the beginning of the pattern they stand in, and who alone holds them. */
const secrets: readonly { readonly under: string; readonly param: string; readonly holder: Comer }[] = [
  { under: '/tekenen/', param: 'token', holder: 'sig' },
  { under: '/enquete/open/', param: 'token', holder: 'res' },
  { under: '/enquete/afmelden/', param: 'token', holder: 'res' },
  { under: '/enquete/', param: 'secret', holder: 'res' },
];

const guessed = 'AAAAAAAAAAAAAAAAAAAAAA';

/** The address of a route as this comer can know it: who holds no link has to guess. */
export const addressFor = (
  ids: Ids,
  { pattern }: Pick<Route<Context>, 'pattern'>,
  comer: Comer,
  whose: string | null = null,
): string => {
  const values = { ...valuesFor(ids, pattern, whose) };
  for (const { under, param, holder } of secrets)
    if (pattern.startsWith(under) && param in values && comer !== holder) values[param] = guessed;
  const address = addressOf(pattern, values);
  if (address === null) throw new Error(`the world has no ${JSON.stringify(values)} for ${pattern}`);
  return address;
};

const bodyOf = (form: Form): FormData | URLSearchParams => {
  const entries = Object.entries(form).flatMap(([name, values]) => values.map((value) => [name, value] as const));
  const texts = entries.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  if (texts.length === entries.length) return new URLSearchParams(texts);
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  return body;
};

/** A request as a browser of this caller sends it: a form carries the proof of its session. */
export const requestOf = (method: Route<Context>['method'], caller: Caller, form: Form = {}): RequestInit => {
  const headers: Record<string, string> = caller.session === null ? {} : { cookie: `kp_session=${caller.session}` };
  return method === 'GET'
    ? { headers }
    : { method, headers, body: bodyOf({ ...form, 'anti-forgery': [caller.proof] }) };
};

/** What an answer means: let in, sent away, or neither, which is a fault wherever it happens. */
export const outcomeOf = (response: Pick<Response, 'status' | 'headers'>): 'allowed' | 'denied' | `fault ${number}` => {
  const { status } = response;
  if (status === 303)
    return response.headers.get('location')?.startsWith('/aanmelden?terug=') === true ? 'denied' : 'allowed';
  if ([200, 409, 410, 422].includes(status)) return 'allowed';
  return status === 403 || status === 404 ? 'denied' : `fault ${status}`;
};
