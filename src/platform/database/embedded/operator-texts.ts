/** What the launcher tells whoever runs the program. */
export const operatorTexts = {
  noBinaries: (platform: string, why: string) =>
    `Er is hier geen PostgreSQL die werkt (${platform}: ${why}). Zet DATABASE_URL op een eigen PostgreSQL-server (15 of nieuwer).`,
  noDatabaseUser: (why: string) =>
    `PostgreSQL draait niet als root, en van gebruiker wisselen lukt hier niet (${why}). Start als gewone gebruiker, of zet DATABASE_URL op een eigen server.`,
  inUse: (folder: string, pid: number) =>
    `De database in ${folder} is al in gebruik door proces ${pid}. Stop dat eerst (Ctrl-C in dat venster, of: kill ${pid}), of kies met KEURPARK_DATA een andere map.`,
  inUseElsewhere: (folder: string, where: string) =>
    `De database in ${folder} is in gebruik vanaf een andere machine of container (${where}). Stop die eerst, of kies met KEURPARK_DATA een andere map.`,
  waitingForElsewhere: (where: string) =>
    `Een andere machine of container (${where}) gebruikte deze database net nog; even kijken of die nog leeft …`,
  ownedByAnother: (folder: string, uid: number) =>
    `De database in ${folder} is van een andere gebruiker (nummer ${uid}). Start als die gebruiker of als root, of kies met KEURPARK_DATA een andere map.`,
  madeByRoot: (pointer: string) =>
    `Deze map is eerder door root gebruikt (zie ${pointer}). Start weer als root, of kies met KEURPARK_DATA een andere map.`,
  cannotEnter: (folder: string, uid: number) =>
    `De gebruiker van de database (nummer ${uid}) kan niet bij ${folder}. Geef hem toegang tot de mappen daarboven (chmod o+x), of zet de map terug waar zij stond.`,
  clusterGone: (home: string, pointer: string) =>
    `De database stond in ${home}, maar is daar niet meer. Zet haar terug. Wilt u leeg beginnen, verwijder dan ${pointer}.`,
  clusterOfAnother: (home: string, stateFolder: string) =>
    `De database in ${home} hoort bij ${stateFolder}. Is deze map een kopie, kies dan met KEURPARK_DATA een andere map.`,
  setAside: (place: string) => `De oude database van een verwijderde map is bewaard in ${place}.`,
  clusterVersion: (cluster: string, found: string, ours: number) =>
    `De database in ${cluster} is van PostgreSQL ${found}; hier draait ${ours}. Zet haar over met de uitleg in de handleiding, of gebruik de vorige versie.`,
  creating: 'Database aanmaken (eenmalig) …',
  cannotCreate: (why: string) => `De database kon niet worden aangemaakt:\n${why}`,
  stoppingLeftover: (pid: number) =>
    `PostgreSQL (proces ${pid}) draaide nog na een eerdere, afgebroken start; netjes stoppen …`,
  cannotStop: (pid: number) => `PostgreSQL (proces ${pid}) wil niet stoppen. Stop het zelf en start opnieuw.`,
  recovering: 'De database herstelt zich na een onderbreking …',
  cannotStart: (logFile: string, why: string) => `PostgreSQL wilde niet starten (zie ${logFile}):\n${why}`,
  resettingPassword: 'Het wachtwoord van de database is opnieuw ingesteld.',
  restarting: (how: string) => `PostgreSQL stopte onverwacht (${how}); opnieuw starten …`,
  notDurable: (role: string, setting: string, value: string) =>
    `Keurpark start niet: ${setting} staat op ${value} voor ${role}, en dan kan bevestigd werk verloren gaan. Zet het op on.`,
} as const;
