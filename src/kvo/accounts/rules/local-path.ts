/** Whether a text is a path of our own to go back to, and no way off to another site. */
export const isLocalPath = (text: string): boolean => /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(text) && text.length <= 500;
