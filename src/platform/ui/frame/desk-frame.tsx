import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Crumb } from '../../../kernel/route.ts';
import { PostButton } from '../actions/post-button.tsx';
import { Notice } from '../marks/notice.tsx';
import { uiTexts } from '../texts/ui-texts.ts';
import { Brand } from './brand.tsx';
import { Crumbs } from './crumbs.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { MenuLink } from './menu-link.ts';
import { MenuList } from './menu-list.tsx';
import { PageShell } from './page-shell.tsx';
import { TrackMenu } from './track-menu.tsx';

/** Who is signed in: the name, what they are, where their own page is and where signing out is sent. */
interface SignedIn {
  readonly name: string;
  readonly role?: string | undefined;
  readonly href?: string | undefined;
  readonly signOut: string;
}

interface DeskFrameProps {
  readonly language: Language;
  readonly home: string;
  readonly menu: readonly MenuLink[];
  readonly who?: SignedIn | undefined;
  readonly languageSwitch?: { readonly action: string; readonly returnTo: string } | undefined;
  readonly sample?: Child;
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly track?: { readonly title: string; readonly links: readonly MenuLink[] } | undefined;
  /** Said once, after something was done. */
  readonly flash?: string | undefined;
  readonly footLinks: readonly Crumb[];
  readonly children: Child;
}

const Who = ({ who, language, languageSwitch }: Pick<DeskFrameProps, 'who' | 'language' | 'languageSwitch'>): Child => (
  <div class="who">
    {who === undefined ? null : (
      <p>
        {who.href === undefined ? who.name : <a href={who.href}>{who.name}</a>}
        {who.role === undefined ? null : <span>{who.role}</span>}
      </p>
    )}
    <div class="whodo">
      {languageSwitch === undefined ? null : <LanguageSwitch language={language} {...languageSwitch} />}
      {who === undefined ? null : (
        <PostButton action={who.signOut} tone="link">
          {uiTexts(language).frame.signOut}
        </PostButton>
      )}
    </div>
  </div>
);

/** The frame for people with an account, and with `who` left out for anyone: header, menus, remark, message, content, foot. */
export const DeskFrame = (props: DeskFrameProps): Child => {
  const { language, who, languageSwitch, track } = props;
  const header = (
    <>
      <Brand href={props.home} />
      <nav class="mainnav" aria-label={uiTexts(language).frame.mainMenu}>
        <MenuList links={props.menu} />
      </nav>
      <Who who={who} language={language} languageSwitch={languageSwitch} />
    </>
  );
  return (
    <PageShell language={language} header={header} sample={props.sample} footLinks={props.footLinks}>
      {track === undefined ? null : <TrackMenu title={track.title} links={track.links} language={language} />}
      <Crumbs crumbs={props.crumbs ?? []} language={language} />
      {props.flash === undefined ? null : (
        <Notice tone="ok" live>
          {props.flash}
        </Notice>
      )}
      {props.children}
    </PageShell>
  );
};
