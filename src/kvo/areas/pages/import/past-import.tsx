import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Figs } from '../../../../platform/ui/lists/figs.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { Park } from '../../model.ts';
import type { StoredImport } from '../../store/imports.ts';
import { areaTexts } from '../../texts/texts.ts';

/** What an import did, once it was applied. */
export const appliedPage = (park: Park, upload: StoredImport, language: Language): Child => {
  const { preview: t, imports } = areaTexts(language);
  const { outcome, appliedAt } = upload;
  if (outcome === null || appliedAt === null) return null;
  const show = (count: number): string => showCount(count, language);
  return (
    <>
      <PageHead
        heading={t.appliedTitle}
        lead={t.appliedLead(upload.fileName, showMoment(appliedAt, language))}
        buttons={<ButtonLink href={areaPaths.firms.to({ park: park.id })}>{t.toList}</ButtonLink>}
      />
      <Figs
        figures={[
          { value: show(outcome.added), meaning: t.figAdded },
          { value: show(outcome.changed), meaning: t.figChanged },
          { value: show(outcome.unchanged), meaning: t.figUnchanged },
          { value: show(outcome.skipped), meaning: t.figSkipped },
          { value: show(outcome.ended), meaning: imports.endedMeaning },
        ]}
      />
      <Fingerprint digest={upload.digest} label={t.digest} language={language} />
    </>
  );
};

/** A file that was thrown away, or that waited too long. */
export const gonePage = (park: Park, language: Language): Child => {
  const { preview: t } = areaTexts(language);
  const again = <ButtonLink href={areaPaths.imports.to({ park: park.id })}>{t.again}</ButtonLink>;
  return <PageHead heading={t.goneTitle} lead={t.gone} buttons={again} />;
};
