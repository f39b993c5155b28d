import type { LocalDate } from '../../src/kernel/dates.ts';
import { isLocalDate } from '../../src/kernel/dates.ts';
import type { Child } from '../../src/kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../src/kernel/language.ts';
import type { RespondentLanguage } from '../../src/kernel/respondent-language.ts';
import { respondentLanguages } from '../../src/kernel/respondent-language.ts';
import { AntiForgery } from '../../src/platform/ui/forms/anti-forgery.tsx';
import { DeskFrame } from '../../src/platform/ui/frame/desk-frame.tsx';
import { Document } from '../../src/platform/ui/frame/document.tsx';
import { PhoneFrame } from '../../src/platform/ui/frame/phone-frame.tsx';
import { PublicFrame } from '../../src/platform/ui/frame/public-frame.tsx';

export interface GalleryPage {
  readonly name: string;
  readonly sheet: 'desk' | 'phone';
  readonly draw: (styles: readonly string[]) => Child;
}

export const day = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new Error(`${text} is no day`);
  return text;
};

export const today = day('2026-04-14');

const sample = 'Voorbeeldgegevens: alle bedrijven, personen en cijfers hier zijn verzonnen.';
const footLinks = [
  { label: 'Toegankelijkheid', href: '/toegankelijkheid' },
  { label: 'Privacy', href: '/privacy' },
];

const trackLinks = [
  'De weg',
  'Partijen',
  'Bedrijven',
  'Intentieverklaring',
  'Enquête',
  'Respons',
  'Resultaten',
  'Knelpunten',
  'Maatregelen',
  'Convenant',
  'Audit',
  'Certificaat',
  'Wat er gebeurde',
];

interface DeskOptions {
  readonly title: string;
  readonly track?: string;
  readonly current?: string;
  readonly flash?: string;
  readonly failed?: boolean;
  readonly language?: Language;
}

/** A page for people with an account. */
export const deskPage =
  (options: DeskOptions, main: Child) =>
  (styles: readonly string[]): Child => {
    const { language = 'nl' } = options;
    return (
      <Document
        language={language}
        title={options.title}
        styles={styles}
        sprite="desk"
        noIndex
        failed={options.failed === true}
      >
        <AntiForgery token="gallery">
          <DeskFrame
            language={language}
            home="/"
            menu={[
              { label: language === 'nl' ? 'Trajecten' : 'Tracks', href: '/', current: true },
              { label: 'Register', href: '/register' },
              { label: language === 'nl' ? 'Beheer' : 'Settings', href: '/beheer' },
            ]}
            who={{ name: 'Marit Dekker', role: 'procesbegeleider', href: '/wie', signOut: '/afmelden' }}
            languageSwitch={{ action: '/taal', returnTo: '/' }}
            sample={sample}
            crumbs={[{ label: 'Alle trajecten', href: '/' }]}
            track={
              options.track === undefined
                ? undefined
                : {
                    title: options.track,
                    links: [
                      ...trackLinks.map((label) => ({ label, href: '/', current: label === options.current })),
                      { label: 'Regels', href: '/', kept: true },
                    ],
                  }
            }
            flash={options.flash}
            footLinks={footLinks}
          >
            {main}
          </DeskFrame>
        </AntiForgery>
      </Document>
    );
  };

/** A page for anyone. */
export const publicPage =
  (title: string, main: Child) =>
  (styles: readonly string[]): Child => (
    <Document language="nl" title={title} styles={styles} sprite="desk">
      <AntiForgery token="gallery">
        <PublicFrame
          language="nl"
          home="/"
          menu={[
            { label: 'Register', href: '/register', current: true },
            { label: 'Zelf controleren', href: '/controle' },
          ]}
          languageSwitch={{ action: '/taal', returnTo: '/register' }}
          sample={sample}
          footLinks={footLinks}
        >
          {main}
        </PublicFrame>
      </AntiForgery>
    </Document>
  );

const spoken = respondentLanguages.map((language) => ({ language, href: `/v/x?taal=${language}` }));

/** A page for a respondent. */
export const phonePage =
  (options: { readonly title: string; readonly failed?: boolean; readonly speaks?: RespondentLanguage }, main: Child) =>
  (styles: readonly string[]): Child => (
    <Document
      language={options.speaks ?? 'nl'}
      title={options.title}
      styles={styles}
      sprite="phone"
      noIndex
      failed={options.failed === true}
    >
      <PhoneFrame
        language={options.speaks ?? 'nl'}
        languages={spoken}
        sample={sample}
        footText={
          <>
            Vragen over deze enquête? Bel Sjoerd Wiersma, parkmanager: <span class="nw">0561 00 00 00</span>
          </>
        }
      >
        {main}
      </PhoneFrame>
    </Document>
  );
