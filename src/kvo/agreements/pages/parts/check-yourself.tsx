import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Points } from '../../../../platform/ui/lists/points.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import type { FrozenVersion } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';

interface CheckYourselfProps {
  readonly version: FrozenVersion;
  /** Where the canonical file is fetched. */
  readonly file: string;
  readonly language: Language;
}

/** How anyone can find out that a text is the one with this fingerprint. */
export const CheckYourself = ({ version, file, language }: CheckYourselfProps): Child => {
  const texts = agreementTexts(language);
  const { receipt: t } = texts;
  return (
    <>
      <Fingerprint digest={version.digest} label={texts.fingerprintOf(version.number)} language={language} />
      <Points points={t.checkSteps} />
      <p>
        <a href={file}>{t.file}</a>
      </p>
    </>
  );
};
