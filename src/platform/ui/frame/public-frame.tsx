import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Crumb } from '../../../kernel/route.ts';
import { DeskFrame } from './desk-frame.tsx';
import type { MenuLink } from './menu-link.ts';

interface PublicFrameProps {
  readonly language: Language;
  readonly home: string;
  readonly menu: readonly MenuLink[];
  readonly languageSwitch?: { readonly action: string; readonly returnTo: string } | undefined;
  readonly sample?: Child;
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly flash?: string | undefined;
  readonly footLinks: readonly Crumb[];
  readonly children: Child;
}

/** The frame for anyone: the register, the check of a certificate, signing in. Nobody's name, no menu of a track. */
export const PublicFrame = (props: PublicFrameProps): Child => <DeskFrame {...props} />;
