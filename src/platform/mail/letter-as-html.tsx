import type { Letter } from '../../kernel/letter.ts';
import type { RespondentLanguage } from '../../kernel/respondent-language.ts';
import { directionOf } from '../../kernel/respondent-language.ts';

/** A letter as plain, semantic HTML: no pictures, no style, readable in every mail program. */
export const letterAsHtml = async (letter: Letter, language: RespondentLanguage): Promise<string> => {
  const drawn = await (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{letter.subject}</title>
      </head>
      <body>
        {letter.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {letter.code === undefined ? null : <h2>{letter.code}</h2>}
        {letter.button === undefined ? null : (
          <p>
            <a href={letter.button.url}>{letter.button.label}</a>
            <br />
            {letter.button.url}
          </p>
        )}
        {(letter.elsewhere ?? []).map((other) => (
          <p lang={other.language} dir={directionOf(other.language)}>
            <a href={other.url}>{other.label}</a>
          </p>
        ))}
        <hr />
        {letter.footer.map((line) => (
          <p>
            <small>{line}</small>
          </p>
        ))}
        {letter.unsubscribe === undefined ? null : (
          <p>
            <small>
              <a href={letter.unsubscribe.url}>{letter.unsubscribe.label}</a>
            </small>
          </p>
        )}
      </body>
    </html>
  );
  return `<!doctype html>${drawn.toString()}`;
};
