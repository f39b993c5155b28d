import type { Path } from '../../kernel/path.ts';
import type { Answer, Attempt, Incoming, PageAnswer, RedirectAnswer, Route } from '../../kernel/route.ts';
import type { Context } from '../../platform/context.ts';
import type { Action, Stand } from './action.ts';
import type { ProblemTexts } from './explain-problems.ts';
import { explainProblems } from './explain-problems.ts';
import { perform } from './perform.ts';
import type { Permission, Standing } from './policy.ts';
import { may } from './policy.ts';
import { whoMay } from './who-may.ts';

/** A request on a page that the asker may see. */
export interface Visit extends Incoming {
  /** The form that was sent to this page and not taken, if that is why it is drawn. */
  readonly attempt: Attempt | null;
  readonly standing: Standing;
  /** Whether the asker also has another permission here; `own` says whose it is when that decides. */
  readonly may: (permission: Permission, own?: boolean) => boolean;
}

export interface PageDefinition {
  readonly name: string;
  readonly path: Path;
  readonly permission: Permission;
  readonly stand: Stand;
  /** What is said where there is no such subject, when that can be more than that the page is not there. */
  readonly unknown?: (context: Context) => PageAnswer;
  readonly show: (context: Context, visit: Visit) => Promise<Answer>;
}

export interface FormDefinition<Input, Code extends string, Done> {
  readonly path: Path;
  readonly action: Action<Input, Code, Done>;
  /** The page the form stands on: drawn again, with what was typed, when the form cannot be taken. */
  readonly page: PageDefinition;
  readonly problems: (language: Context['language']) => ProblemTexts<Code>;
  /** Makes the raw input of what was sent; path parameters always win over fields. */
  readonly read?: (incoming: Incoming) => Readonly<Record<string, unknown>>;
  readonly after: (context: Context, done: Done, incoming: Incoming) => RedirectAnswer | Promise<Answer>;
  readonly bodyLimit?: number;
  readonly linkIsAuthority?: boolean;
}

const usualBody = 256 * 1024;

const visitOf = (incoming: Incoming, standing: Standing, attempt: Attempt | null): Visit => ({
  ...incoming,
  attempt,
  standing,
  may: (permission, own) => may(permission, own === undefined ? standing : { ...standing, own }),
});

const turnedAway = (context: Context, permission: Permission): Answer =>
  context.actor.kind === 'anyone'
    ? { kind: 'sign-in-first' }
    : { kind: 'forbidden', who: whoMay(permission, context.language) };

const unknown = (page: PageDefinition, context: Context): Answer =>
  page.unknown === undefined ? { kind: 'not-found' } : { ...page.unknown(context), status: 404 };

/** The route of a page: stands the asker before the subject, then shows or turns away. */
export const pageRoute = (page: PageDefinition): Route<Context> => ({
  name: page.name,
  method: 'GET',
  pattern: page.path.pattern,
  permission: page.permission,
  bodyLimit: 0,
  linkIsAuthority: false,
  serve: async (context, incoming) => {
    const standing = await page.stand(context, incoming.params);
    if (standing === null) return unknown(page, context);
    if (!may(page.permission, standing)) return turnedAway(context, page.permission);
    return withRoles(await page.show(context, visitOf(incoming, standing, null)), standing);
  },
});

/** Fields as an input: one value as text, more as a list. */
export const plainFields = (incoming: Incoming): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(incoming.form).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );

/** The route of a form: performs the action and goes on, or draws the page again with what is wrong. */
export const formRoute = <Input, Code extends string, Done>(
  form: FormDefinition<Input, Code, Done>,
): Route<Context> => ({
  name: form.action.name,
  method: 'POST',
  pattern: form.path.pattern,
  permission: form.action.permission,
  bodyLimit: form.bodyLimit ?? usualBody,
  linkIsAuthority: form.linkIsAuthority ?? false,
  serve: async (context, incoming) => {
    const raw = { ...(form.read ?? plainFields)(incoming), ...incoming.params };
    const outcome = await perform(form.action, context, raw);
    if (outcome.ok) return form.after(context, outcome.value, incoming);
    const { refusal } = outcome;
    if (refusal.kind === 'not-found') return unknown(form.page, context);
    if (refusal.kind === 'forbidden') return turnedAway(context, form.action.permission);
    if (refusal.kind === 'slow-down') return { kind: 'slow-down', seconds: refusal.seconds };
    const problems = explainProblems(refusal, form.problems(context.language), context.language);
    const attempt = { form: form.action.name, values: incoming.form, problems };
    return redraw(context, form.page, {
      incoming,
      attempt,
      status: refusal.kind === 'refused' && refusal.conflict ? 409 : 422,
    });
  },
});

const redraw = async (
  context: Context,
  page: PageDefinition,
  again: { readonly incoming: Incoming; readonly attempt: Attempt; readonly status: 409 | 422 },
): Promise<Answer> => {
  const standing = await page.stand(context, again.incoming.params);
  if (standing === null) return { kind: 'not-found' };
  if (!may(page.permission, standing)) return turnedAway(context, page.permission);
  const answer = await page.show(context, visitOf(again.incoming, standing, again.attempt));
  return answer.kind === 'page' ? withRoles({ ...answer, status: again.status }, standing) : answer;
};

const withRoles = (answer: Answer, standing: Standing): Answer =>
  answer.kind === 'page' ? { ...answer, roles: standing.roles } : answer;
