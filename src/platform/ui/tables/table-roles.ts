/**
 * What the parts of a table are, said once more: a browser forgets it of a table that a style sheet draws as a list,
 * and a screen reader would then read cells without their heads.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
