import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Reach } from '../../list-reach.ts';
import { listReach } from '../../list-reach.ts';
import type { Wave } from '../../model.ts';
import type { PopulationFirm } from '../../store/population.ts';
import { listPopulation } from '../../store/population.ts';
import { mailingTexts } from '../../texts/mailing-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { troubleWords } from '../mail/trouble-words.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';

interface TableProps {
  readonly firms: readonly PopulationFirm[];
  readonly language: Language;
  readonly wave: Wave;
}

const OpenFirms = ({
  firms,
  language,
  wave,
  reach,
  mayEdit,
}: TableProps & { readonly reach: ReadonlyMap<string, Reach>; readonly mayEdit: boolean }): Child => {
  const { firms: t } = surveyTexts(language);
  const addressWords = (one: Reach | undefined): string => {
    if (one === undefined || one.unmailed === 'no-address') return t.hasNot;
    if (one.unmailed === null) return t.has;
    const mark = mailingTexts(language).marks[one.unmailed];
    return one.failing === null ? mark : `${mark}: ${troubleWords(one.failing, language)}`;
  };
  const groups = [...new Set(firms.map((firm) => firm.subAreaName))].map((heading) => ({
    heading,
    rows: firms.filter((firm) => firm.subAreaName === heading),
  }));
  const address = (firm: PopulationFirm): string =>
    surveyPaths.exclude.to({ track: wave.trackId, wave: wave.id, firm: firm.id });
  return (
    <DataTable
      caption={t.title}
      captionHidden
      language={language}
      groups={groups}
      empty={null}
      columns={[
        { label: t.firm, cell: (firm: PopulationFirm) => firm.name },
        { label: t.address, cell: (firm) => addressWords(reach.get(firm.id)) },
        ...(mayEdit && wave.closedAt === null
          ? [
              {
                label: t.exclude,
                narrow: 'bare' as const,
                cell: (firm: PopulationFirm) => <a href={address(firm)}>{t.exclude}</a>,
              },
            ]
          : []),
      ]}
    />
  );
};

const Excluded = ({ firms, language }: TableProps): Child => {
  const { firms: t } = surveyTexts(language);
  return firms.length === 0 ? null : (
    <Part id="uitgesloten" heading={t.excluded} count={firms.length}>
      <DataTable
        caption={t.excluded}
        captionHidden
        language={language}
        rows={firms}
        columns={[
          { label: t.firm, cell: (firm) => firm.name },
          { label: t.area, cell: (firm) => firm.subAreaName },
          { label: t.excludedBecause, cell: (firm) => firm.excludedReason },
          {
            label: t.excludedOn,
            cell: (firm) => (firm.excludedOn === null ? null : showDate(firm.excludedOn, language)),
          },
        ]}
      />
    </Part>
  );
};

export const openFirmsPage: PageDefinition = {
  name: 'surveys.firms-page',
  path: surveyPaths.firms,
  permission: 'surveys.see-firms',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { language } = context;
    const texts = surveyTexts(language);
    const firms = await listPopulation(context.db, wave.id);
    const open = firms.filter((firm) => !firm.answered && firm.excludedOn === null);
    const reachable = wave.closedAt === null ? await listReach(context.db, context, wave.id) : [];
    const reach = new Map(reachable.map((one) => [one.population, one]));
    return {
      kind: 'page',
      title: texts.firms.title,
      place: surveyPlace(track, [
        { label: texts.wave.name(wave.number), href: surveyPaths.wave.to({ track: track.id, wave: wave.id }) },
      ]),
      main: (
        <>
          <PageHead heading={texts.firms.heading(open.length)} lead={texts.firms.lead} />
          <OpenFirms firms={open} language={language} wave={wave} reach={reach} mayEdit={visit.may('surveys.edit')} />
          <Excluded firms={firms.filter((firm) => firm.excludedOn !== null)} language={language} wave={wave} />
        </>
      ),
    };
  },
};
