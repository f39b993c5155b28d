import type { Path } from '../../../kernel/path.ts';
import type { Incoming } from '../../../kernel/route.ts';
import type { PageDefinition } from '../../accounts/entrance.ts';

/**
 * The address of a form that stands on another page, asked for as if it were a page: after a failed attempt it is what
 * the browser shows, and a reload or a switch of language asks for it. It leads back to the page.
 */
export const backToPage = (
  form: { readonly name: string; readonly path: Path; readonly page: PageDefinition },
  to: (incoming: Incoming) => string,
): PageDefinition => ({
  name: form.name,
  path: form.path,
  permission: form.page.permission,
  stand: form.page.stand,
  show: async (_context, visit) => ({ kind: 'redirect', to: to(visit) }),
});
