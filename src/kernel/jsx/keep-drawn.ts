import { raw } from 'hono/utils/html';
import type { Child } from './jsx-runtime.ts';

/**
 * Draws an element now, so that it can stand in many pages without being drawn again. Only for what is the same for
 * whoever sees it: a context, such as the token of a form, does not reach inside.
 */
export const keepDrawn = async (element: Child): Promise<Child> => {
  const drawn = await element;
  if (drawn === null || drawn === undefined || typeof drawn === 'boolean') return null;
  // Plain text goes on as it is, for its page escapes it; what is drawn already was escaped while it was drawn.
  return typeof drawn === 'string' && !('isEscaped' in Object(drawn)) ? drawn : raw(await drawn.toString());
};
