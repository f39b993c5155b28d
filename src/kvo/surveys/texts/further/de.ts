import { counted } from '../../../../kernel/locale.ts';
import type { RespondentWords } from './respondent-words.ts';

export const de = {
  respondent: {
    title: (park) => `Umfrage ${park}`,
    questions: (first, last) => (first === last ? `Frage ${first}` : `Fragen ${first} bis ${last}`),
    of: (total) => `von ${total}`,
    minutesLeft: (minutes) => counted('de', minutes, { one: 'noch etwa eine Minute', other: 'noch etwa # Minuten' }),
    next: 'Weiter',
    back: 'Zurück',
    send: 'Antworten senden',
    savedResume:
      'Sie können aufhören und später mit demselben Link weitermachen. Ohne Ihren Link kann niemand die Antworten lesen.',
    savedWord: (word) =>
      `Auf einem anderen Gerät weitermachen? Dann brauchen Sie Ihren Code und dieses Merkwort: ${word}. Schreiben Sie es auf: Es geht nur mit Code und Wort zusammen.`,
    privacy: 'Ihre Antworten sind anonym. Bei weniger als fünf Antworten zeigen wir keine Zahl.',
    howWe: 'So gehen wir damit um',
    kept: 'Ihre Antworten sind gespeichert. Sehen Sie sich das noch an und machen Sie dann weiter.',
  },
  linking: {
    question: 'Dürfen wir Ihre Antworten neben die einer anderen Umfrage legen?',
    explain: (day) =>
      `Ihre Antworten sind anonym, außer wenn Sie hier ja sagen. Diese Umfrage kommt nach einigen Jahren wieder. Sagen Sie ja, dann bekommen Ihre Antworten ein Kennzeichen. Damit sehen wir, was sich bei denselben Betrieben verändert hat. Ihre Antworten sind dann vertraulich, nicht anonym: Wer die Datenbank und den Schlüssel hat, kann das Kennzeichen Ihres Betriebs finden. Spätestens am ${day} vernichten wir den Schlüssel und alle Kennzeichen. Sagen Sie nein, oder wählen Sie nichts, dann antworten Sie anonym.`,
    yes: 'Ja, das dürfen Sie',
    no: 'Nein, ich antworte anonym',
    privacy:
      'Haben Sie oben ja gesagt, dann sind Ihre Antworten vertraulich. Sonst sind sie anonym. Bei weniger als fünf Antworten zeigen wir keine Zahl.',
    thanks:
      'Sie zählen mit. Haben Sie der Frage nach dem Vergleichen zugestimmt, dann sind sie vertraulich. Sonst kann niemand sehen, welche Antwort von wem ist, auch wir nicht.',
    letter: (day) =>
      `Am Anfang fragen wir, ob Ihre Antworten neben die einer anderen Umfrage gelegt werden dürfen. Sagen Sie ja, dann sind sie bis spätestens ${day} vertraulich statt anonym: Dann vernichten wir den Schlüssel. Sagen Sie nein, dann antworten Sie anonym.`,
  },
  complaints: {
    empty: 'Wählen Sie eine Antwort. Lieber überspringen? Dann wählen Sie noch einmal „Weiter“.',
    'other-empty': 'Schreiben Sie dazu, was Sie meinen. Lieber nicht? Dann wählen Sie noch einmal „Weiter“.',
    'text-too-long': (max) => `Der Text ist zu lang. Wir haben die ersten ${max} Zeichen gespeichert.`,
    required: 'Diese Antwort brauchen wir wirklich. Wählen Sie eine Antwort.',
    'not-an-option': 'Wählen Sie eine der Antworten.',
    'choose-one': 'Wählen Sie nur eine Antwort.',
    'exclusive-with-others': 'Diese Antwort passt nicht zu den anderen, die Sie gewählt haben.',
    'not-a-number': 'Schreiben Sie das mit Ziffern.',
    'not-whole': 'Schreiben Sie eine ganze Zahl, ohne Komma.',
    'below-minimum': (min) => `Diese Zahl ist zu niedrig. Die kleinste mögliche ist ${min}.`,
    'above-maximum': (max) => `Diese Zahl ist zu hoch. Die größte mögliche ist ${max}.`,
    'not-an-amount': 'Schreiben Sie den Betrag mit Ziffern, zum Beispiel 1500.',
    'rank-open': (most) =>
      `Geben Sie ${most} Antworten einen Platz. Lieber nicht? Dann wählen Sie noch einmal „Weiter“.`,
    'check-failed': 'Das passt nicht zu Ihren anderen Antworten.',
    'not-a-rank': (most) => `Wählen Sie einen Platz von 1 bis ${most}.`,
    'rank-twice': (place) => `Platz ${place} ist schon vergeben. Jeden Platz gibt es einmal.`,
    'not-a-day': 'Schreiben Sie ein Datum, das es gibt, zum Beispiel 31-12-2025.',
    'not-a-month': 'Wählen Sie einen Monat und schreiben Sie das Jahr mit vier Ziffern.',
    'too-early': 'Dieses Datum ist zu früh.',
    'too-late': 'Dieses Datum ist zu spät.',
    'outside-park':
      'Dieser Ort liegt außerhalb des Gewerbegebiets. Wählen Sie einen Ort innerhalb der Linien oder aus der Liste.',
    malformed: 'Das können wir nicht lesen. Füllen Sie es noch einmal aus.',
    inQuestion: (number, label, problem) => `Frage ${number}${label === '' ? '' : `, ${label}`}: ${problem}`,
  },
  ranking: {
    hint: (most) => `Geben Sie 1 dem, was für Sie an erster Stelle steht, und so weiter bis ${most}.`,
    none: 'Kein Platz',
  },
  month: { month: 'Monat', year: 'Jahr' },
  place: {
    empty: 'Wählen Sie einen Ort',
    anywhere: (area) => `Irgendwo in ${area}`,
    map: 'Karte des Gewerbegebiets. Sie können auch aus der Liste oben wählen.',
  },
  shut: {
    unknown: {
      title: 'Unbekannter Link',
      heading: 'Diesen Link kennen wir nicht',
      lead: 'Vielleicht wurde er nicht ganz übernommen. Versuchen Sie den Link aus Ihrer E-Mail noch einmal, oder tippen Sie den Code aus Ihrem Brief ein.',
    },
    spent: {
      title: 'Schon beantwortet',
      heading: 'Diese Umfrage ist schon beantwortet',
      lead: 'Ihr Betrieb hat geantwortet. Jeder Betrieb zählt einmal, darum geht es nicht noch einmal. Vielen Dank.',
    },
    'not-yet': {
      title: 'Noch nicht offen',
      heading: 'Diese Umfrage ist noch nicht offen',
      lead: (day) => `Sie können ab dem ${day} mitmachen. Bewahren Sie diesen Link bis dahin auf.`,
    },
    closed: {
      title: 'Geschlossen',
      heading: 'Diese Umfrage ist geschlossen',
      lead: (day) =>
        `Der letzte Tag war der ${day}. Was Sie jetzt senden, speichern wir nicht. Danke, dass Sie mitmachen wollten.`,
    },
    'begun-elsewhere': {
      title: 'Schon begonnen',
      heading: 'Sie haben schon auf andere Weise begonnen',
      lead: 'Mit dem Code aus dem Brief oder mit dem Link aus der E-Mail. Machen Sie dort weiter, oder beginnen Sie hier neu.',
    },
    enterCode: 'Code eintippen',
  },
  enter: {
    title: 'Machen Sie mit Ihrem Code mit',
    lead: 'Der Code steht in dem Brief, den Sie bekommen haben: zehn Buchstaben und Ziffern. Großbuchstaben und Bindestriche spielen keine Rolle.',
    code: 'Ihr Code',
    button: 'Beginnen',
    resumeTitle: 'Machen Sie weiter, wo Sie waren',
    resumeLead:
      'Mit diesem Code wurde schon begonnen. Tippen Sie das Merkwort ein, das Sie damals gesehen haben. Ohne dieses Wort kommt niemand an die Antworten, auch wir nicht.',
    word: 'Ihr Merkwort',
    resume: 'Weitermachen',
    lostTitle: 'Merkwort verloren?',
    lost: 'Dann können Sie neu beginnen.',
    gone: 'Was schon ausgefüllt war, verschwindet.',
    startOver: 'Neu beginnen',
    linkLead:
      'Es wurde mit dem Link aus der E-Mail begonnen. Machen Sie dort weiter, oder beginnen Sie mit diesem Code neu.',
  },
  open: {
    heading: (place) => `Wie sicher ist ${place}?`,
    begin: 'Mit den Fragen beginnen',
    lead: (minutes) =>
      counted('de', minutes, {
        one: 'Ein paar Fragen, etwa eine Minute. Sie müssen Ihren Namen nicht nennen.',
        other: 'Ein paar Fragen, etwa # Minuten. Sie müssen Ihren Namen nicht nennen.',
      }),
  },
  thanks: {
    title: 'Vielen Dank',
    heading: 'Vielen Dank, Ihre Antworten sind angekommen',
    lead: 'Sie zählen mit. Niemand kann sehen, welche Antwort von wem ist, auch wir nicht.',
    nextTitle: 'Wie geht es weiter?',
    next: (day) => [
      `Die Umfrage läuft bis einschließlich ${day}.`,
      'Danach rechnen wir die Ergebnisse aus, für das ganze Gebiet und für jeden Teil. Kleine Gruppen zeigen wir nicht.',
      'Die Beteiligten am Tisch machen daraus einen Plan: wer tut was, und wann.',
      'Der Parkmanager teilt allen Betrieben die Ergebnisse und den Plan mit.',
    ],
    contact: 'Etwas Dringendes zu melden? Rufen Sie im Notfall 112 an, sonst die Polizei unter 0900-8844.',
    closeWindow: 'Sie können dieses Fenster schließen.',
  },
  codeProblems: {
    empty: 'Tippen Sie den Code aus Ihrem Brief ein.',
    incomplete: 'Ein Code hat zehn Zeichen. Prüfen Sie, ob eines fehlt.',
    mistyped: 'In diesem Code ist ein Tippfehler. Vergleichen Sie ihn noch einmal mit dem Brief.',
    unknown:
      'Diesen Code kennen wir nicht. Prüfen Sie ihn noch einmal, oder bitten Sie den Parkmanager um einen neuen.',
    'wrong-word': 'Dieses Merkwort gehört nicht zu diesem Code. Prüfen Sie es noch einmal.',
  },
  letters: {
    answer: 'Auf Deutsch antworten',
    button: 'Mit den Fragen beginnen',
    once: 'Dieser Link gehört zu Ihrem Betrieb. Jeder Betrieb zählt einmal. Sie können aufhören und später weitermachen.',
    footer: 'Keurpark, vom ersten Händedruck bis zum Gütesiegel.',
    invitation: {
      subject: (place) => `Wie sicher ist ${place}? Machen Sie mit, in fünf Minuten`,
      body: (place, day) => [
        `In ${place} arbeiten Betriebe, Gemeinde, Polizei und Feuerwehr gemeinsam an der Sicherheit. Dafür müssen möglichst viele Betriebe erzählen, wie es jetzt ist.`,
        `Möchten Sie die Fragen beantworten? Das geht bis einschließlich ${day}, auch auf dem Handy. Es dauert fünf bis acht Minuten.`,
        'Ihre Antworten sind anonym: Niemand kann sehen, was Ihr Betrieb geantwortet hat.',
      ],
    },
    reminder: {
      subject: (place) => `Ihre Antwort für ${place} zählt noch mit`,
      body: (place, day) => [
        `Vor einiger Zeit haben wir gefragt, wie sicher Sie ${place} finden. Von Ihrem Betrieb haben wir noch keine Antwort.`,
        `Sie können bis einschließlich ${day} mitmachen. Es dauert fünf bis acht Minuten, auch auf dem Handy.`,
        'Ihre Antworten sind anonym: Niemand kann sehen, was Ihr Betrieb geantwortet hat.',
      ],
    },
  },
} satisfies RespondentWords;
