import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { ToDo } from '../../../../platform/ui/lists/to-do.tsx';
import type { Tone } from '../../../../platform/ui/marks/keur.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import type { Paper } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';

interface PaperRowsProps {
  readonly papers: readonly Paper[];
  readonly params: { readonly track: string; readonly agreement: string };
  readonly language: Language;
}

const tones: Readonly<Record<'waits' | 'confirmed' | 'rejected', Tone>> = {
  waits: 'wait',
  confirmed: 'ok',
  rejected: 'stop',
};

/** The copies signed by hand that were added for a signatory, and what was found of them. */
export const PaperRows = ({ papers, params, language }: PaperRowsProps): Child => {
  const { signatory: t } = agreementTexts(language);
  const items = papers.map((paper) => {
    const state = paper.verdict?.outcome ?? 'waits';
    const { track, agreement } = params;
    return {
      label: state === 'waits' ? t.check : t.look,
      href: agreementPaths.paper.to({ track, agreement, paper: paper.id }),
      note: `${t.paperLine(showMoment(paper.uploadedAt, language))}${paper.verdict?.reason ? `. ${paper.verdict.reason}` : ''}`,
      mark: <Keur tone={tones[state]}>{t.paperState[state]}</Keur>,
    };
  });
  return <ToDo items={items} />;
};
