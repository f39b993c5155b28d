import { createContext, useContext } from 'hono/jsx';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

const Token = createContext<string | null>(null);

// The engine types what a component gives back as its own node; in our dialect the same thing is a Child.
const Provider = Token.Provider as unknown as (props: { readonly value: string; readonly children: Child }) => Child;

/** The name under which every form of ours sends the token back. */
export const antiForgeryField = 'anti-forgery';

/** The door puts this round a page: every form inside then carries its token, which proves that it came from us. */
export const AntiForgery = ({ token, children }: { readonly token: string; readonly children: Child }): Child => (
  <Provider value={token}>{children}</Provider>
);

/** The hidden input with the token of this visit; nothing where the link itself is the authority. */
export const AntiForgeryInput = (): Child => {
  const token = useContext(Token);
  return token === null ? null : <input type="hidden" name={antiForgeryField} value={token} />;
};
