import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Path } from '../../../../kernel/path.ts';
import { resultPaths } from '../../../../paths/results.ts';
import { Views } from '../../../../platform/ui/actions/views.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { audiences } from '../../../schemes/model.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { fewestRows } from '../../rules/rows/protect-rows.ts';
import { resultTexts } from '../../texts/texts.ts';
import type { FileKey, FoundExport } from './found-export.ts';
import { findExport } from './found-export.ts';

type FilePath = Path<`${string}/:track/resultaten/:wave/exporteren/:audience/${string}`>;

const figureFiles: readonly (readonly [FileKey, FilePath])[] = [
  ['figures-csv', resultPaths.figuresCsv],
  ['figures-xlsx', resultPaths.figuresXlsx],
];
const codebookFile = ['codebook', resultPaths.codebook] as const;
const rowFiles: readonly (readonly [FileKey, FilePath])[] = [
  ['rows-csv', resultPaths.rowsCsv],
  ['rows-xlsx', resultPaths.rowsXlsx],
  ['rows-sav', resultPaths.rowsSav],
  ['triple-s-xml', resultPaths.tripleSXml],
  ['triple-s-data', resultPaths.tripleSData],
  codebookFile,
  ['r-script', resultPaths.rScript],
];
const textFiles: readonly (readonly [FileKey, FilePath])[] = [['free-texts', resultPaths.freeTexts]];

interface FilesProps {
  readonly found: FoundExport;
  readonly caption: string;
  readonly files: readonly (readonly [FileKey, FilePath])[];
  readonly language: Language;
}

const Files = ({ found, caption, files, language }: FilesProps): Child => {
  const { exports: t } = resultTexts(language);
  const address = { track: found.track.id, wave: found.wave.id, audience: found.audience };
  return (
    <DataTable
      caption={caption}
      captionHidden={true}
      columns={[
        {
          label: t.columns.file,
          width: 'third',
          cell: ([key, path]) => <a href={path.to(address)}>{t.download(t.files[key].name)}</a>,
        },
        { label: t.columns.use, width: 'third', cell: ([key]) => t.files[key].use },
        { label: t.columns.left, width: 'third', cell: ([key]) => t.files[key].left },
      ]}
      rows={files}
      language={language}
    />
  );
};

const Rowwise = ({
  found,
  visit,
  language,
}: {
  readonly found: FoundExport;
  readonly visit: Visit;
  readonly language: Language;
}): Child => {
  const { exports: t } = resultTexts(language);
  const answers = found.wave.outcome?.answers[found.audience] ?? 0;
  const few = answers < fewestRows;
  const all = visit.may('results.export-rows');
  return (
    <Part id="rijen" heading={t.groups.rows}>
      {all ? null : <p>{t.rowsNotYou}</p>}
      {few ? <p>{t.rowsFew(numberWord(fewestRows, language))}</p> : null}
      {all && !few ? <Notice>{t.rowsLead}</Notice> : null}
      {few ? null : (
        <Files found={found} caption={t.groups.rows} files={all ? rowFiles : [codebookFile]} language={language} />
      )}
    </Part>
  );
};

const Audiences = ({ found, language }: { readonly found: FoundExport; readonly language: Language }): Child => {
  const t = resultTexts(language);
  const { track, wave } = found;
  if (wave.targets.length < 2) return null;
  const asked = audiences.filter((one) => wave.targets.some(({ audience }) => audience === one));
  const views = asked.map((audience) => ({
    label: t.audiences[audience],
    href: resultPaths.exports.to({ track: track.id, wave: wave.id, audience }),
    current: audience === found.audience,
  }));
  return <Views label={t.exports.forWhom} views={views} />;
};

/** Every file of a closed wave: what it is for, what is left out of it and why. */
export const exportPage: PageDefinition = {
  name: 'results.export-page',
  path: resultPaths.exports,
  permission: 'results.read',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findExport(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language } = context;
    const { exports: t, menu, measurement } = resultTexts(language);
    const { track, wave } = found;
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'results', language, [
        { label: menu, href: resultPaths.results.to({ track: track.id, wave: wave.id }) },
      ]),
      main: (
        <>
          <PageHead heading={t.heading(measurement(wave.number))} lead={t.lead} />
          <Audiences found={found} language={language} />
          <Part id="cijfers" heading={t.groups.figures}>
            <p>{t.figuresLead}</p>
            <Files found={found} caption={t.groups.figures} files={figureFiles} language={language} />
          </Part>
          <Rowwise found={found} visit={visit} language={language} />
          {visit.may('results.read-texts') ? (
            <Part id="teksten" heading={t.groups.texts}>
              <p>{t.textsLead}</p>
              <Files found={found} caption={t.groups.texts} files={textFiles} language={language} />
            </Part>
          ) : null}
          <Part id="weggelaten" heading={t.leftOut}>
            <Rows items={t.leftOutLines} />
          </Part>
        </>
      ),
    };
  },
};
