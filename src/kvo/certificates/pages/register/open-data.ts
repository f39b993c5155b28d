import { certificatePaths } from '../../../../paths/certificates.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { asWhoever } from '../../../accounts/standings.ts';
import { listRegister } from '../../queries.ts';
import { certificateTexts } from '../../texts/texts.ts';
import { registerJson, registerTable } from './open-rows.ts';
import { readQuestion } from './register-question.ts';

/** The register, or what was looked for in it, as a table to download. */
export const registerTablePage: PageDefinition = {
  name: 'certificates.register-table-page',
  path: certificatePaths.registerTable,
  permission: 'certificates.read',
  stand: asWhoever,
  show: async (context, visit) => {
    const { question } = readQuestion(context, visit.query);
    const found = await listRegister(context.db, question);
    const { publicUrl, language } = context;
    return {
      kind: 'file',
      bytes: registerTable(found, { publicUrl, language, today: question.today }),
      mediaType: 'text/csv; charset=utf-8',
      name: certificateTexts(language).register.csvName,
    };
  },
};

/** The same as JSON. */
export const registerJsonPage: PageDefinition = {
  name: 'certificates.register-json-page',
  path: certificatePaths.registerJson,
  permission: 'certificates.read',
  stand: asWhoever,
  show: async (context, visit) => {
    const { question } = readQuestion(context, visit.query);
    const found = await listRegister(context.db, question);
    return {
      kind: 'file',
      bytes: JSON.stringify(registerJson(found, { publicUrl: context.publicUrl, today: question.today })),
      mediaType: 'application/json; charset=utf-8',
      inline: true,
    };
  },
};
