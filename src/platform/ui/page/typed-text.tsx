import { linesOf } from '../../../kernel/document.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** A text that somebody typed, a paragraph for each line; each takes its own direction of writing. */
export const TypedText = ({ text }: { readonly text: string }): Child =>
  linesOf(text).map((line) => <p dir="auto">{line}</p>);
