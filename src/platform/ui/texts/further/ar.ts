import { counted } from '../../../../kernel/locale.ts';
import type { KitWords } from './kit-words.ts';

export const ar = {
  frame: {
    skip: 'إلى المحتوى',
    aboutThisPage: 'عن هذه الصفحة',
    languages: 'اللغة',
    motto: 'Keurpark، من أول مصافحة حتى شهادة الجودة.',
    footer: 'عن Keurpark',
    failed: (title) => `خطأ: ${title}`,
  },
  marks: {
    savedAt: (time) => `حُفظ في الساعة ${time}.`,
    step: (step, of) => `الخطوة ${step} من ${of}`,
    progress: (done, of) => `${done} من ${of}`,
    fingerprint: 'بصمة رقمية',
  },
  forms: {
    error: 'خطأ:',
    wrong: 'حدث خطأ ما',
    things: (count) =>
      counted('ar', count, {
        one: 'بقي أمر واحد',
        two: 'بقي أمران',
        few: 'بقيت # أمور',
        many: 'بقي # أمرًا',
        other: 'بقي # أمر',
      }),
    stillThere: 'ما كتبتموه ما زال موجودًا. صححوا هذا وأرسلوا النموذج مرة أخرى.',
    optional: 'اختياري',
    choose: 'اختاروا',
    dateHint: 'اليوم والشهر والسنة، مثل 31-12-2027.',
    codeHint: 'ستة أرقام.',
    upTo: (size) => `${size} على الأكثر`,
    fileAgain: 'اختاروا الملف مرة أخرى. المتصفح لا يتذكره.',
    yes: 'نعم',
    no: 'لا',
    unknown: 'لا أعرف',
  },
} satisfies KitWords;
