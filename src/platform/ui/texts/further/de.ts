import { counted } from '../../../../kernel/locale.ts';
import type { KitWords } from './kit-words.ts';

export const de = {
  frame: {
    skip: 'Zum Inhalt',
    aboutThisPage: 'Über diese Seite',
    languages: 'Sprache',
    motto: 'Keurpark, vom ersten Händedruck bis zum Gütesiegel.',
    footer: 'Über Keurpark',
    failed: (title) => `Fehler: ${title}`,
  },
  marks: {
    savedAt: (time) => `Gespeichert um ${time} Uhr.`,
    step: (step, of) => `Schritt ${step} von ${of}`,
    progress: (done, of) => `${done} von ${of}`,
    fingerprint: 'Fingerabdruck',
  },
  forms: {
    error: 'Fehler:',
    wrong: 'Etwas ist schiefgegangen',
    things: (count) => counted('de', count, { one: 'Noch ein Punkt', other: 'Noch # Punkte' }),
    stillThere: 'Was Sie eingegeben haben, steht noch da. Ändern Sie es und senden Sie das Formular erneut.',
    optional: 'freiwillig',
    choose: 'Bitte wählen',
    dateHint: 'Tag, Monat und Jahr, zum Beispiel 31-12-2027.',
    codeHint: 'Sechs Ziffern.',
    upTo: (size) => `höchstens ${size}`,
    fileAgain: 'Wählen Sie die Datei noch einmal. Ein Browser merkt sie sich nicht.',
    yes: 'Ja',
    no: 'Nein',
    unknown: 'Weiß ich nicht',
  },
} satisfies KitWords;
