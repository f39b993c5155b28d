type Params = Readonly<Record<string, string | number>>;

export const nl = {
  kinds: { own: 'Keurpark', xlsform: 'XLSForm', limesurvey: 'LimeSurvey', surveyjs: 'SurveyJS' },
  upload: {
    heading: 'Lees een vragenlijst in',
    lead: 'Hebt u al een vragenlijst in een ander programma? Wij zien aan het bestand zelf wat voor bestand het is. U ziet eerst wat er wel en niet meekomt. Daarna pas begint de lijst.',
    file: 'Bestand',
    kinds: 'Keurpark (.json), XLSForm (.xlsx), LimeSurvey (.lss) of SurveyJS (.json)',
    button: 'Lees dit bestand',
    earlier: 'Ingelezen bestanden',
    waiting: 'nog niet begonnen',
    taken: 'vragenlijst begonnen',
  },
  page: {
    title: 'Bestand inlezen',
    heading: (questions: number, pages: number) =>
      `${questions === 1 ? 'Eén vraag komt' : `${questions} vragen komen`} mee, op ${pages === 1 ? 'één bladzijde' : `${pages} bladzijden`}`,
    headingDone: 'Met dit bestand is een vragenlijst begonnen',
    lead: (file: string, kind: string) => `Uit ${file} (${kind}).`,
    all: 'Alles uit dit bestand komt mee.',
    more: (count: number) => `Het verslag is hier afgekapt bij ${count} regels.`,
    weights: {
      wrong: 'Klopt niet in het bestand',
      lost: 'Komt niet mee',
      changed: 'Komt anders mee',
    },
    where: 'Waar',
    what: 'Wat',
    questions: 'De vragen',
    begin: 'Begin met deze vragen',
    name: 'Titel van de vragenlijst',
    audience: 'Voor wie',
    button: 'Begin deze vragenlijst',
    begun: 'De vragenlijst staat klaar. Het verslag van het inlezen blijft bewaard.',
    nothingYet: 'Er is nog niets gewijzigd.',
    toList: 'Naar de vragenlijst',
    report: 'Verslag van het inlezen',
  },
  exports: {
    title: 'Uitvoeren',
    heading: 'U kunt deze vragenlijst meenemen',
    lead: 'Als bestand van Keurpark komt alles mee en leest u precies dezelfde lijst weer in. Als XLSForm opent u de lijst in KoboToolbox, ODK of Enketo.',
    json: 'Bestand van Keurpark (JSON)',
    form: 'XLSForm (Excel)',
    onlyHere: 'Wat andere programma’s niet zien in het XLSForm',
    onlyHereLead:
      'Dit staat in de kolom ‘keurpark’. Leest u het bestand hier weer in, dan komt het mee. Andere programma’s lezen er overheen.',
    nothing: 'Andere programma’s zien alles in het XLSForm.',
    sheet: 'niet in XLSForm',
    link: 'Meenemen als bestand',
    core: (audience: string) => `Vragenlijst van het keurmerk voor ${audience}`,
  },
  spots: {
    sheet: (name: string) => `blad ${name}`,
    row: (row: number) => `rij ${row}`,
    column: (column: string) => `kolom ${column}`,
    question: (code: string) => `vraag ${code}`,
    whole: 'hele bestand',
  },
  notes: {
    'type-missing': () => 'Deze rij heeft geen soort vraag. De rij komt niet mee.',
    'type-unknown': ({ type }: Params) => `De soort ‘${type}’ kennen we niet. De vraag komt niet mee.`,
    'type-not-carried': ({ type }: Params) =>
      `Een vraag van de soort ‘${type}’ is er hier niet. De vraag komt niet mee.`,
    'type-as': ({ type, as }: Params) =>
      `De soort ‘${type}’ is er hier niet. De vraag wordt een vraag van de soort ‘${as}’.`,
    'name-missing': () => 'Hier ontbreekt een naam. Dit komt niet mee.',
    'name-twice': ({ name }: Params) => `De naam ‘${name}’ is al gebruikt. Dit komt niet mee.`,
    renamed: ({ from, to }: Params) => `‘${from}’ heet hier ‘${to}’.`,
    'label-missing': ({ name }: Params) => `Hier ontbreekt de tekst. Wij zetten er de naam neer: ‘${name}’.`,
    'list-missing': ({ list }: Params) =>
      `De lijst met antwoorden ‘${list}’ staat niet in het bestand. Schrijf de antwoorden zelf.`,
    'list-short': ({ list, count }: Params) => `De lijst ‘${list}’ heeft ${count} antwoorden. Er zijn er twee nodig.`,
    'list-unused': ({ list }: Params) => `Geen vraag gebruikt de lijst ‘${list}’. De lijst komt niet mee.`,
    'options-cut': ({ name, most }: Params) =>
      `‘${name}’ past er niet meer bij: een vraag heeft hier hoogstens ${most} antwoorden.`,
    'text-cut': ({ most }: Params) => `Deze tekst is te lang. De eerste ${most} tekens komen mee.`,
    'group-open': ({ type }: Params) => `‘${type}’ wordt nergens afgesloten.`,
    'group-not-open': ({ type }: Params) => `‘${type}’ sluit iets af wat niet begonnen is.`,
    'nested-group': ({ name }: Params) =>
      `De groep ‘${name}’ staat in een andere groep. De vragen komen op dezelfde bladzijde.`,
    'in-repeat': ({ name, type }: Params) =>
      `De vraag ‘${name}’ (${type}) wordt herhaald gevraagd. Dat kan hier niet; de vraag komt niet mee.`,
    metadata: ({ type }: Params) =>
      `‘${type}’ legt iets vast over wie antwoordt. Antwoorden zijn hier anoniem; dit komt niet mee.`,
    condition: ({ text }: Params) => `Deze voorwaarde of berekening kunnen we niet overnemen: ${text}`,
    'condition-doubtful': ({ text }: Params) =>
      `Deze voorwaarde klopt niet en staat er nog zo in. Verbeter hem: ${text}`,
    cycle: ({ path, text }: Params) => `Deze voorwaarden verwijzen naar elkaar in een kring (${path}): ${text}`,
    'forward-reference': ({ name, text }: Params) =>
      `Deze voorwaarde kijkt naar ‘${name}’, een vraag die pas later komt: ${text}`,
    'unknown-name': ({ name, text }: Params) => `Deze voorwaarde noemt ‘${name}’, en die vraag is er niet: ${text}`,
    'unknown-option': ({ option = '', text }: Params) =>
      `Deze voorwaarde noemt het antwoord ‘${option}’, en dat is er niet: ${text}`,
    column: ({ name, rows }: Params) =>
      `De kolom ‘${name}’ kennen we niet. Wat erin staat komt niet mee (rij ${rows}).`,
    setting: ({ name, value }: Params) => `De instelling ‘${name}’ (${value}) komt niet mee.`,
    language: ({ language }: Params) =>
      `De taal ‘${language}’ is hier niet te kiezen. De teksten in die taal komen niet mee.`,
    'no-dutch': ({ count }: Params) => `${count} teksten hebben geen Nederlands. Schrijf die zelf.`,
    'dutch-assumed': () => 'Het bestand zegt niet in welke taal dit is. We nemen aan: Nederlands.',
    piped: ({ text }: Params) =>
      `Hier staat een verwijzing in de tekst. Die wordt niet ingevuld en staat er letterlijk: ${text}`,
    markup: ({ text }: Params) => `Uit deze tekst zijn beeld, koppelingen of opmaak weggelaten: ${text}`,
    'bounds-set': ({ min, max }: Params) =>
      `Het bestand zegt niet tussen welke getallen het antwoord ligt. Wij nemen ${min} tot en met ${max}.`,
    randomised: ({ name }: Params) => `Antwoorden in willekeurige volgorde (${name}) kan hier niet.`,
    'own-column': ({ text }: Params) => `De kolom ‘keurpark’ kunnen we hier niet lezen: ${text}`,
    'only-here': ({ fields }: Params) => `Alleen Keurpark leest: ${fields}.`,
  },
  problems: {
    'import-missing': 'Kies een bestand.',
    'import-empty': ({ name }: Params) => `${name} is leeg.`,
    'import-too-large': ({ name }: Params) => `${name} is te groot. Een vragenlijst is hoogstens 5 MB.`,
    'import-unpacks-too-large': ({ name }: Params) => `${name} wordt uitgepakt te groot. Zo’n bestand lezen we niet.`,
    'import-unknown-kind': ({ name }: Params) =>
      `${name} is geen vragenlijst die we kennen. Wij lezen bestanden van Keurpark, XLSForm (.xlsx), LimeSurvey (.lss) en SurveyJS (.json).`,
    'import-damaged': ({ name }: Params) => `${name} is beschadigd. Bewaar het opnieuw en probeer het nog eens.`,
    'import-no-survey-sheet': ({ name }: Params) =>
      `In ${name} ontbreekt het blad ‘survey’. Zonder dat blad is het geen XLSForm.`,
    'import-no-column': ({ sheet, column }: Params) =>
      `Op rij 1 van het blad ‘${sheet}’ ontbreekt de kolom ‘${column}’.`,
    'import-not-xml': ({ name, line }: Params) => `${name} is geen goede XML. Het gaat mis op regel ${line}.`,
    'import-has-entities': ({ name, line }: Params) =>
      `${name} heeft op regel ${line} een DOCTYPE of een eigen entiteit. Zulke bestanden lezen we niet: ze kunnen zich eindeloos uitvouwen. Voer de lijst opnieuw uit in LimeSurvey.`,
    'import-no-limesurvey': ({ name }: Params) => `${name} is XML, maar geen vragenlijst van LimeSurvey.`,
    'import-not-json': ({ name }: Params) => `${name} is geen goede JSON.`,
    'import-too-deep': ({ name }: Params) => `In ${name} zit te veel in elkaar. Zo’n bestand lezen we niet.`,
    'import-not-ours': ({ path, reason }: Params) =>
      `Dit bestand van Keurpark is gewijzigd en klopt niet meer bij ‘${path}’: ${reason}.`,
    'import-no-questions': ({ name }: Params) => `In ${name} staat geen enkele vraag die we kunnen overnemen.`,
    'import-too-many-questions': ({ most }: Params) => `Een vragenlijst heeft hoogstens ${most} vragen.`,
  },
  event: (title: string, from: string, lost: number) =>
    `Vragenlijst ${title} ingelezen uit een bestand van ${from}${lost === 0 ? '' : `; ${lost === 1 ? 'één ding kwam' : `${lost} dingen kwamen`} niet mee`}`,
};
