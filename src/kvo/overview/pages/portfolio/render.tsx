import type { LocalDate } from '../../../../kernel/dates.ts';
import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Pagination } from '../../../../platform/ui/actions/pagination.tsx';
import { Dates } from '../../../../platform/ui/lists/dates.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { overviewTexts } from '../../texts/texts.ts';
import { PortfolioFilter } from './filter.tsx';
import { NoTracks } from './no-tracks.tsx';
import type { PortfolioQuestion } from './question.ts';
import { isNarrowed, questionFields } from './question.ts';
import type { PortfolioView } from './view-model.ts';
import { pageSize } from './view-model.ts';

export interface PortfolioProps {
  readonly view: PortfolioView;
  readonly question: PortfolioQuestion;
  /** The tracks, drawn. */
  readonly sections: Child;
  readonly mayBegin: boolean;
  readonly keeps: { readonly instance: boolean; readonly register: boolean };
  readonly today: LocalDate;
  readonly language: Language;
}

const headingOf = ({ counts, total }: PortfolioView, language: Language): string => {
  const { portfolio: t } = overviewTexts(language);
  if (counts.still > 0) return t.still(counts.still, total);
  return counts.attention > 0 ? t.attention(counts.attention, total) : t.course(total);
};

const Head = ({ view, mayBegin, today, language }: PortfolioProps): Child => {
  const { portfolio: t } = overviewTexts(language);
  const lead = [t.waiting(view.waiting.you, view.waiting.others), t.asOf(showDate(today, language))];
  return (
    <PageHead
      heading={headingOf(view, language)}
      lead={lead.filter((text) => text !== '').join(' ')}
      buttons={
        <>
          {mayBegin ? <ButtonLink href={trackPaths.create.to({})}>{t.begin}</ButtonLink> : null}{' '}
          {view.weeks.length === 0 ? null : (
            <ButtonLink href="#weken" tone="second">
              {t.month}
            </ButtonLink>
          )}
        </>
      }
    />
  );
};

const Weeks = ({ view, today, language }: PortfolioProps): Child => {
  const all = overviewTexts(language);
  const t = all.portfolio;
  return (
    <Part id="weken" heading={t.weeks}>
      {view.weeks.length === 0 ? <p>{t.nothing}</p> : null}
      <Dates
        wide
        today={today}
        language={language}
        dates={view.weeks.map(({ day, what, title, track }) => ({
          day,
          what: <a href={trackPaths.road.to({ track })}>{t.onDay(title, all.agenda(what))}</a>,
        }))}
      />
      {view.moreInWeeks === 0 ? null : <p class="small quiet">{t.moreDays(view.moreInWeeks)}</p>}
    </Part>
  );
};

/** All tracks of somebody: how they do in a sentence, each with its road, its fact and one thing to do. */
export const Portfolio = (props: PortfolioProps): Child => {
  const { view, question, mayBegin, language } = props;
  const { portfolio: t } = overviewTexts(language);
  if (view.total === 0) return <NoTracks keeps={props.keeps} mayBegin={mayBegin} language={language} />;
  const fields = Object.fromEntries(Object.entries(questionFields(question)).filter(([, value]) => value !== ''));
  return (
    <>
      <Head {...props} />
      <PortfolioFilter view={view} question={question} language={language} />
      {view.found === 0 ? <EmptyState text={t.filter.none} /> : props.sections}
      {view.found > pageSize || isNarrowed(question) ? (
        <Pagination
          page={view.page}
          pageSize={pageSize}
          total={view.found}
          href={(page) =>
            trackPaths.portfolio.to({}, { ...fields, ...(page === 1 ? {} : { bladzijde: String(page) }) })
          }
          language={language}
        />
      ) : null}
      <Weeks {...props} />
    </>
  );
};
