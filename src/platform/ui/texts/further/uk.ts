import { counted } from '../../../../kernel/locale.ts';
import type { KitWords } from './kit-words.ts';

export const uk = {
  frame: {
    skip: 'До змісту',
    aboutThisPage: 'Про цю сторінку',
    languages: 'Мова',
    motto: 'Keurpark: від першого рукостискання до знака якості.',
    footer: 'Про Keurpark',
    failed: (title) => `Помилка: ${title}`,
  },
  marks: {
    savedAt: (time) => `Збережено о ${time}.`,
    step: (step, of) => `Крок ${step} із ${of}`,
    progress: (done, of) => `${done} із ${of}`,
    fingerprint: 'Цифровий відбиток',
  },
  forms: {
    error: 'Помилка:',
    wrong: 'Щось пішло не так',
    things: (count) =>
      counted('uk', count, {
        one: 'Лишився # пункт',
        few: 'Лишилося # пункти',
        many: 'Лишилося # пунктів',
        other: 'Лишилося # пункту',
      }),
    stillThere: 'Усе, що ви ввели, збережено. Виправте це й надішліть форму ще раз.',
    optional: 'необов’язково',
    choose: 'Виберіть',
    dateHint: 'День, місяць і рік, наприклад 31-12-2027.',
    codeHint: 'Шість цифр.',
    upTo: (size) => `не більше ніж ${size}`,
    fileAgain: 'Виберіть файл ще раз. Браузер його не запам’ятовує.',
    yes: 'Так',
    no: 'Ні',
    unknown: 'Не знаю',
  },
} satisfies KitWords;
