import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { linesOf } from '../../../kernel/document.ts';
import { choiceOf, optionalText } from '../../../kernel/fields.ts';
import { languages } from '../../../kernel/language.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { listAddresses, listContactEmails } from '../../areas/queries.ts';
import type { Track } from '../../tracks/model.ts';
import { trackId } from '../../tracks/model.ts';
import { findTrack } from '../../tracks/queries.ts';
import { waveId } from '../model.ts';
import type { LetterTo } from '../paper/write-letters.ts';
import { writeLetters } from '../paper/write-letters.ts';
import { findWave } from '../queries.ts';
import { unwrapSecrets } from '../respondent/secrets.ts';
import { inPostalOrder } from '../rules/order-letters.ts';
import { waveStateOn } from '../rules/wave-state.ts';
import { listOpenInvitations } from '../store/mailings.ts';
import { addPrint } from '../store/prints.ts';

/** The most letters in one file: half an hour of a printer. */
const mostLetters = 1500;
const mostLines = 4;

const input = z.object({
  track: trackId,
  wave: waveId,
  language: choiceOf(languages),
  window: choiceOf(['right', 'left']),
  to: choiceOf(['all', 'without-email']),
  area: optionalText(40),
  sender: optionalText(300),
  signed: optionalText(120),
});
type Input = z.infer<typeof input>;

type Code = 'wave-not-open' | 'nobody-to-write' | 'too-many-letters' | 'too-many-lines' | 'unknown-choice';

interface Printed {
  readonly bytes: Uint8Array;
  readonly letters: number;
  readonly about: string;
}

const addressees = async (context: Context, given: Input, track: Track): Promise<readonly LetterTo[]> => {
  const open = (await listOpenInvitations(context.db, given.wave)).filter(
    (one) => given.area === '' || one.subArea === given.area,
  );
  const firms = open.map((one) => one.firm);
  const emails = await listContactEmails(context.db, firms);
  const addresses = await listAddresses(context.db, firms);
  const wanted = open.filter((one) => given.to === 'all' || !emails.has(one.firm));
  return inPostalOrder(wanted, addresses).flatMap(({ invitation, firm, name, subArea, wrapped }) => {
    const secrets = unwrapSecrets(context.keys, invitation, wrapped);
    const place = track.areas.find((area) => area.subAreaId === subArea)?.name ?? track.title;
    return secrets === null ? [] : [{ name, place, address: addresses.get(firm), secrets }];
  });
};

const print = async (context: Context, given: Input): Promise<Result<Printed, Refused<Code>>> => {
  const track = await findTrack(context.db, given.track);
  const wave = track === null ? null : await findWave(context.db, given.track, given.wave);
  if (track === null || wave === null) return refuseWith('unknown-choice');
  if (waveStateOn(wave, dayOf(context.now)) !== 'open') return refuseWith('wave-not-open');
  const sender = linesOf(given.sender);
  if (sender.length > mostLines) return refuseWith('too-many-lines', { field: 'sender' });
  const to = await addressees(context, given, track);
  if (to.length === 0) return refuseWith('nobody-to-write');
  if (to.length > mostLetters) return refuseWith('too-many-letters', { field: 'area', params: { most: mostLetters } });
  const { language, window, signed } = given;
  const bytes = await writeLetters(context, wave, to, { language, window, sender, signed, about: track.title });
  await transact(context.db, async (tx) => {
    await addPrint(tx, context, { wave: wave.id, letters: to.length, language });
    await appendEvent(tx, context, {
      track: wave.trackId,
      kind: 'surveys.letters-printed',
      payload: { wave: wave.id, letters: to.length, language },
    });
  });
  return ok({ bytes, letters: to.length, about: track.title });
};

/** Makes a letter with code and QR for every firm that has yet to answer. That they were printed is noted, no code is. */
export const printLetters: Action<Input, Code, Printed> = {
  name: 'surveys.print-letters',
  permission: 'surveys.see-firms',
  stand: inTrack,
  input,
  run: print,
};
