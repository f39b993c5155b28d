import type { DocumentPart, DocumentTree } from '../../../kernel/document.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { Article } from '../page/article.tsx';
import { DocumentBlockText } from './document-block.tsx';

interface DocumentTextProps {
  /** The id of its title, unique on the page. */
  readonly id: string;
  readonly document: DocumentTree;
  /** One line under the title; the document's own when left out. */
  readonly about?: Child;
  /** 2 where the page has its own h1 above the document, 1 where the document is the page. */
  readonly level?: 1 | 2;
  /** What belongs to the document and follows its text, such as signatures. */
  readonly children?: Child;
}

const articleWord: Record<Language, string> = { nl: 'Artikel', en: 'Article' };

const headingOf = (part: DocumentPart, language: Language): string =>
  part.kind === 'article' ? `${articleWord[language]} ${part.number}. ${part.heading}` : part.heading;

const Part = ({
  part,
  document,
  level,
}: {
  readonly part: DocumentPart;
  readonly document: DocumentTree;
  readonly level: 1 | 2;
}): Child => {
  const heading = headingOf(part, document.language);
  return (
    <section>
      {level === 1 ? <h2 class="h3">{heading}</h2> : <h3>{heading}</h3>}
      {part.blocks.map((block) => (
        <DocumentBlockText block={block} />
      ))}
    </section>
  );
};

/** A document drawn for reading and for paper, in the language it is written in. */
export const DocumentText = ({ id, document, about, level = 2, children }: DocumentTextProps): Child => (
  <div lang={document.language}>
    <Article id={id} title={document.title} about={about ?? document.about ?? undefined} level={level}>
      {document.parts.map((part) => (
        <Part part={part} document={document} level={level} />
      ))}
      {children}
    </Article>
  </div>
);
