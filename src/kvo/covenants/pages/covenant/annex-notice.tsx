import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { slugOf } from '../../../agreements/model.ts';
import type { AnnexState } from '../../model.ts';
import { covenantTexts } from '../../texts/texts.ts';

interface AnnexNoticeProps {
  readonly state: AnnexState;
  readonly track: string;
  readonly language: Language;
  /** Whether whoever looks may withdraw the covenant, and freeze the plan. */
  readonly mayWithdraw: boolean;
  readonly mayFreezePlan: boolean;
}

/** Says that the covenant in force has another plan as its annex than that of now, and what to do; nothing when it has not. */
export const AnnexNotice = ({ state, track, language, mayWithdraw, mayFreezePlan }: AnnexNoticeProps): Child => {
  if (state.kind !== 'outdated') return null;
  const t = covenantTexts(language).outdated;
  const links = [
    { label: t.toPlan, href: measurePaths.plan.to({ track }) },
    ...(state.changed && mayFreezePlan ? [{ label: t.toFreeze, href: measurePaths.freezePlan.to({ track }) }] : []),
    ...(mayWithdraw
      ? [{ label: t.withdraw, href: agreementPaths.withdraw.to({ track, agreement: slugOf.covenant }) }]
      : []),
  ];
  const heading = (
    <>
      {t.title} <Keur tone="quiet">{t.mark}</Keur>
    </>
  );
  return (
    <Notice tone="wait" title={heading}>
      {state.newest === null ? null : <p>{t.newest(state.newest)}</p>}
      {state.changed ? <p>{t.changed}</p> : null}
      <p>{t.valid}</p>
      <p>{state.changed ? `${t.freezeFirst} ${t.renewAfter}` : t.renew}</p>
      {links.map(({ label, href }) => (
        <p>
          <a href={href}>{label}</a>
        </p>
      ))}
    </Notice>
  );
};
