import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { MenuLink } from '../frame/menu-link.ts';
import { MenuList } from '../frame/menu-list.tsx';

/** Other ways to look at the same things: links that look like the tabs of a folder. */
export const Views = ({ label, views }: { readonly label: string; readonly views: readonly MenuLink[] }): Child => (
  <nav class="views" aria-label={label}>
    <MenuList links={views} />
  </nav>
);
