import type { DocumentBlock } from '../../../kernel/document.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { Facts } from '../lists/facts.tsx';

type Listing = Extract<DocumentBlock, { kind: 'list' }>;

const Listed = ({ list }: { readonly list: Listing }): Child => {
  const items = list.items.map((item) => <li dir="auto">{item}</li>);
  if (list.marks === 'dots') return <ul>{items}</ul>;
  return list.marks === 'letters' ? <ol type="a">{items}</ol> : <ol>{items}</ol>;
};

/** A paragraph, a list or facts of a document. Words typed by people run in their own direction. */
export const DocumentBlockText = ({ block }: { readonly block: DocumentBlock }): Child => {
  switch (block.kind) {
    case 'paragraph':
      return <p dir="auto">{block.text}</p>;
    case 'list':
      return <Listed list={block} />;
    case 'facts':
      return <Facts facts={block.facts.map(({ term, value }) => ({ term, value: <span dir="auto">{value}</span> }))} />;
  }
};
