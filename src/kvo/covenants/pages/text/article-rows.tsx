import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { covenantPaths } from '../../../../paths/covenants.ts';
import type { Seat } from '../../../../platform/ui/lists/people.tsx';
import { People } from '../../../../platform/ui/lists/people.tsx';
import type { Situation } from '../../document/situation.ts';
import { covenantWords } from '../../document/texts/texts.ts';
import type { ArticleKey, FreePart } from '../../model.ts';
import { articleKeys, numberOf, slugOfPart } from '../../model.ts';
import { covenantTexts } from '../../texts/texts.ts';

interface ArticleRowsProps {
  readonly situation: Situation;
  readonly track: string;
  readonly language: Language;
  readonly mayEdit: boolean;
}

/** The considerations and the articles: whose text each has, with a way to change it. */
export const ArticleRows = ({ situation, track, language, mayEdit }: ArticleRowsProps): Child => {
  const { text: t, part } = covenantTexts(language);
  const { headings } = covenantWords(language);
  const seat = (name: string, line: string, link: { readonly href: string; readonly label: string }): Seat => ({
    name,
    lines: [line],
    action: mayEdit ? (
      <a class="nw" href={link.href}>
        {link.label}
        <span class="vh"> {name}</span>
      </a>
    ) : undefined,
  });
  const free = (key: FreePart, name: string): Seat => {
    const isOwn = (situation.texts.get(key)?.text ?? null) !== null;
    const href = covenantPaths.article.to({ track, article: slugOfPart[key] });
    return seat(name, isOwn ? t.own : t.usual, { href, label: t.edit });
  };
  const article = (key: ArticleKey): Seat => {
    const name = part(numberOf(key), headings[key]);
    if (key === 'contributions') return seat(name, t.perParty, { href: '#partijen', label: t.toParties });
    if (key === 'contact') return seat(name, t.fromContact, { href: '#velden', label: t.toContact });
    return free(key, name);
  };
  return <People seats={[free('considerations', headings.considerations), ...articleKeys.map(article)]} />;
};
