import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Scheme } from '../../../schemes/model.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import type { MeasureExample } from '../../catalogue/example.ts';
import { measureExamples } from '../../catalogue/measure-examples.ts';
import { measureTexts } from '../../texts/texts.ts';

interface ExamplesProps {
  readonly track: string;
  readonly scheme: Scheme;
  readonly language: Language;
}

const Source = ({ example, language }: { readonly example: MeasureExample; readonly language: Language }): Child => {
  const { name, url, grade } = example.source;
  return (
    <>
      {url === null ? name : <a href={url}>{name}</a>}
      <span class="small quiet">{measureTexts(language).catalogue.grade[grade]}</span>
    </>
  );
};

const What = ({ example, language }: { readonly example: MeasureExample; readonly language: Language }): Child => (
  <>
    <b>{example.title[language]}</b>
    <span class="small">{example.description[language]}</span>
  </>
);

const Examples = ({ track, scheme, language }: ExamplesProps): Child => {
  const t = measureTexts(language);
  const owner = (example: MeasureExample): string => t.catalogue.ownerKind[example.owner];
  const groups = scheme.themes.flatMap(({ key, name }) => {
    const rows = measureExamples.filter((example) => example.theme === key);
    return rows.length === 0 ? [] : [{ heading: name[language], rows }];
  });
  return (
    <DataTable
      caption={t.catalogue.title}
      captionHidden
      language={language}
      groups={groups}
      columns={[
        { label: t.matrix.measure, width: 'half', cell: (example) => <What example={example} language={language} /> },
        { label: t.catalogue.usualOwner, width: 'sixth', cell: owner },
        {
          label: t.catalogue.source,
          width: 'sixth',
          cell: (example) => <Source example={example} language={language} />,
        },
        {
          label: t.catalogue.start,
          narrow: 'bare',
          cell: (example) => (
            <a href={measurePaths.addMeasure.to({ track }, { voorbeeld: example.key })}>
              {t.catalogue.start}
              <span class="vh">{`: ${example.title[language]}`}</span>
            </a>
          ),
        },
      ]}
    />
  );
};

/** Measures as other parks took them, to begin one's own from. */
export const examplesPage: PageDefinition = {
  name: 'measures.examples-page',
  path: measurePaths.catalogue,
  permission: 'measures.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const t = measureTexts(language);
    const own = (
      <ButtonLink href={measurePaths.addMeasure.to({ track: track.id })} tone="second">
        {t.catalogue.own}
      </ButtonLink>
    );
    return {
      kind: 'page',
      title: t.catalogue.title,
      place: trackPlace(track, 'measures', language, [
        { label: t.matrix.title, href: measurePaths.matrix.to({ track: track.id }) },
      ]),
      main: (
        <>
          <PageHead heading={t.catalogue.heading(measureExamples.length)} lead={t.catalogue.lead} buttons={own} />
          <Examples track={track.id} scheme={schemeOfTrack(context, track)} language={language} />
        </>
      ),
    };
  },
};
