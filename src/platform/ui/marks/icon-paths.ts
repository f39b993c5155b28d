/** The drawing of every icon, on a square of 24 by 24, as strokes. */
export const iconPaths = {
  check: 'M4 12.5 9.5 18 20 6.5',
  next: 'M5 12H19M13 6l6 6-6 6',
  prev: 'M19 12H5M11 6l-6 6 6 6',
  wait: 'M12 6.5V12l4 3M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
  stop: 'M6 6 18 18M18 6 6 18',
  later: 'M5 12H19',
  down: 'M5 9l7 7 7-7',
  up: 'M5 15l7-7 7 7',
  sort: 'M8 10l4-5 4 5M8 14l4 5 4-5',
  fall: 'M12 4V19M5.5 12.5 12 19l6.5-6.5',
  rise: 'M12 20V5M5.5 11.5 12 5l6.5 6.5',
  globe: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12H21M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  save: 'M12 4V15M7 10.5 12 15.5 17 10.5M4 20H20',
  send: 'M12 16V5M7 9.5 12 4.5 17 9.5M4 20H20',
  print: 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7Z',
  doc: 'M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h6',
  pen: 'M4 20l1-5L16 4l4 4L9 19Z',
  plus: 'M12 5V19M5 12H19',
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5 21 21',
  mail: 'M3 5H21V19H3ZM3 6l9 7 9-7',
} as const;

export type IconName = keyof typeof iconPaths;

/** The icons a respondent page may need; the rest stays out of its weight. */
export const phoneIcons: readonly IconName[] = ['check', 'next', 'prev', 'down', 'globe', 'save', 'stop', 'wait'];

export const allIcons = Object.keys(iconPaths) as readonly IconName[];
