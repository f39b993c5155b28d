import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { keepDrawn } from '../../../kernel/jsx/keep-drawn.ts';
import type { IconName } from './icon-paths.ts';
import { allIcons, iconPaths, phoneIcons } from './icon-paths.ts';

const Symbols = ({ names }: { readonly names: readonly IconName[] }): Child =>
  names.map((name) => (
    <symbol id={`i-${name}`} viewBox="0 0 24 24">
      <path d={iconPaths[name]} />
    </symbol>
  ));

const Gates = (): Child => (
  <>
    <symbol id="g-open" viewBox="0 0 64 64">
      <path class="post" d="M6 30H20V64H6Z" />
      <path class="arm" d="M13 40 50 3" />
      <path class="arm2" d="M13 40 50 3" />
    </symbol>
    <symbol id="g-shut" viewBox="0 0 64 64">
      <path class="post" d="M6 30H20V64H6Z" />
      <path class="arm" d="M1 40H64" />
      <path class="arm2" d="M17 40H64" />
    </symbol>
    <symbol id="g-far" viewBox="0 0 64 64">
      <path class="post" d="M10 34H16V64H10Z" />
      <path class="arm" d="M4 40H60" />
    </symbol>
  </>
);

const Drawings = ({ desk }: { readonly desk: boolean }): Child => (
  <svg width="0" height="0" aria-hidden="true" class="sprite">
    <Symbols names={desk ? allIcons : phoneIcons} />
    {desk ? <Gates /> : null}
  </svg>
);

// The same on every page, so drawn once.
const forDesk = await keepDrawn(<Drawings desk />);
const forPhone = await keepDrawn(<Drawings desk={false} />);

/** The drawings a page refers to, once per page: all of them for the desk, the few of a respondent page for the phone. */
export const Sprite = ({ desk }: { readonly desk: boolean }): Child => (desk ? forDesk : forPhone);
