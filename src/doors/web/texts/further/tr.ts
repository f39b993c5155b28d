import { counted } from '../../../../kernel/locale.ts';
import type { WebWords } from './web-words.ts';

export const tr = {
  sample: 'Demo: buradaki tüm iş yerleri, kişiler, cevaplar ve imzalar uydurmadır.',
  again: 'Yeniden gönderin',
  kept: 'Yazdıklarınız bu sayfada saklandı.',
  files: 'Seçtiğiniz dosyayı sonra yeniden seçin.',
  reference: (reference) => `Bu arızanın numarası: ${reference}.`,
  notFound: {
    title: 'Bulunamadı',
    heading: 'Bu sayfa yok',
    lead: 'Belki adres yanlış yazıldı veya sayfa taşındı.',
  },
  elsewhere: {
    title: 'Kabul edilmedi',
    heading: 'Bu form başka bir siteden geldi',
    lead: 'Yalnız kendi sayfalarımızdaki formları kabul ediyoruz. Sayfayı bizde açın ve orada doldurun.',
  },
  tooLarge: {
    title: 'Çok büyük',
    heading: 'Bu, gönderilemeyecek kadar büyük',
    lead: (size) => `En fazla ${size} sığar. Daha küçük bir dosya seçin veya metni kısaltın.`,
  },
  unreadable: {
    title: 'Okunamıyor',
    heading: 'Bu formu okuyamıyoruz',
    lead: 'Sayfayı yeniden açın ve bir kez daha doldurun.',
  },
  slowDown: {
    title: 'Biraz bekleyin',
    heading: 'Lütfen biraz bekleyin',
    lead: (wait) => `Art arda çok fazla denendi. ${wait} sonra yeniden deneyin.`,
  },
  broken: {
    title: 'Arıza',
    heading: 'Bizde bir şeyler ters gitti',
    lead: 'Bu sizden kaynaklanmıyor. Birazdan yeniden deneyin.',
  },
  full: {
    title: 'Disk dolu',
    heading: 'Şu anda hiçbir şey kaydedilemiyor',
    lead: 'Depolama alanı dolu. Yöneticinin yer açması gerekiyor. Önceden kaydedilenler duruyor.',
  },
  unreachable: {
    title: 'Ulaşılamıyor',
    heading: 'Verilere şu anda ulaşılamıyor',
    lead: 'Yarım dakika sonra yeniden deneyin. Önceden kaydedilenler duruyor.',
  },
  seconds: (n) => counted('tr', n, { one: 'Bir saniye', other: '# saniye' }),
  minutes: (n) => counted('tr', n, { one: 'Bir dakika', other: '# dakika' }),
} satisfies WebWords;
