import { dayOf, daysBetween, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { resultPaths } from '../../../../paths/results.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Thermometer } from '../../../../platform/ui/charts/counts/thermometer.tsx';
import { showCount, showExactShare, showPercent } from '../../../../platform/ui/figures/numbers.ts';
import { Dates } from '../../../../platform/ui/lists/dates.tsx';
import { Figs } from '../../../../platform/ui/lists/figs.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { ToDo } from '../../../../platform/ui/lists/to-do.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { Columns } from '../../../../platform/ui/page/columns.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Panel } from '../../../../platform/ui/page/panel.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import { keyingTexts } from '../../texts/keying-texts.ts';
import { mailingTexts } from '../../texts/mailing-texts.ts';
import { paperTexts } from '../../texts/paper-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { waveHeads } from '../../texts/wave-heads.ts';
import { ForecastLine } from '../monitor/forecast-line.tsx';
import { Warning } from '../monitor/warning.tsx';
import type { WaveView } from './wave-view.ts';

export interface WaveProps {
  readonly view: WaveView;
  readonly language: Language;
  readonly now: Date;
  readonly mayEdit: boolean;
  readonly maySeeFirms: boolean;
}

const addressOf = (view: WaveView) => ({ track: view.wave.trackId, wave: view.wave.id });

const Response = ({ view, language }: WaveProps): Child => {
  const { wave: t } = surveyTexts(language);
  const { progress, threshold } = view;
  const [answered, firms] = [showCount(progress.answered, language), showCount(progress.firms, language)];
  const percent = showPercent(threshold.value / 100, 0, language);
  const done = progress.short === 0;
  const remark =
    threshold.overridden === null
      ? threshold.verified
        ? ''
        : t.unverified
      : t.overridden(threshold.overridden.reason);
  return (
    <Panel
      id="respons"
      {...(done ? {} : { figure: showCount(progress.short, language) })}
      heading={done ? t.running.reached : t.running.short(progress.short)}
    >
      <p class="lead">
        {t.running.sentence(answered, firms, showExactShare(progress.answered, progress.firms, language))}{' '}
        {t.running.needed(percent, showCount(progress.needed, language))}{' '}
        {view.state === 'open' ? t.running.daysLeft(view.daysLeft) : view.state === 'over' ? t.running.over : null}
        {view.onPaper === 0 ? null : ` ${keyingTexts(language).inResponse(view.onPaper)}`}
      </p>
      <ForecastLine view={view} language={language} />
      <h3>{t.perArea}</h3>
      <Thermometer
        name={t.perArea}
        rows={view.perArea}
        threshold={threshold.value / 100}
        note={`${t.allAreas} ${remark}`}
        language={language}
      />
    </Panel>
  );
};

const Actions = ({ view, language, now, maySeeFirms }: WaveProps): Child => {
  const { wave: t } = surveyTexts(language);
  const paper = paperTexts(language);
  const mailing = mailingTexts(language);
  const address = addressOf(view);
  const last = view.mailings[0];
  const toMail = view.reachable > 0 && (view.mayInvite || view.mayRemind);
  const items = [
    ...(maySeeFirms
      ? [
          { label: t.firms, href: surveyPaths.firms.to(address) },
          { label: mailing.link, href: surveyPaths.mail.to(address) },
          { label: mailing.calls.link, href: surveyPaths.calls.to(address) },
          { label: keyingTexts(language).link, href: surveyPaths.paper.to(address) },
          { label: paper.letters.link, href: surveyPaths.letters.to(address) },
          { label: paper.walk.link, href: surveyPaths.walkList.to(address) },
        ]
      : []),
    {
      label: t.codes,
      href: surveyPaths.codes.to(address),
      ...(view.withoutAddress > 0 ? { note: t.noAddress(view.withoutAddress) } : {}),
    },
    ...(view.others.employees === null && view.others.visitors === null
      ? []
      : [
          { label: t.posters, href: surveyPaths.posters.to(address) },
          { label: paper.posters.link, href: surveyPaths.postersPdf.to(address) },
        ]),
    { label: t.edit, href: surveyPaths.editWave.to(address) },
    { label: t.close, href: surveyPaths.closeWave.to(address) },
  ];
  const mail = {
    label: view.mayInvite ? t.invite(view.reachable) : t.remind(view.reachable),
    href: (view.mayInvite ? surveyPaths.invite : surveyPaths.remind).to(address),
  };
  // What there is to do first: mail whoever can be mailed, else close what has enough or is over, else see who is left.
  const isDone = view.state === 'over' || (view.progress.short === 0 && view.progress.answered > 0);
  const next = toMail && view.state === 'open' ? mail : isDone ? items.at(-1) : items[0];
  return (
    <Block id="doen" heading={t.now}>
      {next === undefined ? null : (
        <p>
          <ButtonLink href={next.href} icon="next" wide>
            {next.label}
          </ButtonLink>
        </p>
      )}
      {last === undefined ? null : (
        <p class="small quiet">{t.lastMailing(daysBetween(dayOf(last.sentAt), dayOf(now)))}</p>
      )}
      <ToDo items={items.filter(({ href }) => href !== next?.href)} />
    </Block>
  );
};

const Sizes = ({ view, language }: WaveProps): Child => {
  const { wave: t } = surveyTexts(language);
  return (
    <Part id="grootte" heading={t.perSize}>
      <Thermometer name={t.perSize} rows={view.perSize} threshold={null} language={language} />
    </Part>
  );
};

const Others = ({ view, language }: WaveProps): Child => {
  const { wave: t } = surveyTexts(language);
  const figures = (['employees', 'visitors'] as const).flatMap((audience) => {
    const count = view.others[audience];
    return count === null
      ? []
      : [{ value: showCount(count, language), meaning: `${t[audience]}: ${t.othersCount(count)}` }];
  });
  if (figures.length === 0) return null;
  return (
    <Part id="anderen" heading={t.others}>
      <Figs figures={figures} />
      <p class="source">{t.othersNote}</p>
    </Part>
  );
};

const Mailings = ({ view, language }: WaveProps): Child => {
  const { wave: t } = surveyTexts(language);
  if (view.mailings.length === 0) return null;
  return (
    <Block id="brieven" heading={t.mailings}>
      <Rows
        items={view.mailings.map((mailing) => (
          <>
            {showDate(dayOf(mailing.sentAt), language)}:{' '}
            {mailing.kind === 'reminder' ? t.mailing.reminder(mailing.letters) : t.mailing.invitation(mailing.letters)}
          </>
        ))}
      />
    </Block>
  );
};

const headOf = ({ view, language }: WaveProps): Child => {
  const { wave: t } = surveyTexts(language);
  const { wave, progress } = view;
  const name = t.name(wave.number);
  if (view.state !== 'closed' || wave.closedAt === null) {
    const heads = waveHeads(language);
    const { short } = progress;
    return (
      <PageHead
        heading={
          view.state === 'over'
            ? heads.over(name, short)
            : heads.open(name, view.daysLeft, numberWord(short, language), short)
        }
      />
    );
  }
  const [answered, firms] = [showCount(progress.answered, language), showCount(progress.firms, language)];
  const results = <ButtonLink href={resultPaths.results.to(addressOf(view))}>{t.closed.results}</ButtonLink>;
  return (
    <PageHead
      heading={t.closed.heading(name, answered, firms)}
      lead={t.closed.lead(showDate(dayOf(wave.closedAt), language))}
      buttons={results}
    />
  );
};

/** A wave that is open, over or closed: the response against the threshold, and what can be done about it. */
export const RunningWave = (props: WaveProps): Child => {
  const { view, language, mayEdit } = props;
  const { wave: t } = surveyTexts(language);
  const side = (
    <>
      {mayEdit && view.state !== 'closed' ? <Actions {...props} /> : null}
      {view.state === 'open' ? (
        <Block id="agenda" heading={t.agenda}>
          <Dates dates={[{ day: view.wave.closesOn, what: t.closes }]} language={language} />
        </Block>
      ) : null}
      <Mailings {...props} />
    </>
  );
  return (
    <>
      {headOf(props)}
      <Warning view={view} language={language} mayEdit={mayEdit} />
      <Columns side={side}>
        <Response {...props} />
      </Columns>
      <Sizes {...props} />
      <Others {...props} />
    </>
  );
};
