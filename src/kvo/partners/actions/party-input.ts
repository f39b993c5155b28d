import { optionalDay } from '../../../kernel/fields.ts';
import { trackId } from '../../tracks/model.ts';
import { partyId, partyKind, partyName, permitNumber } from '../model.ts';

/** What is filled in about a party. */
export const partyFields = {
  track: trackId,
  kind: partyKind,
  name: partyName,
  permitNumber,
  permitExpiresOn: optionalDay,
};

export const whichParty = { track: trackId, party: partyId };
