import { areaPaths } from '../../../../paths/areas.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import { findPark } from '../../queries.ts';
import { importFields } from '../../rules/import/import-fields.ts';
import { areaTexts } from '../../texts/texts.ts';

const together: readonly string[] = ['address', 'postcodeTown'];

/** An empty list to fill in: the heads alone, as Dutch spreadsheets open it. */
export const importExamplePage: PageDefinition = {
  name: 'areas.import-example',
  path: areaPaths.importExample,
  permission: 'areas.edit',
  stand: inPark,
  show: async (context, visit) => {
    if ((await findPark(context.db, visit.params['park'] ?? '')) === null) return { kind: 'not-found' };
    const { imports: t, fields } = areaTexts(context.language);
    const heads = importFields.filter((field) => !together.includes(field)).map((field) => fields[field]);
    // With its mark, a spreadsheet knows that the file is UTF-8.
    return {
      kind: 'file',
      bytes: `\ufeff${heads.join(';')}\r\n`,
      mediaType: 'text/csv; charset=utf-8',
      name: t.exampleName,
    };
  },
};
