import { expect, test } from 'vitest';
import { splitTitle } from './split-title.ts';

test('a scheme’s name stands on two lines, with no short word left at the end of the first', () => {
  expect(splitTitle('Keurmerk Veilig Ondernemen Bedrijventerreinen')).toEqual({
    title: 'Keurmerk Veilig Ondernemen',
    subtitle: 'Bedrijventerreinen',
  });
  expect(splitTitle('Safe Business Label for Business Parks')).toEqual({
    title: 'Safe Business Label',
    subtitle: 'for Business Parks',
  });
  expect(splitTitle('Keurmerk')).toEqual({ title: 'Keurmerk', subtitle: '' });
});
