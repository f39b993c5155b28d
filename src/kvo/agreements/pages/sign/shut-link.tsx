import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ShutPage } from '../../../../platform/ui/page/shut-page.tsx';
import type { LinkStand } from '../../rules/decide-by-link.ts';
import { agreementTexts } from '../../texts/texts.ts';

interface ShutLinkProps {
  readonly why: Exclude<LinkStand, 'open' | 'signed'>;
  readonly token: string;
  readonly language: Language;
}

/** A link that no longer signs: why, what now, and the text, which can still be read. */
export const ShutLink = ({ why, token, language }: ShutLinkProps): Child => {
  const { shut: t } = agreementTexts(language);
  const read = (
    <ButtonLink href={agreementPaths.signedDocument.to({ token })} tone="second">
      {t.read}
    </ButtonLink>
  );
  return <ShutPage heading={t[why].title} lead={t[why].lead} buttons={read} />;
};
