import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { showPercent } from '../../../../platform/ui/figures/numbers.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Numbered } from '../../../../platform/ui/tables/numbered.tsx';
import type { Measure } from '../../model.ts';
import { stepsFrom } from '../../rules/life/change-status.ts';
import { daysLate, isDone } from '../../rules/life/standing.ts';
import { measureTexts } from '../../texts/texts.ts';
import { MeasureKeur } from '../measure-keur.tsx';

interface MeasureHeadProps {
  readonly measure: Measure;
  readonly today: LocalDate;
  readonly mayEdit: boolean;
  readonly language: Language;
}

/** Whose it is and by when, as a sentence; `due` in words. */
const whoseWords = (name: string | null, due: string | null, late: boolean, language: Language): string => {
  const t = measureTexts(language).measure;
  if (due === null) return name === null ? t.nothingSet : t.ownedNoDue(name);
  if (name === null) return late ? t.notOwnedLate(due) : t.notOwned(due);
  return late ? t.ownedLate(name, due) : t.owned(name, due);
};

/** The sentence below the name of a measure; and how far it is, when somebody said so. */
const leadOf = (measure: Measure, late: boolean, language: Language): string => {
  const t = measureTexts(language).measure;
  const { owner, dueOn, status, percentage } = measure;
  const name = owner?.atTable === true ? owner.name : null;
  const due = dueOn === null ? null : showDate(dueOn, language);
  if (status.kind === 'dropped') return '';
  if (isDone({ status: status.kind })) {
    const since = showDate(dayOf(status.since), language);
    return name === null ? t.doneNoOwner(since) : t.wasDone(name, since);
  }
  const whose = whoseWords(name, due, late, language);
  return percentage === null ? whose : `${whose} ${t.howFar(showPercent(percentage / 100, 0, language))}`;
};

const Buttons = ({ measure, language }: Pick<MeasureHeadProps, 'measure' | 'language'>): Child => {
  const t = measureTexts(language);
  const ids = { track: measure.trackId, measure: measure.id };
  const [first, ...others] = stepsFrom(measure.status.kind);
  return (
    <>
      {first === undefined ? null : (
        <ButtonLink href={measurePaths.changeStatus.to({ ...ids, step: first })}>{t.steps[first].button}</ButtonLink>
      )}
      <ButtonLink href={measurePaths.changeMeasure.to(ids)} tone="second">
        {t.measure.change}
      </ButtonLink>
      {others.map((step) => (
        <a href={measurePaths.changeStatus.to({ ...ids, step })}>{t.steps[step].button}</a>
      ))}
    </>
  );
};

/** The head of a measure: what it is, how it stands, whose it is, and the steps that can be taken. */
export const MeasureHead = ({ measure, today, mayEdit, language }: MeasureHeadProps): Child => {
  const t = measureTexts(language).measure;
  const { status } = measure;
  const days = daysLate({ status: status.kind, dueOn: measure.dueOn }, today);
  const lead = leadOf(measure, days > 0, language);
  return (
    <>
      <PageHead
        heading={<Numbered number={measure.code}>{measure.title}</Numbered>}
        mark={<MeasureKeur status={status.kind} daysLate={days} language={language} />}
        lead={lead === '' ? undefined : lead}
        buttons={mayEdit ? <Buttons measure={measure} language={language} /> : undefined}
      />
      {status.kind === 'dropped' ? <Notice title={t.dropped}>{status.reason}</Notice> : null}
    </>
  );
};
