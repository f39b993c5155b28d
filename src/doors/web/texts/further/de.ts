import { counted } from '../../../../kernel/locale.ts';
import type { WebWords } from './web-words.ts';

export const de = {
  sample: 'Demo: Alle Betriebe, Personen, Antworten und Unterschriften hier sind erfunden.',
  again: 'Erneut senden',
  kept: 'Was Sie eingegeben haben, ist auf dieser Seite gespeichert.',
  files: 'Eine gewählte Datei wählen Sie danach noch einmal.',
  reference: (reference) => `Nummer dieser Störung: ${reference}.`,
  notFound: {
    title: 'Nicht gefunden',
    heading: 'Diese Seite gibt es nicht',
    lead: 'Vielleicht ist die Adresse falsch übernommen, oder die Seite ist umgezogen.',
  },
  elsewhere: {
    title: 'Nicht angenommen',
    heading: 'Dieses Formular kam von einer anderen Website',
    lead: 'Wir nehmen nur Formulare von unseren eigenen Seiten an. Öffnen Sie die Seite bei uns und füllen Sie sie dort aus.',
  },
  tooLarge: {
    title: 'Zu groß',
    heading: 'Das ist zu groß zum Senden',
    lead: (size) => `Es passen höchstens ${size} hinein. Wählen Sie eine kleinere Datei oder kürzen Sie den Text.`,
  },
  unreadable: {
    title: 'Nicht lesbar',
    heading: 'Dieses Formular können wir nicht lesen',
    lead: 'Öffnen Sie die Seite erneut und füllen Sie sie noch einmal aus.',
  },
  slowDown: {
    title: 'Einen Moment',
    heading: 'Bitte einen Moment warten',
    lead: (wait) => `Das ging zu oft hintereinander. Versuchen Sie es in ${wait} erneut.`,
  },
  broken: {
    title: 'Störung',
    heading: 'Bei uns ist etwas schiefgegangen',
    lead: 'Das liegt nicht an Ihnen. Versuchen Sie es gleich noch einmal.',
  },
  full: {
    title: 'Speicher voll',
    heading: 'Im Moment kann nichts gespeichert werden',
    lead: 'Der Speicher ist voll. Die Verwaltung muss Platz schaffen. Was schon gespeichert war, ist noch da.',
  },
  unreachable: {
    title: 'Nicht erreichbar',
    heading: 'Die Daten sind im Moment nicht erreichbar',
    lead: 'Versuchen Sie es in einer halben Minute erneut. Was schon gespeichert war, ist noch da.',
  },
  seconds: (n) => counted('de', n, { one: 'einer Sekunde', other: '# Sekunden' }),
  minutes: (n) => counted('de', n, { one: 'einer Minute', other: '# Minuten' }),
} satisfies WebWords;
