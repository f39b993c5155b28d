interface Room {
  /** In units of the drawing. */
  readonly width: number;
  readonly size: number;
  /** The smallest size that can still be read. */
  readonly least: number;
  /** Never parts the text in two. */
  readonly one?: boolean;
}

// The average width of a letter of the heading type, as a part of its size; measured wide, so that text never runs out.
const letter = 0.58;

const parted = (text: string): readonly string[] => {
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ (?!\/)|[/-]/g)].map((match) => match.index + (match[0] === ' ' ? 0 : 1));
  const best = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return best === undefined ? [text] : [text.slice(0, best).trim(), text.slice(best).trim()];
};

const sizeFor = (lines: readonly string[], { width, size, least }: Room): number => {
  const longest = Math.max(1, ...lines.map((line) => line.length));
  return Math.max(least, Math.min(size, Math.floor(width / (longest * letter))));
};

/** How a text is set in a drawing, which does not wrap by itself: on one line, or on two where that lets it stand larger. */
export const fitLines = (text: string, room: Room): { readonly lines: readonly string[]; readonly size: number } => {
  const single = sizeFor([text], room);
  if (room.one === true || single >= room.size * 0.8) return { lines: [text], size: single };
  const lines = parted(text);
  return { lines, size: Math.min(34, sizeFor(lines, room)) };
};
