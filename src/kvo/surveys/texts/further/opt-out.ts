import { respondentCatalogue } from '../../../../kernel/respondent-language.ts';

/** What somebody reads who wants no more mail about a survey. */
interface OptOutWords {
  /** The link under a letter. */
  readonly line: string;
  readonly heading: (park: string) => string;
  readonly lead: string;
  readonly button: string;
  readonly doneHeading: string;
  readonly doneLead: (park: string) => string;
  readonly again: string;
  readonly againHeading: string;
  readonly againLead: string;
}

const nl: OptOutWords = {
  line: 'Geen post meer over deze enquête',
  heading: (park) => `Wilt u geen post meer over de enquête op ${park}?`,
  lead: 'U krijgt dan op dit adres geen uitnodigingen en herinneringen meer. Uw bedrijf mag nog steeds meedoen.',
  button: 'Stuur mij geen post meer',
  doneHeading: 'U krijgt geen post meer',
  doneLead: (park) => `Op dit adres sturen wij niets meer over de enquête op ${park}.`,
  again: 'Toch weer post',
  againHeading: 'U krijgt weer post',
  againLead: 'Op dit adres sturen wij weer uitnodigingen en herinneringen.',
};

const en: OptOutWords = {
  line: 'No more mail about this survey',
  heading: (park) => `Do you want no more mail about the survey at ${park}?`,
  lead: 'You will then get no more invitations and reminders at this address. Your firm may still take part.',
  button: 'Send me no more mail',
  doneHeading: 'You will get no more mail',
  doneLead: (park) => `We send nothing more to this address about the survey at ${park}.`,
  again: 'Send me mail after all',
  againHeading: 'You will get mail again',
  againLead: 'We send invitations and reminders to this address again.',
};

const fy: OptOutWords = {
  line: 'Gjin post mear oer dizze enkête',
  heading: (park) => `Wolle jo gjin post mear oer de enkête op ${park}?`,
  lead: 'Jo krije dan op dit adres gjin útnoegings en oantinkens mear. Jo bedriuw mei noch altyd meidwaan.',
  button: 'Stjoer my gjin post mear',
  doneHeading: 'Jo krije gjin post mear',
  doneLead: (park) => `Op dit adres stjoere wy neat mear oer de enkête op ${park}.`,
  again: 'Dochs wer post',
  againHeading: 'Jo krije wer post',
  againLead: 'Op dit adres stjoere wy wer útnoegings en oantinkens.',
};

const de: OptOutWords = {
  line: 'Keine Post mehr zu dieser Umfrage',
  heading: (park) => `Möchten Sie keine Post mehr zur Umfrage in ${park}?`,
  lead: 'Sie erhalten dann an diese Adresse keine Einladungen und Erinnerungen mehr. Ihr Betrieb darf weiterhin mitmachen.',
  button: 'Keine Post mehr senden',
  doneHeading: 'Sie erhalten keine Post mehr',
  doneLead: (park) => `An diese Adresse senden wir nichts mehr zur Umfrage in ${park}.`,
  again: 'Doch wieder Post',
  againHeading: 'Sie erhalten wieder Post',
  againLead: 'An diese Adresse senden wir wieder Einladungen und Erinnerungen.',
};

const pl: OptOutWords = {
  line: 'Nie chcę więcej wiadomości o tej ankiecie',
  heading: (park) => `Nie chcą Państwo więcej wiadomości o ankiecie w ${park}?`,
  lead: 'Na ten adres nie będziemy już wysyłać zaproszeń ani przypomnień. Państwa firma nadal może wziąć udział.',
  button: 'Proszę nie wysyłać więcej wiadomości',
  doneHeading: 'Nie będzie więcej wiadomości',
  doneLead: (park) => `Na ten adres nie wyślemy już nic o ankiecie w ${park}.`,
  again: 'Jednak proszę o wiadomości',
  againHeading: 'Wiadomości będą znów przychodzić',
  againLead: 'Na ten adres znów wysyłamy zaproszenia i przypomnienia.',
};

const tr: OptOutWords = {
  line: 'Bu anket hakkında artık posta istemiyorum',
  heading: (park) => `${park} anketi hakkında artık posta almak istemiyor musunuz?`,
  lead: 'Bu adrese artık davet ve hatırlatma göndermeyiz. Firmanız yine de katılabilir.',
  button: 'Bana artık posta göndermeyin',
  doneHeading: 'Artık posta almayacaksınız',
  doneLead: (park) => `Bu adrese ${park} anketi hakkında artık hiçbir şey göndermiyoruz.`,
  again: 'Yine de posta istiyorum',
  againHeading: 'Yeniden posta alacaksınız',
  againLead: 'Bu adrese yeniden davet ve hatırlatma gönderiyoruz.',
};

const uk: OptOutWords = {
  line: 'Більше не надсилати листів про це опитування',
  heading: (park) => `Не бажаєте більше отримувати листи про опитування у ${park}?`,
  lead: 'На цю адресу більше не надходитимуть запрошення та нагадування. Ваша фірма все одно може взяти участь.',
  button: 'Більше не надсилати мені листів',
  doneHeading: 'Ви більше не отримуватимете листів',
  doneLead: (park) => `На цю адресу ми більше нічого не надсилаємо про опитування у ${park}.`,
  again: 'Усе ж таки надсилати',
  againHeading: 'Ви знову отримуватимете листи',
  againLead: 'На цю адресу ми знову надсилаємо запрошення та нагадування.',
};

const ro: OptOutWords = {
  line: 'Fără alte mesaje despre acest chestionar',
  heading: (park) => `Nu mai doriți mesaje despre chestionarul din ${park}?`,
  lead: 'Nu veți mai primi invitații și mementouri la această adresă. Firma dumneavoastră poate participa în continuare.',
  button: 'Nu îmi mai trimiteți mesaje',
  doneHeading: 'Nu veți mai primi mesaje',
  doneLead: (park) => `La această adresă nu mai trimitem nimic despre chestionarul din ${park}.`,
  again: 'Totuși, trimiteți-mi mesaje',
  againHeading: 'Veți primi din nou mesaje',
  againLead: 'La această adresă trimitem din nou invitații și mementouri.',
};

const ar: OptOutWords = {
  line: 'لا مزيد من الرسائل حول هذا الاستبيان',
  heading: (park) => `ألا تريد تلقي المزيد من الرسائل حول الاستبيان في ${park}؟`,
  lead: 'لن تصلك على هذا العنوان دعوات أو تذكيرات بعد الآن. ولا يزال بإمكان شركتك المشاركة.',
  button: 'لا ترسلوا لي المزيد من الرسائل',
  doneHeading: 'لن تصلك رسائل بعد الآن',
  doneLead: (park) => `لن نرسل إلى هذا العنوان أي شيء آخر حول الاستبيان في ${park}.`,
  again: 'أريد الرسائل مع ذلك',
  againHeading: 'ستصلك الرسائل من جديد',
  againLead: 'نرسل إلى هذا العنوان الدعوات والتذكيرات من جديد.',
};

export const optOutTexts = respondentCatalogue<OptOutWords>(nl, en, { fy, de, pl, tr, uk, ro, ar });
