import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../kernel/language.ts';
import { agreementPaths } from '../../paths/agreements.ts';
import { Notice } from '../../platform/ui/marks/notice.tsx';
import type { AgreementKind, FrozenVersion } from './model.ts';
import { slugOf } from './model.ts';
import { agreementTexts } from './texts/texts.ts';

interface FrozenNoticeProps {
  readonly kind: AgreementKind;
  readonly version: FrozenVersion;
  readonly track: string;
  readonly language: Language;
  /** Whether whoever looks can take the version back. */
  readonly mayWithdraw: boolean;
}

/** Says why the text of an agreement cannot be changed now, and what would. */
export const FrozenNotice = ({ kind, version, track, language, mayWithdraw }: FrozenNoticeProps): Child => {
  const { text: t, overview } = agreementTexts(language);
  const of = { track, agreement: slugOf[kind] };
  return (
    <Notice title={t.frozen(version.number)}>
      {mayWithdraw ? <p>{t.frozenDo}</p> : null}
      <p class="links">
        <a href={agreementPaths.version.to({ ...of, version: String(version.number) })}>{overview.read}</a>{' '}
        {mayWithdraw ? <a href={agreementPaths.withdraw.to(of)}>{overview.withdraw}</a> : null}
      </p>
    </Notice>
  );
};
