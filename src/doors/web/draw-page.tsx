import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { DrawnPieces } from '../../kernel/jsx/keep-drawn.ts';
import { drawInPieces } from '../../kernel/jsx/keep-drawn.ts';
import type { Language } from '../../kernel/language.ts';
import type { RespondentLanguage } from '../../kernel/respondent-language.ts';
import { screenLanguage } from '../../kernel/respondent-language.ts';
import type { PageAnswer } from '../../kernel/route.ts';
import { AntiForgery } from '../../platform/ui/forms/anti-forgery.tsx';
import { DeskFrame } from '../../platform/ui/frame/desk-frame.tsx';
import { Document } from '../../platform/ui/frame/document.tsx';
import { PhoneFrame } from '../../platform/ui/frame/phone-frame.tsx';
import { PublicFrame } from '../../platform/ui/frame/public-frame.tsx';
import { forgeryProof } from './guard-forgery.ts';
import { webTexts } from './texts/texts.ts';
import type { Visitor, WebParts } from './web-parts.ts';

/** Who a page is drawn for. */
export interface Drawing {
  readonly language: Language;
  readonly visitor: Visitor | null;
  readonly session: string | undefined;
  readonly flash: string | undefined;
  /** The path and query of this page, to come back to. */
  readonly url: string;
}

const doctype = '<!doctype html>\n';

/** Draws a page in its frame, from the doctype on. */
export const drawPage = async (parts: WebParts, answer: PageAnswer, drawing: Drawing): Promise<DrawnPieces> => {
  const frame = answer.frame ?? 'desk';
  const language = answer.language ?? drawing.language;
  const phone = frame === 'phone';
  const failed = answer.status === 422 || answer.status === 409;
  const document = (
    <Document
      language={language}
      title={answer.title}
      styles={[parts.assets.url(phone ? 'phone.css' : 'desk.css')]}
      scripts={(answer.islands ?? []).map(parts.assets.url)}
      sprite={phone ? 'phone' : 'desk'}
      noIndex={frame !== 'public'}
      failed={failed}
    >
      {phone
        ? phoneFrame(parts, answer, language)
        : deskFrame(parts, answer, { ...drawing, language: screenLanguage(language) })}
    </Document>
  );
  const { session } = drawing;
  const page =
    session === undefined ? (
      document
    ) : (
      <AntiForgery token={forgeryProof(parts.instance.keys.pepper, session)}>{document}</AntiForgery>
    );
  const [first = '', ...rest] = await drawInPieces(page);
  return typeof first === 'string' ? [doctype + first, ...rest] : [doctype, first, ...rest];
};

const sampleOf = (parts: WebParts, language: RespondentLanguage): { readonly sample?: Child } =>
  parts.instance.isDemo ? { sample: webTexts(language).sample } : {};

const phoneFrame = (parts: WebParts, answer: PageAnswer, language: RespondentLanguage): Child => (
  <PhoneFrame
    language={language}
    languages={answer.languageLinks}
    languageForm={answer.languageForm}
    {...sampleOf(parts, language)}
  >
    {answer.main}
  </PhoneFrame>
);

/** An address that asks for no language in particular: the one that is chosen next must win. */
const withoutLanguage = (url: string): string => {
  const [path = '', search = ''] = url.split('?');
  const query = new URLSearchParams(search);
  query.delete('taal');
  return query.size === 0 ? path : `${path}?${query}`;
};

const deskFrame = (parts: WebParts, answer: PageAnswer, drawing: Drawing): Child => {
  const { language, visitor } = drawing;
  const place = answer.place ?? {};
  const frame = {
    language,
    home: parts.addresses.home,
    menu: parts.mainMenu(language, visitor, place.track === undefined ? place.menu : 'tracks'),
    languageSwitch: { action: parts.addresses.language, returnTo: withoutLanguage(drawing.url) },
    crumbs: place.crumbs,
    flash: drawing.flash,
    footLinks: parts.footLinks(language),
    ...sampleOf(parts, language),
  };
  if (visitor === null) return <PublicFrame {...frame}>{answer.main}</PublicFrame>;
  const track =
    place.track === undefined
      ? undefined
      : { title: place.track.title, links: parts.trackMenu(language, place.track.id, answer.roles ?? [], place.menu) };
  const who = { name: visitor.name, href: parts.addresses.account, signOut: parts.addresses.signOut };
  return (
    <DeskFrame {...frame} track={track} who={who}>
      {answer.main}
    </DeskFrame>
  );
};
