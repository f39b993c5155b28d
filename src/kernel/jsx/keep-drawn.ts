import { raw } from 'hono/utils/html';
import type { Child, JSX } from './jsx-runtime.ts';

/**
 * Draws an element now, to be put into pages later as it is: for parts that never change. Safe, because only an
 * element can be given, and its texts were escaped when it was drawn.
 */
export const keepDrawn = async (element: JSX.Element): Promise<Child> => raw((await element).toString());
