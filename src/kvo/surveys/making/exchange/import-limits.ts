/** The largest file a questionnaire is read from, in bytes. */
export const largestImport = 5_000_000;
/** The most a workbook may say it unpacks to, in bytes. */
export const largestUnpacked = 60_000_000;
/** The most questions one file may hold. */
export const mostQuestions = 500;
/** The most options and statements the editor has room for. */
export const mostOptions = 40;
/** The longest text the editor takes, in characters. */
export const longestText = 4000;
/** How deep the parts of a file may lie inside each other. */
export const deepestNesting = 60;
/** The most lines a report keeps; above it the last line says how many more there were. */
export const mostNotes = 2000;
