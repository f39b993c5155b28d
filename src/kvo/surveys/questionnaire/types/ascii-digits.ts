/** First code points of digits people type instead of 0–9: Arabic, eastern Arabic and full width. */
const zeros = [0x0660, 0x06f0, 0xff10];

/** A text with its digits and minus signs as a keyboard here has them. */
export const asciiDigits = (text: string): string =>
  text.replace(/[\u2212\u2012\u2013]/g, '-').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
