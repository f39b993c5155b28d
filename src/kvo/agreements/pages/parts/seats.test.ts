import { expect, test } from 'vitest';
import { orderedId } from '../../../../kernel/ids.ts';
import type { PartyId } from '../../../partners/model.ts';
import type { TrackId } from '../../../tracks/model.ts';
import type { Agreement } from '../../model.ts';
import { seatsOf } from './seats.tsx';

const now = Date.parse('2026-04-14T07:10:00Z');

const unsigned: Agreement = {
  trackId: orderedId<'track'>(now) as TrackId,
  kind: 'declaration',
  versions: [],
  current: null,
  parties: [
    {
      id: orderedId<'party'>(now) as PartyId,
      kind: 'other',
      name: 'Bewonersvereniging',
      mustSign: false,
      state: 'not-invited',
      signatories: [],
    },
  ],
  complete: false,
  completeSince: null,
  differences: [],
  signatories: [],
  signatures: [],
  papers: [],
};

test('before a text is frozen nobody at the table is told that they need not sign', () => {
  const [seat] = seatsOf(unsigned, { language: 'nl', isDemo: false });
  expect(seat?.lines.join(' ')).toContain('Komt in de tekst, en tekent als die is vastgesteld.');
  expect(String(seat?.mark)).not.toContain('hoeft niet');
});
