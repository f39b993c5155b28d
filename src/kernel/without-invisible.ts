// What is taken out: control characters but the tab and the line end, marks and overrides that turn the direction of what
// follows, and what takes no room: a text must be what it looks like. What scripts need stays: the joiners of Persian and
// of emoji (U+200C, U+200D) and the plain marks of direction (U+200E, U+200F).
const invisible =
  /(?![\n\t])\p{Cc}|[\u00ad\u061c\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A text without characters that nobody sees and that can make it read otherwise than it is; line ends become `\n`. */
export const withoutInvisible = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(invisible, '');
