import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { Icon } from '../marks/icon.tsx';
import { uiTexts } from '../texts/ui-texts.ts';
import type { MenuLink } from './menu-link.ts';
import { MenuList } from './menu-list.tsx';

interface TrackMenuProps {
  /** What the menu belongs to, such as the name of a track. */
  readonly title: string;
  readonly links: readonly MenuLink[];
  readonly language: Language;
}

const Kept = ({ links, language }: Omit<TrackMenuProps, 'title'>): Child =>
  links.length === 0 ? null : (
    <details class="kept">
      <summary>
        <span>{uiTexts(language).frame.more}</span>
        <Icon name="down" turn />
      </summary>
      <MenuList links={links} />
    </details>
  );

/** The second menu: a row on a wide screen, folded behind the name of where one is on a narrow one. */
export const TrackMenu = ({ title, links, language }: TrackMenuProps): Child => {
  const here = links.find((link) => link.current === true)?.label;
  return (
    <nav class="trackmenu" aria-label={uiTexts(language).frame.trackMenu}>
      <details>
        <summary>
          <span>
            <b>{title}</b>
            {here === undefined ? null : <span class="at">{here}</span>}
          </span>
          <Icon name="down" turn />
        </summary>
        <div class="tracklinks">
          <MenuList links={links.filter((link) => link.kept !== true)} />
          <Kept links={links.filter((link) => link.kept === true)} language={language} />
        </div>
      </details>
    </nav>
  );
};
