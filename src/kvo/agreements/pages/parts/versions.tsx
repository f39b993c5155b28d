import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Sheet } from '../../../../platform/ui/page/sheet.tsx';
import { inWords } from '../../declaration/situation.ts';
import type { Agreement, FrozenVersion } from '../../model.ts';
import { slugOf } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';

interface VersionsProps {
  readonly agreement: Agreement;
  readonly language: Language;
  readonly mayEdit: boolean;
  readonly textLinks?: readonly { readonly label: string; readonly href: string }[];
}

const paramsOf = ({ agreement }: VersionsProps, version: FrozenVersion) => ({
  track: agreement.trackId,
  agreement: slugOf[agreement.kind],
  version: String(version.number),
});

/** The text in force as a sheet on the table, with its fingerprint; or that there is none. */
export const CurrentText = (props: VersionsProps): Child => {
  const { agreement, language, mayEdit, textLinks = [] } = props;
  const { current } = agreement;
  const texts = agreementTexts(language);
  const { overview: t } = texts;
  if (current === null) {
    return (
      <Part id="tekst" heading={t.text}>
        <Sheet title={texts.kind[agreement.kind].name} links={textLinks}>
          {t.noText}
        </Sheet>
      </Part>
    );
  }
  const params = paramsOf(props, current);
  const links = [
    { label: t.read, href: agreementPaths.version.to(params) },
    { label: t.download, href: agreementPaths.versionFile.to(params) },
    ...textLinks,
    ...(mayEdit ? [{ label: t.withdraw, href: agreementPaths.withdraw.to(params) }] : []),
  ];
  return (
    <Part id="tekst" heading={t.text}>
      <Sheet title={current.title} links={links}>
        <p>{t.frozenOn(current.number, showMoment(current.frozenAt, language))}</p>
        {current.annexes.length === 0 ? null : (
          <p>
            {t.annexes(
              inWords(
                current.annexes.map((annex) => annex.title),
                language,
              ),
            )}
          </p>
        )}
        <Fingerprint digest={current.digest} label={texts.fingerprintOf(current.number)} language={language} />
      </Sheet>
    </Part>
  );
};

/** Versions that were withdrawn: when, why, and what became void. Nothing when there are none. */
export const EarlierVersions = (props: VersionsProps): Child => {
  const { agreement, language } = props;
  const { overview: t } = agreementTexts(language);
  const items = agreement.versions.flatMap((version) => {
    if (version.withdrawal === null) return [];
    const signed = agreement.signatures.filter((one) => one.versionId === version.id).length;
    return [
      <>
        <p>
          <a href={agreementPaths.version.to(paramsOf(props, version))}>
            {t.earlierLine(version.number, showMoment(version.withdrawal.at, language))}
          </a>{' '}
          <Keur tone="quiet">{t.void}</Keur>
        </p>
        <p class="small quiet" dir="auto">
          {t.reason(version.withdrawal.reason)}
        </p>
        <p class="small quiet">{t.voided(signed)}</p>
      </>,
    ];
  });
  return items.length === 0 ? null : (
    <Part id="ingetrokken" heading={t.earlier} count={items.length}>
      <Rows items={items} />
    </Part>
  );
};
