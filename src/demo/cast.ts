/** Somebody the demo invents. Nobody of that name is meant. */
export interface CastMember {
  readonly name: string;
  readonly email: string;
}

/** Somebody of this name, with a mailbox that does not exist. */
export const invented = (name: string): CastMember => ({
  name,
  email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@keurpark.example`,
});

/** Everybody who can be signed in as with one click, by what they are. */
export const cast = {
  facilitator: invented('Marit Dekker'),
  parkManager: invented('Jelle Hofstra'),
  municipality: invented('Anouk Bosma'),
  police: invented('Ruud Kooistra'),
  fireService: invented('Sietske Wiersma'),
  securityFirm: invented('Hamza Yilmaz'),
  auditor: invented('Ilse Verhagen'),
  schemeOwner: invented('Berend Stolk'),
  administrator: invented('Nynke Postma'),
} as const satisfies Readonly<Record<string, CastMember>>;

export type DemoRole = keyof typeof cast;

/** The roles in the order in which one meets them on the road. */
export const demoRoles = Object.keys(cast) as readonly DemoRole[];
