/** What the files of an export say they are. */
export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sav: 'application/x-spss-sav',
  xml: 'application/xml; charset=utf-8',
  fixed: 'text/plain; charset=us-ascii',
  r: 'text/x-r-source; charset=utf-8',
} as const;
