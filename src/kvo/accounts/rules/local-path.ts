/** Whether a text is a path of our own to go back to, and no way off to another site. */
export const isLocalPath = (text: string): boolean =>
  /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(text) && text.length <= 500;
