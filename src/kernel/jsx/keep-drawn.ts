import { createContext, useContext } from 'hono/jsx';
import { raw } from 'hono/utils/html';
import type { Child } from './jsx-runtime.ts';
import { jsx } from './jsx-runtime.ts';

/** A large part of a page that was drawn once and stands in many. It is told from another by being another object. */
export interface DrawnPart {
  readonly html: string;
}

const Shelf = createContext<DrawnPart[] | null>(null);

/** From this many characters on a part is worth telling apart from the page round it. */
const large = 4_096;

const KeptPart = ({ part }: { readonly part: DrawnPart }): Child => {
  const shelf = useContext(Shelf);
  if (shelf === null) return raw(part.html);
  shelf.push(part);
  return raw(placeOf(shelf.length - 1));
};

/** What stands in a page for a part on its shelf. Nobody can type it, for what is typed is escaped. */
const placeOf = (index: number): string => `<!--part ${index}-->`;

/**
 * Draws an element now, so that it can stand in many pages without being drawn again. Only for what is the same for
 * whoever sees it: a context, such as the token of a form, does not reach inside.
 */
export const keepDrawn = async (element: Child): Promise<Child> => {
  const drawn = await element;
  if (drawn === null || drawn === undefined || typeof drawn === 'boolean') return null;
  // Plain text goes on as it is, for its page escapes it; what is drawn already was escaped while it was drawn.
  if (typeof drawn === 'string' && !('isEscaped' in Object(drawn))) return drawn;
  const html = await drawn.toString();
  return html.length < large ? raw(html) : (jsx(KeptPart, { part: { html } }) as unknown as Child);
};

/** A page in pieces: its own text, and the kept parts between. */
export type DrawnPieces = readonly (string | DrawnPart)[];

/** Draws a page, and leaves the large parts that were kept as they are. */
export const drawInPieces = async (page: Child): Promise<DrawnPieces> => {
  const shelf: DrawnPart[] = [];
  // Text that had to be waited for comes as an object: a page is a plain string.
  const drawn = String(await jsx(Shelf.Provider, { value: shelf, children: page }, undefined).toString());
  if (shelf.length === 0) return [drawn];
  return drawn
    .split(/<!--part (\d+)-->/)
    .map((piece, index) => (index % 2 === 0 ? piece : (shelf[Number(piece)] ?? '')));
};
