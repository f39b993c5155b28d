import { acceptByLetter } from '../setting/come-in.ts';
import type { Journey } from '../setting/journey.ts';
import type { Walker } from '../setting/walker.ts';

/** A party of the park, who sits at the table for it, and who signs for it. */
export interface Seat {
  readonly party: string;
  readonly kind: string;
  readonly permit?: string;
  readonly member: { readonly name: string; readonly email: string; readonly function: string; readonly role: string };
  readonly signatory: {
    readonly name: string;
    readonly email: string;
    readonly function: string;
    readonly mandate: string;
  };
}

const who = (
  name: string,
  task: string,
): { readonly name: string; readonly email: string; readonly function: string } => ({
  name,
  email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@voorbeeld.nl`,
  function: task,
});

export const foundation = 'Stichting Parkmanagement Oosterveld';
export const municipality = 'Gemeente Oosterwolde';
export const police = 'Politie Noord-Nederland';
export const fireService = 'Brandweer Friesland';

/** The park manager's own seat comes first: its member leads the working group. */
export const seats: readonly Seat[] = [
  {
    party: foundation,
    kind: 'Ondernemersvereniging of parkstichting',
    member: { ...who('Sjoerd Wiersma', 'parkmanager'), role: 'parkmanager' },
    signatory: { ...who('Tineke Haagsma', 'voorzitter'), mandate: 'statuten, artikel 9' },
  },
  {
    party: municipality,
    kind: 'Gemeente',
    member: { ...who('Anneke Postma', 'adviseur veiligheid'), role: 'partij aan tafel' },
    signatory: { ...who('Wim Veenstra', 'burgemeester'), mandate: 'mandaatbesluit van 12 januari 2026' },
  },
  {
    party: police,
    kind: 'Politie',
    member: { ...who('Jelle de Boer', 'wijkagent'), role: 'partij aan tafel' },
    signatory: { ...who('Karin Smid', 'teamchef'), mandate: 'mandaatregeling politie 2025' },
  },
  {
    party: fireService,
    kind: 'Brandweer of veiligheidsregio',
    member: { ...who('Femke Bakker', 'adviseur risicobeheersing'), role: 'partij aan tafel' },
    signatory: { ...who('Hans Dijkstra', 'clustercommandant'), mandate: 'mandaatregister van de veiligheidsregio' },
  },
];

const seat = async (walker: Walker, track: string, { party, kind, member }: Seat, leads: boolean): Promise<void> => {
  await walker.open(`${track}/partijen`);
  await walker.follow('Zet een partij aan tafel');
  await walker.pick(kind);
  await walker.fill({ Naam: party });
  await walker.press('Zet de partij aan tafel');
  await walker.mustRead('De partij zit aan tafel.');
  await walker.follow(`Voeg iemand toe voor ${party}`);
  await walker.fill({ Naam: member.name, Functie: member.function, 'E-mailadres': member.email });
  await walker.pick(member.role);
  await walker.tick(
    'Zit in de werkgroep',
    ...(leads ? ['Is voorzitter van de werkgroep'] : []),
    'Verstuur meteen een uitnodiging',
  );
  await walker.press('Zet op de lijst');
  await walker.mustRead('Deze persoon staat op de lijst en krijgt een uitnodiging.');
};

/** Puts the parties at the table with somebody in the working group for each, who comes in by letter. */
export const seatParties = async (journey: Journey, walker: Walker): Promise<void> => {
  const { scene, track } = journey;
  for (const one of seats) {
    await seat(walker, track, one, one === seats[0]);
    journey.comesIn(one.party, await acceptByLetter(scene, one.member.email));
  }
  await walker.open(`${track}/partijen`);
  await walker.mustRead('Alle partijen die nodig zijn, zitten aan tafel', 'Er ontbreekt niets');
  await scene.picture(walker, '04-parties');
};
