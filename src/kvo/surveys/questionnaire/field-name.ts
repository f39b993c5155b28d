/** The form field of a question, or of one part of it: a statement of a matrix, or the line beside "other, namely". */
export const fieldName = (question: string, part?: string | null): string =>
  part === undefined || part === null ? `q.${question}` : `q.${question}.${part}`;

/** The part of a choice question that holds what was written beside "other, namely". */
export const otherPart = 'other';

/** What is sent for "rather not say": beside a list of answers as one of them, elsewhere as a box of its own. */
export const ratherNotPart = 'rather-not-say';

/** The hidden field that remembers, between two sendings of a page, what has been asked about once already. */
export const askedField = 'asked';
