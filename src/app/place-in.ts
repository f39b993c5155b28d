/** The place of a menu entry in an order of keys; what the order does not name comes last. */
export const placeIn = (order: readonly string[], { key }: { readonly key: string }): number =>
  order.includes(key) ? order.indexOf(key) : order.length;
