import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Crumb } from '../../../kernel/route.ts';
import { uiTexts } from '../texts/ui-texts.ts';

/** The trail to this page, from far to near; nothing when there is none. */
export const Crumbs = ({
  crumbs,
  language,
}: {
  readonly crumbs: readonly Crumb[];
  readonly language: Language;
}): Child =>
  crumbs.length === 0 ? null : (
    <nav class="crumb" aria-label={uiTexts(language).frame.crumbs}>
      <ol>
        {crumbs.map((crumb) => (
          <li>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
