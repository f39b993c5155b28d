import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Distribution } from '../../../../platform/ui/charts/counts/distribution.tsx';
import { DotInterval } from '../../../../platform/ui/charts/dots/dot-interval.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import { periodWords, pictureName } from '../../picture-words.ts';
import type { Picture as QuestionPicture } from '../../rules/pictures/picture-of.ts';
import type { RankingPicture } from '../../rules/pictures/ranking-picture.ts';
import type { TimePicture } from '../../rules/pictures/time-picture.ts';
import { pictureTexts } from '../../texts/picture-texts.ts';
import { Places } from './places.tsx';

interface Props<Kind> {
  readonly picture: Kind;
  /** Where more is said of it; left out on the page that says it. */
  readonly href?: string | undefined;
  readonly language: Language;
}

const Ranking = ({ picture, href, language }: Props<RankingPicture>): Child => {
  const t = pictureTexts(language);
  const name = pictureName(picture, language);
  const rows = (figure: 'first' | 'among') =>
    picture.options.map((option) => ({ label: option.label[language], href, figure: option[figure] }));
  return (
    <>
      <DotInterval name={t.first(name)} rows={rows('first')} scale="share" language={language} />
      {picture.top < 2 ? null : (
        <>
          <h3>{t.among(name, numberWord(picture.top, language))}</h3>
          <DotInterval
            name={t.among(name, numberWord(picture.top, language))}
            rows={rows('among')}
            scale="share"
            note={t.order}
            language={language}
          />
        </>
      )}
    </>
  );
};

const Times = ({ picture, language }: Props<TimePicture>): Child => {
  const { told } = picture;
  const t = pictureTexts(language);
  return (
    <Distribution
      name={pictureName(picture, language)}
      answers={
        told.kind === 'suppressed'
          ? told
          : {
              kind: 'shown',
              rows: told.periods.map((period) => ({ label: periodWords(told, period, language), count: period.count })),
              n: told.n,
              population: told.population,
              mode: 'count',
            }
      }
      note={told.kind === 'suppressed' ? undefined : t.units[told.unit]}
      language={language}
    />
  );
};

/** The picture of an order, a time or a place. */
export const Picture = ({ picture, href, language }: Props<QuestionPicture>): Child => {
  switch (picture.kind) {
    case 'ranking':
      return <Ranking picture={picture} href={href} language={language} />;
    case 'time':
      return <Times picture={picture} language={language} />;
    case 'place':
      return <Places picture={picture} language={language} />;
  }
};

/** A picture with its question above it, for a page of many. */
export const NamedPicture = ({ picture, href, language }: Props<QuestionPicture>): Child => (
  <>
    <h3>
      <a href={href}>
        {picture.kind === 'ranking'
          ? pictureTexts(language).first(pictureName(picture, language))
          : pictureName(picture, language)}
      </a>
    </h3>
    <Picture picture={picture} language={language} />
  </>
);
