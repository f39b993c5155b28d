import type { DocumentBlock } from '../../../kernel/document.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { Button } from '../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../platform/ui/actions/button-link.tsx';
import { PostButton } from '../../../platform/ui/actions/post-button.tsx';
import { DocumentBlockText } from '../../../platform/ui/document/document-block.tsx';
import { ErrorSummary } from '../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../platform/ui/forms/typed/text-area.tsx';
import { PageHead } from '../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../platform/ui/page/part.tsx';
import { ChangedMeanwhile } from '../../tracks/changed-meanwhile.tsx';
import type { KeptText } from '../model.ts';
import { covenantTexts } from '../texts/texts.ts';

interface PartViewProps {
  readonly heading: string;
  readonly lead: string;
  /** Of the form that saves, and of the button that takes back. */
  readonly state: FormState;
  readonly restoring: FormState;
  readonly label: string;
  readonly kept: KeptText;
  /** The text as it stands, and the one that comes with the product, line by line. */
  readonly stored: string;
  readonly usual: readonly string[];
  /** Where it is saved, taken back, and left. */
  readonly to: { readonly save: string; readonly restore: string; readonly back: string };
  readonly language: Language;
  /** The language of the covenant. */
  readonly written: Language;
  /** What the product adds itself. */
  readonly fixed: { readonly heading: string; readonly blocks: readonly DocumentBlock[]; readonly none?: string };
  /** Why the text cannot be changed; null when it can. */
  readonly frozen: Child;
}

const TextForm = ({ state, label, kept, to, language }: PartViewProps): Child => {
  const { article: t } = covenantTexts(language);
  return (
    <Form action={to.save} hidden={{ version: String(kept.version) }}>
      <TextArea state={state} name="text" label={label} rows={10} />
      <div class="btns">
        <Button>{t.save}</Button>
        <ButtonLink href={to.back} tone="second">
          {t.back}
        </ButtonLink>
      </div>
    </Form>
  );
};

/** A piece of the covenant, as it stands on its sheet. */
const Excerpt = ({ written, children }: Pick<PartViewProps, 'written'> & { readonly children: Child }): Child => (
  <div class="document" lang={written}>
    {children}
  </div>
);

const Fixed = ({ fixed, written }: PartViewProps): Child => {
  if (fixed.blocks.length === 0 && fixed.none === undefined) return null;
  return (
    <Part id="vast" heading={fixed.heading}>
      {fixed.blocks.length === 0 ? <p>{fixed.none}</p> : null}
      {fixed.blocks.length === 0 ? null : (
        <Excerpt written={written}>
          {fixed.blocks.map((block) => (
            <DocumentBlockText block={block} />
          ))}
        </Excerpt>
      )}
    </Part>
  );
};

/** The text that comes with the product, beside one's own, with a button that takes it back. */
const UsualText = ({ kept, usual, to, language, written }: PartViewProps): Child => {
  const { article: t } = covenantTexts(language);
  return (
    <Part id="onze-tekst" heading={t.usual}>
      <Excerpt written={written}>
        {usual.map((line) => (
          <p>{line}</p>
        ))}
      </Excerpt>
      <PostButton action={to.restore} hidden={{ version: String(kept.version) }} tone="second">
        {t.restore}
      </PostButton>
    </Part>
  );
};

/** A page on which one part of the covenant is written: its free text, what stands fixed beside it, and the usual text. */
export const PartView = (props: PartViewProps): Child => {
  const { state, restoring, kept, stored, label, language, frozen } = props;
  return (
    <>
      <ErrorSummary state={state} />
      <ErrorSummary state={restoring} />
      <ChangedMeanwhile
        state={state}
        version={kept.version}
        fields={[{ label, typed: state.value('text'), stored }]}
        language={language}
      />
      <PageHead heading={props.heading} lead={frozen === null ? props.lead : undefined} />
      {frozen ?? <TextForm {...props} />}
      <Fixed {...props} />
      {kept.text === null || frozen !== null ? null : <UsualText {...props} />}
    </>
  );
};
