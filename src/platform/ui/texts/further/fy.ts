import { counted } from '../../../../kernel/locale.ts';
import type { KitWords } from './kit-words.ts';

export const fy = {
  frame: {
    skip: 'Nei de ynhâld',
    aboutThisPage: 'Oer dizze side',
    languages: 'Taal',
    motto: 'Keurpark, fan de earste hândruk oant it keurmerk.',
    footer: 'Oer Keurpark',
    failed: (title) => `Flater: ${title}`,
  },
  marks: {
    savedAt: (time) => `Bewarre om ${time}.`,
    step: (step, of) => `Stap ${step} fan ${of}`,
    progress: (done, of) => `${done} fan ${of}`,
    fingerprint: 'Fingerôfdruk',
  },
  forms: {
    error: 'Flater:',
    wrong: 'Der gie wat mis',
    things: (count) => counted('fy', count, { one: 'Noch ien ding', other: 'Noch # dingen' }),
    stillThere: 'Wat jo ynfolden, stiet der noch. Pas dit oan en ferstjoer it formulier op ’e nij.',
    optional: 'hoecht net',
    choose: 'Meitsje in kar',
    dateHint: 'Dei, moanne en jier, bygelyks 31-12-2027.',
    codeHint: 'Seis sifers.',
    upTo: (size) => `op syn heechst ${size}`,
    fileAgain: 'Kies it bestân op ’e nij. In browser ûnthâldt it net.',
    yes: 'Ja',
    no: 'Nee',
    unknown: 'Wit ik net',
  },
} satisfies KitWords;
