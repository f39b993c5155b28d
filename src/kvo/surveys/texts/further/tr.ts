import { counted } from '../../../../kernel/locale.ts';
import type { RespondentWords } from './respondent-words.ts';

export const tr = {
  respondent: {
    title: (park) => `Anket: ${park}`,
    questions: (first, last) => (first === last ? `Soru ${first}` : `Sorular ${first}–${last}`),
    of: (total) => `(toplam ${total})`,
    minutesLeft: (minutes) =>
      counted('tr', minutes, { one: 'yaklaşık bir dakika kaldı', other: 'yaklaşık # dakika kaldı' }),
    next: 'Devam',
    back: 'Geri',
    send: 'Cevaplarınızı gönderin',
    savedResume:
      'Durabilir ve daha sonra aynı bağlantıyla devam edebilirsiniz. Bağlantınız olmadan cevapları kimse okuyamaz.',
    savedWord: (word) =>
      `Başka bir cihazda devam etmek ister misiniz? Bunun için kodunuz ve şu devam sözcüğü gerekir: ${word}. Bir yere yazın: yalnız kod ve sözcük birlikte çalışır.`,
    privacy: 'Cevaplarınız anonimdir. Beşten az cevap varsa sonuç göstermeyiz.',
    howWe: 'Cevapları nasıl koruyoruz',
    kept: 'Cevaplarınız kaydedildi. Buna bir kez daha bakın ve sonra devam edin.',
  },
  linking: {
    question: 'Yanıtlarınızı başka bir anketin yanıtlarıyla yan yana koyabilir miyiz?',
    explain: (day) =>
      `Burada evet demedikçe yanıtlarınız anonimdir. Bu anket birkaç yıl sonra yeniden yapılır. Evet derseniz yanıtlarınıza bir işaret konur. Böylece aynı işletmelerde neyin değiştiğini görürüz. O zaman yanıtlarınız anonim değil, gizlidir: hem veritabanına hem anahtara sahip olan biri işletmenizin işaretini bulabilir. Anahtarı ve bütün işaretleri en geç ${day} tarihinde yok ederiz. Hayır derseniz ya da hiçbir şey seçmezseniz anonim yanıt verirsiniz.`,
    yes: 'Evet, olur',
    no: 'Hayır, anonim yanıt veriyorum',
    privacy:
      'Yukarıda evet dediyseniz yanıtlarınız gizlidir. Yoksa anonimdir. Beşten az yanıt olduğunda hiçbir sayı göstermeyiz.',
    thanks:
      'Yanıtlarınız sayılıyor. Karşılaştırma sorusuna evet dediyseniz gizlidir. Yoksa hangi yanıtın kime ait olduğunu kimse göremez, biz de göremeyiz.',
    letter: (day) =>
      `Başta, yanıtlarınızın başka bir anketin yanıtlarıyla yan yana konup konamayacağını sorarız. Evet derseniz yanıtlarınız en geç ${day} tarihine kadar anonim yerine gizli olur: o zaman anahtarı yok ederiz. Hayır derseniz anonim yanıt verirsiniz.`,
  },
  complaints: {
    empty: 'Bir cevap seçin. Atlamak mı istiyorsunuz? O zaman bir kez daha “Devam” seçin.',
    'other-empty': 'Ne demek istediğinizi yazın. İstemiyor musunuz? O zaman bir kez daha “Devam” seçin.',
    'text-too-long': (max) => `Metin çok uzun. İlk ${max} karakteri kaydettik.`,
    required: 'Bu cevaba gerçekten ihtiyacımız var. Bir cevap seçin.',
    'not-an-option': 'Cevaplardan birini seçin.',
    'choose-one': 'Tek bir cevap seçin.',
    'exclusive-with-others': 'Bu cevap, seçtiğiniz diğer cevaplarla uyuşmuyor.',
    'not-a-number': 'Bunu rakamla yazın.',
    'not-whole': 'Virgülsüz bir tam sayı yazın.',
    'below-minimum': (min) => `Bu sayı çok küçük. En küçük olabilecek sayı: ${min}.`,
    'above-maximum': (max) => `Bu sayı çok büyük. En büyük olabilecek sayı: ${max}.`,
    'not-an-amount': 'Tutarı rakamla yazın, örneğin 1500.',
    'rank-open': (most) => `${most} cevaba sıra verin. İstemiyor musunuz? O zaman bir kez daha “Devam” seçin.`,
    'check-failed': 'Bu, diğer cevaplarınızla uyuşmuyor.',
    'not-a-rank': (most) => `1 ile ${most} arasında bir sıra seçin.`,
    'rank-twice': (place) => `${place}. sıra zaten seçildi. Her sıra bir kez verilebilir.`,
    'not-a-day': 'Var olan bir tarih yazın, örneğin 31-12-2025.',
    'not-a-month': 'Bir ay seçin ve yılı dört rakamla yazın.',
    'too-early': 'Bu tarih çok erken.',
    'too-late': 'Bu tarih çok geç.',
    'outside-park': 'Bu yer sanayi bölgesinin dışında. Çizgilerin içinde bir yer seçin ya da listeden seçin.',
    malformed: 'Bunu okuyamıyoruz. Yeniden doldurun.',
    inQuestion: (number, label, problem) => `Soru ${number}${label === '' ? '' : `, ${label}`}: ${problem}`,
  },
  ranking: {
    hint: (most) => `Sizin için en önemli olana 1 verin ve ${most} sayısına kadar böyle devam edin.`,
    none: 'Sıra yok',
  },
  month: { month: 'Ay', year: 'Yıl' },
  place: {
    empty: 'Bir yer seçin',
    anywhere: (area) => `${area} içinde bir yer`,
    map: 'Bölgenin haritası. Yukarıdaki listeden de seçebilirsiniz.',
  },
  shut: {
    unknown: {
      title: 'Bilinmeyen bağlantı',
      heading: 'Bu bağlantıyı tanımıyoruz',
      lead: 'Belki tam kopyalanmadı. E-postanızdaki bağlantıyı yeniden deneyin veya mektubunuzdaki kodu yazın.',
    },
    spent: {
      title: 'Zaten cevaplandı',
      heading: 'Bu anket zaten cevaplandı',
      lead: 'İş yeriniz cevap verdi. Her iş yeri bir kez sayılır, bu yüzden yeniden cevap verilemez. Teşekkür ederiz.',
    },
    'not-yet': {
      title: 'Henüz açık değil',
      heading: 'Bu anket henüz açık değil',
      lead: (day) => `Katılım başlangıcı: ${day}. O zamana kadar bu bağlantıyı saklayın.`,
    },
    closed: {
      title: 'Kapandı',
      heading: 'Bu anket kapandı',
      lead: (day) =>
        `Son gün: ${day}. Şimdi gönderdiklerinizi saklamıyoruz. Katılmak istediğiniz için teşekkür ederiz.`,
    },
    'begun-elsewhere': {
      title: 'Zaten başlandı',
      heading: 'Başka bir yolla zaten başladınız',
      lead: 'Mektuptaki kodla veya e-postadaki bağlantıyla. Oradan devam edin veya burada yeniden başlayın.',
    },
    enterCode: 'Kod yazın',
  },
  enter: {
    title: 'Kodunuzla katılın',
    lead: 'Kod, aldığınız mektupta yazıyor: on harf ve rakam. Büyük harf ve tire fark etmez.',
    code: 'Kodunuz',
    button: 'Başla',
    resumeTitle: 'Kaldığınız yerden devam edin',
    resumeLead:
      'Bu kodla zaten başlandı. O zaman gördüğünüz devam sözcüğünü yazın. Bu sözcük olmadan o cevaplara kimse ulaşamaz, biz de ulaşamayız.',
    word: 'Devam sözcüğünüz',
    resume: 'Devam edin',
    lostTitle: 'Devam sözcüğünüz kayıp mı?',
    lost: 'O zaman yeniden başlayabilirsiniz.',
    gone: 'Daha önce doldurulanlar silinir.',
    startOver: 'Yeniden başlayın',
    linkLead: 'E-postadaki bağlantıyla başlandı. Oradan devam edin veya bu kodla yeniden başlayın.',
  },
  open: {
    heading: (place) => `${place} ne kadar güvenli?`,
    begin: 'Sorulara başlayın',
    lead: (minutes) =>
      counted('tr', minutes, {
        one: 'Birkaç soru, yaklaşık bir dakika. Adınızı vermeniz gerekmez.',
        other: 'Birkaç soru, yaklaşık # dakika. Adınızı vermeniz gerekmez.',
      }),
  },
  thanks: {
    title: 'Teşekkürler',
    heading: 'Teşekkürler, cevaplarınız ulaştı',
    lead: 'Cevaplarınız sayılıyor. Hangi cevabın kime ait olduğunu kimse göremez, biz de göremeyiz.',
    nextTitle: 'Şimdi ne olacak?',
    next: (day) => [
      `Anketin son günü: ${day}.`,
      'Sonra sonuçları hesaplıyoruz, tüm bölge için ve her bölüm için. Küçük grupları göstermiyoruz.',
      'Masadaki taraflar bundan bir plan yapar: kim, ne zaman, ne yapacak.',
      'Bölge yöneticisi sonuçları ve planı tüm iş yerlerine bildirir.',
    ],
    contact: 'Acil bir şey mi bildireceksiniz? Acil durumda 112’yi, diğer durumlarda polisi arayın: 0900-8844.',
    closeWindow: 'Bu pencereyi kapatabilirsiniz.',
  },
  codeProblems: {
    empty: 'Mektubunuzdaki kodu yazın.',
    incomplete: 'Kod on karakterdir. Eksik olup olmadığına bakın.',
    mistyped: 'Bu kodda bir yazım hatası var. Mektupla bir kez daha karşılaştırın.',
    unknown: 'Bu kodu tanımıyoruz. Bir kez daha bakın veya bölge yöneticisinden yeni bir kod isteyin.',
    'wrong-word': 'Bu devam sözcüğü bu koda ait değil. Bir kez daha bakın.',
  },
  letters: {
    answer: 'Türkçe cevap verin',
    button: 'Sorulara başlayın',
    once: 'Bu bağlantı iş yerinize aittir. Her iş yeri bir kez sayılır. Durabilir ve daha sonra devam edebilirsiniz.',
    footer: 'Keurpark, ilk tokalaşmadan kalite belgesine kadar.',
    invitation: {
      subject: (place) => `${place} ne kadar güvenli? Beş dakikada katılın`,
      body: (place, day) => [
        `${place} bölgesinde iş yerleri, belediye, polis ve itfaiye güvenlik için birlikte çalışıyor. Bunun için olabildiğince çok iş yerinin şu anki durumu anlatması gerekiyor.`,
        `Soruları cevaplar mısınız? Son gün: ${day}. Telefonunuzdan da olur. Beş ile sekiz dakika sürer.`,
        'Cevaplarınız anonimdir: iş yerinizin ne cevap verdiğini kimse göremez.',
      ],
    },
    reminder: {
      subject: (place) => `${place} için cevabınız hâlâ sayılır`,
      body: (place, day) => [
        `Bir süre önce ${place} bölgesini ne kadar güvenli bulduğunuzu sorduk. İş yerinizden henüz cevap almadık.`,
        `Katılım için son gün: ${day}. Beş ile sekiz dakika sürer, telefonunuzdan da olur.`,
        'Cevaplarınız anonimdir: iş yerinizin ne cevap verdiğini kimse göremez.',
      ],
    },
  },
} satisfies RespondentWords;
