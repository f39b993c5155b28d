/** A way to another page, as menus draw it. */
export interface MenuLink {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
  /** Of the keeping of things: folded behind the others. */
  readonly kept?: boolean;
}
