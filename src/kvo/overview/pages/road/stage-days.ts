import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, showDate, showMonth } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { StageVerdict } from '../../../gates/model.ts';
import { isUnderWay } from '../../../gates/under-way.ts';
import type { TrackPicture } from '../../model.ts';
import { overviewTexts } from '../../texts/texts.ts';
import { shortDay, shortMonth } from './short-day.ts';

type Shown = (day: LocalDate) => string;

/** What is said of the days of a stage: `near` shows a day, `far` a month. */
const words = (
  picture: TrackPicture,
  stage: StageVerdict,
  shown: { readonly near: Shown; readonly far: Shown },
  language: Language,
): string => {
  const { months: t } = overviewTexts(language);
  const { planned, road } = picture;
  const key = stage.stage.key;
  const [wave] = road.facts.waves;
  const isPrepared = wave !== undefined && wave.closedOn === null;
  if (key === 'survey' && stage.place !== 'done' && isPrepared)
    return wave.openedOn === null ? t.opens(shown.near(wave.opensOn)) : t.closes(shown.near(wave.closesOn));
  const on = planned[key];
  if (on !== undefined) return t.planned(stage.place === 'here' ? shown.near(on) : shown.far(on));
  const { certificate } = road.facts;
  if (key === 'effect' && certificate !== null) return t.until(shown.far(certificate.validUntil));
  return key === 'execution' ? t.everyYear : '';
};

/** The day of a stage under its plate on the road: "klaar 12 maart", "sluit 1 mei", "juni". */
export const daysOnRoad = (picture: TrackPicture, stage: StageVerdict, language: Language): string => {
  const { months: t } = overviewTexts(language);
  const { today, planned } = picture;
  if (stage.ended !== null) return t.done(shortDay(dayOf(stage.ended.decidedAt), today, language));
  const on = planned[stage.stage.key];
  const near: Shown = (day) => shortDay(day, today, language);
  const far: Shown = (day) => shortMonth(day, today, language);
  const said = stage.place === 'later' && on !== undefined ? far(on) : words(picture, stage, { near, far }, language);
  if (!isUnderWay(stage, picture.road.facts)) return said;
  return said === '' ? t.begun : `${t.begun}, ${said}`;
};

/** The same in full, in the list of gates: "12 maart 2026", "sluit 1 mei 2026", "gepland juni 2026". */
export const daysInList = (picture: TrackPicture, stage: StageVerdict, language: Language): string => {
  if (stage.ended !== null) return showDate(dayOf(stage.ended.decidedAt), language);
  const near: Shown = (day) => showDate(day, language);
  return words(picture, stage, { near, far: (day) => showMonth(day, language) }, language);
};
