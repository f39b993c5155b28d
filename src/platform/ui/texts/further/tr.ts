import { counted } from '../../../../kernel/locale.ts';
import type { KitWords } from './kit-words.ts';

export const tr = {
  frame: {
    skip: 'İçeriğe geç',
    aboutThisPage: 'Bu sayfa hakkında',
    languages: 'Dil',
    motto: 'Keurpark, ilk tokalaşmadan kalite belgesine kadar.',
    footer: 'Keurpark hakkında',
    failed: (title) => `Hata: ${title}`,
  },
  marks: {
    savedAt: (time) => `Saat ${time} itibarıyla kaydedildi.`,
    step: (step, of) => `Adım ${step} / ${of}`,
    progress: (done, of) => `${done} / ${of}`,
    fingerprint: 'Parmak izi',
  },
  forms: {
    error: 'Hata:',
    wrong: 'Bir şeyler ters gitti',
    things: (count) => counted('tr', count, { one: 'Bir şey kaldı', other: '# şey kaldı' }),
    stillThere: 'Yazdıklarınız hâlâ burada. Bunu düzeltin ve formu yeniden gönderin.',
    optional: 'zorunlu değil',
    choose: 'Seçim yapın',
    dateHint: 'Gün, ay ve yıl, örneğin 31-12-2027.',
    codeHint: 'Altı rakam.',
    upTo: (size) => `en fazla ${size}`,
    fileAgain: 'Dosyayı yeniden seçin. Tarayıcı onu hatırlamaz.',
    yes: 'Evet',
    no: 'Hayır',
    unknown: 'Bilmiyorum',
  },
} satisfies KitWords;
