import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

interface ArticleProps {
  readonly id: string;
  readonly title: Child;
  /** Version, date, state: one line under the title. */
  readonly about?: Child;
  /** 2 where the page has its own h1 above the document, 1 where the document is the page. */
  readonly level?: 1 | 2;
  readonly children: Child;
}

/** A document to read, such as a declaration or a covenant: title, text in articles, lists and tables as running text. */
export const Article = ({ id, title, about, level = 2, children }: ArticleProps): Child => (
  <article class="document" aria-labelledby={id}>
    <header>
      {level === 1 ? <h1 id={id}>{title}</h1> : <h2 id={id}>{title}</h2>}
      {about === undefined ? null : <p class="quiet">{about}</p>}
    </header>
    {children}
  </article>
);
