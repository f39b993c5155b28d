import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Refused } from '../../../kernel/result.ts';
import { covenantPaths } from '../../../paths/covenants.ts';
import { measurePaths } from '../../../paths/measures.ts';
import { Notice } from '../../../platform/ui/marks/notice.tsx';
import type { UnreadyCode } from '../rules/decide-freeze.ts';
import { covenantTexts } from '../texts/texts.ts';

interface UnreadyNoticeProps {
  readonly why: Refused<UnreadyCode>;
  readonly track: string;
  readonly language: Language;
  readonly mayFreezePlan: boolean;
  /** Whether the page says already that it cannot be frozen. */
  readonly isSaid?: boolean;
}

const sayWhy = ({ code, params }: Refused<UnreadyCode>, language: Language): string => {
  const { problems } = covenantTexts(language);
  return code === 'plan-changed' ? problems[code](params ?? {}) : problems[code];
};

/** Says why the covenant cannot be frozen yet, and where that is put right. */
export const UnreadyNotice = ({ why, track, language, mayFreezePlan, isSaid = false }: UnreadyNoticeProps): Child => {
  const { unready: t } = covenantTexts(language);
  const isPlan = why.code === 'plan-not-frozen' || why.code === 'plan-changed';
  const links = isPlan
    ? [
        { label: t.toPlan, href: measurePaths.plan.to({ track }) },
        ...(mayFreezePlan ? [{ label: t.toFreeze, href: measurePaths.freezePlan.to({ track }) }] : []),
      ]
    : [{ label: t.toText, href: covenantPaths.text.to({ track }) }];
  return (
    <Notice tone="wait" title={isSaid ? undefined : t.title}>
      <p>{sayWhy(why, language)}</p>
      {links.map(({ label, href }) => (
        <p>
          <a href={href}>{label}</a>
        </p>
      ))}
    </Notice>
  );
};
