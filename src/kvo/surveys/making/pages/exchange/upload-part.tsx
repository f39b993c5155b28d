import { orderedId } from '../../../../../kernel/ids.ts';
import type { Child } from '../../../../../kernel/jsx/jsx-runtime.ts';
import type { Attempt } from '../../../../../kernel/route.ts';
import { surveyPaths } from '../../../../../paths/surveys.ts';
import type { Context } from '../../../../../platform/context.ts';
import { Button } from '../../../../../platform/ui/actions/button.tsx';
import { ErrorSummary } from '../../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../../platform/ui/forms/form-state.ts';
import { FileField } from '../../../../../platform/ui/forms/typed/file-field.tsx';
import { Rows } from '../../../../../platform/ui/lists/rows.tsx';
import { Part } from '../../../../../platform/ui/page/part.tsx';
import { audiences } from '../../../../schemes/model.ts';
import { readFile } from '../../actions/read-file.ts';
import { largestImport } from '../../exchange/import-limits.ts';
import type { listImports } from '../../store/imports.ts';
import { exchangeTexts } from '../../texts/exchange-texts.ts';
import { makingTexts } from '../../texts/texts.ts';

interface UploadProps {
  readonly context: Context;
  readonly track: string;
  readonly attempt: Attempt | null;
  readonly imports: Awaited<ReturnType<typeof listImports>>;
}

/** Where a questionnaire is read from a file, and the files that were read before. */
export const UploadPart = ({ context, track, attempt, imports }: UploadProps): Child => {
  const { language } = context;
  const { upload: t } = exchangeTexts(language);
  const state = formState({ form: readFile.name, language, attempt });
  return (
    <Part id="inlezen" heading={t.heading}>
      <ErrorSummary state={state} />
      <p>{t.lead}</p>
      <Form action={surveyPaths.readFile.to({ track })} multipart hidden={{ id: orderedId(context.now.getTime()) }}>
        <FileField
          state={state}
          name="file"
          label={t.file}
          accept=".json,.xlsx,.lss,.xml"
          kinds={t.kinds}
          maxBytes={largestImport}
          required
        />
        <Button>{t.button}</Button>
      </Form>
      {imports.length === 0 ? null : (
        <>
          <h3>{t.earlier}</h3>
          <Rows
            items={imports.map((one) => (
              <>
                <a href={surveyPaths.questionnaireImport.to({ track, import: one.id })}>{one.fileName}</a>{' '}
                <span class="quiet">{one.questionnaire === null ? t.waiting : t.taken}</span>
              </>
            ))}
          />
        </>
      )}
    </Part>
  );
};

/** The questionnaires of the scheme, each to be taken along as a file. */
export const CoreExports = ({ context, track }: Pick<UploadProps, 'context' | 'track'>): Child => {
  const { exports: t } = exchangeTexts(context.language);
  const { audiences: who } = makingTexts(context.language);
  return (
    <Part id="uitvoeren" heading={t.link}>
      <Rows
        items={audiences.map((audience) => (
          <a href={surveyPaths.coreExport.to({ track, audience })}>{t.core(who[audience].toLowerCase())}</a>
        ))}
      />
    </Part>
  );
};
