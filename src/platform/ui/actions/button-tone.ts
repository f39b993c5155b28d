/** `first`: filled, the thing to do. `second`: outlined. `stop`: takes something away. `link`: reads as a link. */
export type ButtonTone = 'first' | 'second' | 'stop' | 'link';

const classes: Record<ButtonTone, string> = { first: 'btn', second: 'btn second', stop: 'btn stop', link: 'linkbtn' };

export const buttonClass = (tone: ButtonTone, wide: boolean): string =>
  wide ? `${classes[tone]} wide` : classes[tone];
