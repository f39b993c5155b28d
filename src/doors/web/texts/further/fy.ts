import { counted } from '../../../../kernel/locale.ts';
import type { WebWords } from './web-words.ts';

export const fy = {
  sample: 'Demo: alle bedriuwen, persoanen, antwurden en hantekeningen hjir binne betocht.',
  again: 'Ferstjoer it op ’e nij',
  kept: 'Wat jo ynfolden, is bewarre op dizze side.',
  files: 'In keazen bestân kieze jo dêrnei op ’e nij.',
  reference: (reference) => `Nûmer fan dizze steuring: ${reference}.`,
  notFound: {
    title: 'Net fûn',
    heading: 'Dizze side is der net',
    lead: 'Miskien is it adres ferkeard oernommen, of is de side ferhuze.',
  },
  elsewhere: {
    title: 'Net oannommen',
    heading: 'Dit formulier kaam fan in oare webside',
    lead: 'Wy nimme allinnich formulieren oan fan ús eigen siden. Iepenje de side by ús en folje it dêr yn.',
  },
  tooLarge: {
    title: 'Te grut',
    heading: 'Dit is te grut om te ferstjoeren',
    lead: (size) => `Der past op syn heechst ${size} yn. Kies in lytser bestân of koartsje de tekst yn.`,
  },
  unreadable: {
    title: 'Net te lêzen',
    heading: 'Dit formulier kinne wy net lêze',
    lead: 'Iepenje de side op ’e nij en folje it nochris yn.',
  },
  slowDown: {
    title: 'Efkes wachtsje',
    heading: 'Efkes wachtsje',
    lead: (wait) => `Dit gie te faak efterinoar. Besykje it oer ${wait} op ’e nij.`,
  },
  broken: {
    title: 'Steuring',
    heading: 'Der gie by ús wat mis',
    lead: 'Dit leit net oan jo. Besykje it sa op ’e nij.',
  },
  full: {
    title: 'Skiif fol',
    heading: 'Der kin efkes neat bewarre wurde',
    lead: 'De opslach is fol. De behearder moat romte meitsje. Wat al bewarre wie, is der noch.',
  },
  unreachable: {
    title: 'Efkes net te berikken',
    heading: 'De gegevens binne efkes net te berikken',
    lead: 'Besykje it oer in heale minút op ’e nij. Wat al bewarre wie, is der noch.',
  },
  seconds: (n) => counted('fy', n, { one: 'ien sekonde', other: '# sekonden' }),
  minutes: (n) => counted('fy', n, { one: 'ien minút', other: '# minuten' }),
} satisfies WebWords;
