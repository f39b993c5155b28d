import { expect, test } from 'vitest';
import { keepTranslations } from './keep-translations.ts';

const before = {
  text: { nl: 'Hoe vaak?', en: 'How often?', de: 'Wie oft?', ar: 'كم مرة؟' },
  options: [
    { key: 'a', label: { nl: 'Vaak', en: 'Often', de: 'Oft' } },
    { key: 'b', label: { nl: 'Nooit', en: 'Never', de: 'Nie' } },
  ],
};

test('a text keeps its translations while its Dutch stands, wherever its part has moved to', () => {
  const after = {
    text: { nl: 'Hoe vaak?', en: 'How many times?' },
    options: [
      { key: 'b', label: { nl: 'Nooit', en: 'Never' } },
      { key: 'a', label: { nl: 'Heel vaak', en: 'Very often' } },
      { key: 'c', label: { nl: 'Soms', en: 'Sometimes' } },
    ],
    hint: undefined,
  };
  expect(keepTranslations(before, after)).toEqual({
    text: { nl: 'Hoe vaak?', en: 'How many times?', de: 'Wie oft?', ar: 'كم مرة؟' },
    options: [
      { key: 'b', label: { nl: 'Nooit', en: 'Never', de: 'Nie' } },
      { key: 'a', label: { nl: 'Heel vaak', en: 'Very often' } },
      { key: 'c', label: { nl: 'Soms', en: 'Sometimes' } },
    ],
  });
});
