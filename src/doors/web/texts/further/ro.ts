import { counted } from '../../../../kernel/locale.ts';
import type { WebWords } from './web-words.ts';

export const ro = {
  sample: 'Demo: toate firmele, persoanele, răspunsurile și semnăturile de aici sunt inventate.',
  again: 'Trimiteți din nou',
  kept: 'Ce ați completat este păstrat în această pagină.',
  files: 'Un fișier ales trebuie ales apoi din nou.',
  reference: (reference) => `Numărul acestei defecțiuni: ${reference}.`,
  notFound: {
    title: 'Nu a fost găsită',
    heading: 'Această pagină nu există',
    lead: 'Poate adresa a fost copiată greșit sau pagina a fost mutată.',
  },
  elsewhere: {
    title: 'Nu a fost primit',
    heading: 'Acest formular a venit de pe alt site',
    lead: 'Primim doar formulare de pe paginile noastre. Deschideți pagina la noi și completați-o acolo.',
  },
  tooLarge: {
    title: 'Prea mare',
    heading: 'Este prea mare pentru a fi trimis',
    lead: (size) => `Încap cel mult ${size}. Alegeți un fișier mai mic sau scurtați textul.`,
  },
  unreadable: {
    title: 'Nu se poate citi',
    heading: 'Nu putem citi acest formular',
    lead: 'Deschideți pagina din nou și completați-o încă o dată.',
  },
  slowDown: {
    title: 'O clipă',
    heading: 'O clipă, vă rugăm',
    lead: (wait) => `S-a încercat de prea multe ori la rând. Încercați din nou peste ${wait}.`,
  },
  broken: {
    title: 'Defecțiune',
    heading: 'Ceva nu a mers bine la noi',
    lead: 'Nu este vina dumneavoastră. Încercați din nou imediat.',
  },
  full: {
    title: 'Disc plin',
    heading: 'Momentan nu se poate salva nimic',
    lead: 'Spațiul de stocare este plin. Administratorul trebuie să facă loc. Ce era salvat există în continuare.',
  },
  unreachable: {
    title: 'Indisponibil',
    heading: 'Datele nu sunt disponibile momentan',
    lead: 'Încercați din nou peste o jumătate de minut. Ce era salvat există în continuare.',
  },
  seconds: (n) => counted('ro', n, { one: 'o secundă', few: '# secunde', other: '# de secunde' }),
  minutes: (n) => counted('ro', n, { one: 'un minut', few: '# minute', other: '# de minute' }),
} satisfies WebWords;
