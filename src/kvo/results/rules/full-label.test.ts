import { expect, test } from 'vitest';
import { shipped } from '../../surveys/questionnaire/fixtures/compiled.ts';
import { fullLabel } from './full-label.ts';
import { toldItems } from './told-items.ts';

test('a part of a question says what was said of it, a question as a whole its own name', () => {
  const items = toldItems(shipped('entrepreneurs'));
  const labelOf = (key: string) => items.flatMap((item) => (item.key === key ? [fullLabel(item, 'nl')] : []))[0];
  expect(labelOf('upkeep.lighting')).toMatch(/^Verlichting, .*ontevreden/);
  expect(labelOf('signals')).toBe('Zag signalen van ondermijning');
});
