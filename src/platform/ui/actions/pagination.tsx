import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { showCount } from '../figures/numbers.ts';
import { Icon } from '../marks/icon.tsx';
import { uiTexts } from '../texts/ui-texts.ts';

interface PaginationProps {
  /** The page one is at, counted from 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly href: (page: number) => string;
  readonly language: Language;
}

/** The pages worth a link: the first, the last, and those around here; null stands for a gap. */
const around = (page: number, pages: number): readonly (number | null)[] => {
  const near = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((n) => n >= 1 && n <= pages)
    .sort((a, b) => a - b);
  return near.flatMap((n, index) => (index > 0 && n - (near[index - 1] ?? n) > 1 ? [null, n] : [n]));
};

const PageLinks = ({ page, pages, href, language }: PaginationProps & { readonly pages: number }): Child => (
  <ol>
    {around(page, pages).map((n) =>
      n === null ? (
        <li class="gap" aria-hidden="true">
          …
        </li>
      ) : (
        <li>
          <a
            href={href(n)}
            aria-label={uiTexts(language).actions.page(n)}
            aria-current={n === page ? 'page' : undefined}
          >
            {showCount(n, language)}
          </a>
        </li>
      ),
    )}
  </ol>
);

/** Leads through a long list, and says which part of it this is; without links when it fits on one page. */
export const Pagination = (props: PaginationProps): Child => {
  const { page, pageSize, total, href, language } = props;
  const words = uiTexts(language).actions;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const show = (value: number): string => showCount(value, language);
  const range = words.range(
    show(Math.min(total, (page - 1) * pageSize + 1)),
    show(Math.min(total, page * pageSize)),
    show(total),
  );
  if (pages === 1) return <p class="small quiet">{range}</p>;
  return (
    <nav class="pages" aria-label={words.pages}>
      <p class="small quiet">{range}</p>
      {page > 1 ? (
        <a rel="prev" href={href(page - 1)}>
          <Icon name="prev" />
          {words.previous}
        </a>
      ) : null}
      <PageLinks {...props} pages={pages} />
      {page < pages ? (
        <a rel="next" href={href(page + 1)}>
          {words.next}
          <Icon name="next" />
        </a>
      ) : null}
    </nav>
  );
};
