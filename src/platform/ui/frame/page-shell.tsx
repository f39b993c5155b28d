import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { Crumb } from '../../../kernel/route.ts';
import { uiTexts } from '../texts/ui-texts.ts';

interface PageShellProps {
  readonly language: RespondentLanguage;
  readonly header: Child;
  /** Said on every page above the content, such as that the figures are invented. */
  readonly sample?: Child;
  readonly footLinks: readonly Crumb[];
  readonly footText?: Child;
  readonly narrow?: boolean;
  readonly children: Child;
}

/** What every frame has: the way past the header, header, remark, content and foot. */
export const PageShell = (props: PageShellProps): Child => {
  const words = uiTexts(props.language).frame;
  const wrap = props.narrow === true ? 'wrap phone' : 'wrap';
  return (
    <>
      <a class="skip" href="#inhoud">
        {words.skip}
      </a>
      <header class="top">
        <div class={wrap}>{props.header}</div>
      </header>
      {props.sample === undefined ? null : (
        <aside class="sample" aria-label={words.aboutThisPage}>
          <p class={wrap}>{props.sample}</p>
        </aside>
      )}
      <main id="inhoud" class={wrap} tabindex={-1}>
        {props.children}
      </main>
      <footer class="foot">
        <div class={wrap}>
          <p>{words.motto}</p>
          {props.footText === undefined ? null : <p>{props.footText}</p>}
          <FootLinks label={words.footer} links={props.footLinks} />
        </div>
      </footer>
    </>
  );
};

const FootLinks = ({ label, links }: { readonly label: string; readonly links: readonly Crumb[] }): Child =>
  links.length === 0 ? null : (
    <nav aria-label={label}>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
