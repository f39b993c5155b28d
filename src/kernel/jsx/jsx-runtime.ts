// The JSX dialect of this house: hono's drawing engine under types without open ends, so that a misspelt tag or
// attribute, an inline handler or raw HTML does not compile.
import type { JSX as Loose } from 'hono/jsx/jsx-runtime';
import { jsx as build } from 'hono/jsx/jsx-runtime';
import type { HtmlEscapedString } from 'hono/utils/html';

export { Fragment } from 'hono/jsx/jsx-runtime';

type Drawn = HtmlEscapedString | Promise<HtmlEscapedString>;
export type Child = Drawn | string | number | boolean | null | undefined | readonly Child[];

type Named<T> = { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] };
type Strict<T> = Omit<Named<T>, 'dangerouslySetInnerHTML' | 'children' | 'style' | `on${string}`> & {
  readonly role?: string | undefined;
  readonly children?: Child;
};
type Known = { [Tag in keyof Named<Loose.IntrinsicElements>]: Strict<Named<Loose.IntrinsicElements>[Tag]> };

interface SvgProps {
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly role?: string | undefined;
  readonly children?: Child;
  readonly [attribute: `aria-${string}`]: string | boolean | undefined;
  readonly viewBox?: string;
  readonly width?: string | number;
  readonly height?: string | number;
  readonly x?: string | number;
  readonly y?: string | number;
  readonly x1?: string | number;
  readonly x2?: string | number;
  readonly y1?: string | number;
  readonly y2?: string | number;
  readonly cx?: string | number;
  readonly cy?: string | number;
  readonly r?: string | number;
  readonly d?: string;
  readonly transform?: string;
  readonly fill?: string;
  readonly overflow?: string;
  readonly href?: string;
  readonly preserveAspectRatio?: string;
  readonly 'text-anchor'?: 'start' | 'middle' | 'end';
  readonly 'font-size'?: string | number;
  readonly 'font-weight'?: string | number;
  readonly 'fill-rule'?: 'evenodd' | 'nonzero';
  readonly focusable?: 'false';
}
type SvgTag = 'svg' | 'symbol' | 'use' | 'path' | 'circle' | 'line' | 'rect' | 'text' | 'g' | 'title';

// Attributes that the engine draws but its types do not name.
type Missing = {
  a: Known['a'] & { readonly rel?: string | undefined };
  details: Known['details'] & { readonly name?: string | undefined };
  button: Known['button'] & { readonly formaction?: string | undefined; readonly formnovalidate?: boolean };
  form: Known['form'] & { readonly novalidate?: boolean };
} & { [Tag in Exclude<SvgTag, 'title'>]: SvgProps };

export declare namespace JSX {
  type Element = Drawn;
  type ElementType = keyof IntrinsicElements | ((props: never) => Child | Promise<Child>);
  interface ElementChildrenAttribute {
    readonly children: Child;
  }
  interface IntrinsicAttributes {
    readonly key?: string | number;
  }
  type IntrinsicElements = Omit<Known, keyof Missing> & Missing;
}

/** Whether a name begins as one of the refused does: a cheap look before the dear one, for every attribute comes by. */
const isSuspect = (name: string): boolean => 'dDoOsS'.includes(name.charAt(0));

/** Builds one element; throws a TypeError when a spread object smuggles in raw HTML or an inline handler or style. */
export const jsx: typeof build = (tag, props, key) => {
  if (typeof tag === 'string') {
    for (const name in props) {
      if (isSuspect(name) && /^(dangerouslySetInnerHTML$|style$|on)/i.test(name))
        throw new TypeError(`<${tag}> refuses ${name}`);
    }
  }
  return build(tag, props, key);
};
export { jsx as jsxs };
