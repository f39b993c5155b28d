import { resultPaths } from '../../../../paths/results.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { listPopulationGroups, streamAnswers } from '../../../surveys/queries.ts';
import { askedQuestionnaire } from '../../../surveys/questionnaires-of.ts';
import { rScript } from '../../export/r-script/r-script.ts';
import { textsCsv } from '../../export/texts-csv.ts';
import { freeTextsOf } from '../../rules/rows/free-texts.ts';
import { fileName, findExport, titleOf } from './found-export.ts';
import { mediaTypes } from './media-types.ts';

/** What was written freely, apart from all else. */
export const freeTextsPage: PageDefinition = {
  name: 'results.free-texts',
  path: resultPaths.freeTexts,
  permission: 'results.read-texts',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findExport(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language, db } = context;
    const questionnaire = await askedQuestionnaire(db, context, found.questionnaire);
    const parts = streamAnswers(db, found.wave.id, found.audience);
    return {
      kind: 'stream',
      parts: textsCsv(freeTextsOf(questionnaire), parts, language),
      mediaType: mediaTypes.csv,
      name: fileName(found, 'free-texts', language),
    };
  },
};

/** The script that reckons the main table again. */
export const rScriptPage: PageDefinition = {
  name: 'results.r-script',
  path: resultPaths.rScript,
  permission: 'results.export-rows',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findExport(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language, db } = context;
    const groups = found.audience === 'entrepreneurs' ? await listPopulationGroups(db, [found.wave.id]) : null;
    const bytes = rScript(await askedQuestionnaire(db, context, found.questionnaire), {
      title: titleOf(found, language),
      population: groups === null ? null : groups.reduce((sum, { firms }) => sum + firms, 0),
      rowsFile: fileName(found, 'rows-csv', language),
      figuresFile: fileName(found, 'figures-csv', language),
      language,
    });
    return { kind: 'file', bytes, mediaType: mediaTypes.r, name: fileName(found, 'r-script', language) };
  },
};
