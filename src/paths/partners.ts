import { path } from '../kernel/path.ts';

export const partnerPaths = {
  parties: path('/trajecten/:track/partijen'),
  addParty: path('/trajecten/:track/partijen/nieuw'),
  takeOver: path('/trajecten/:track/partijen/overnemen'),
  party: path('/trajecten/:track/partijen/:party'),
  endParty: path('/trajecten/:track/partijen/:party/vertrek'),
  restoreParty: path('/trajecten/:track/partijen/:party/terug'),
  addMember: path('/trajecten/:track/mensen/nieuw'),
  member: path('/trajecten/:track/mensen/:member'),
  inviteMember: path('/trajecten/:track/mensen/:member/uitnodigen'),
  withdrawInvitation: path('/trajecten/:track/mensen/:member/uitnodiging-intrekken'),
  endMember: path('/trajecten/:track/mensen/:member/vertrek'),
  restoreMember: path('/trajecten/:track/mensen/:member/terug'),
};
