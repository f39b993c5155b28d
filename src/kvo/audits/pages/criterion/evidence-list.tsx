import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { showSize } from '../../../../platform/ui/figures/numbers.ts';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { Requirement, Scheme } from '../../../schemes/model.ts';
import { listed } from '../../facts/say/saying.ts';
import type { Evidence } from '../../model.ts';
import { auditTexts } from '../../texts/texts.ts';

interface EvidenceListProps {
  readonly track: string;
  readonly scheme: Scheme;
  readonly requirement: Requirement;
  readonly evidence: readonly Evidence[];
  /** The documents that the dossier itself holds. */
  readonly held: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  readonly mayAdd: boolean;
  readonly mayStrike: (evidence: Evidence) => boolean;
  readonly language: Language;
}

const documentName = (scheme: Scheme, key: string, language: Language): string =>
  scheme.documents.find((document) => document.key === key)?.name[language] ?? key;

/** Which documents belong beside the criterion, and which of them were not found yet. */
const Expected = ({ scheme, requirement, evidence, held, language }: EvidenceListProps): Child => {
  const { criterion: t } = auditTexts(language);
  if (requirement.documents.length === 0) return null;
  const there = new Set(evidence.filter((one) => one.struck === null).map((one) => one.document));
  const words = (keys: readonly string[]): string =>
    listed(
      keys.map((key) => documentName(scheme, key, language)),
      language,
    );
  const known = requirement.documents.filter((key) => held.has(key));
  const missing = requirement.documents.filter((key) => !there.has(key) && !held.has(key));
  return (
    <p class="small quiet">
      {t.expected(words(requirement.documents))} {known.length === 0 ? null : t.held(words(known))}{' '}
      {missing.length === 0 ? null : t.missing(words(missing))}
    </p>
  );
};

const Title = ({
  track,
  one,
  language,
}: {
  readonly track: string;
  readonly one: Evidence;
  readonly language: Language;
}): Child => {
  const { criterion: t } = auditTexts(language);
  const link = (
    <a href={auditPaths.evidence.to({ track, evidence: one.id })} dir="auto">
      {one.title}
    </a>
  );
  if (one.struck === null) return link;
  return (
    <>
      <s>{link}</s>
      <p class="small quiet" dir="auto">
        {t.struck(one.struck.reason)}
      </p>
    </>
  );
};

const Rows = ({ track, scheme, evidence, names, mayStrike, language }: EvidenceListProps): Child => {
  const { criterion: t, evidence: words } = auditTexts(language);
  return (
    <DataTable
      caption={t.evidence}
      captionHidden
      language={language}
      rows={evidence}
      empty={<p class="quiet">{t.noEvidence}</p>}
      columns={[
        {
          label: words.name,
          width: 'half',
          cell: (one) => (
            <>
              <Title track={track} one={one} language={language} />
              <p class="small quiet">{documentName(scheme, one.document, language)}</p>
            </>
          ),
        },
        {
          label: t.kept,
          width: 'third',
          cell: (one) => (
            <span class="small">
              {showSize(one.size, language)}{' '}
              <span class="quiet">
                {t.added(showDate(dayOf(one.addedAt), language), names.get(one.addedBy ?? '') ?? '')}
              </span>
            </span>
          ),
        },
        {
          label: t.striking,
          narrow: 'last',
          cell: (one) =>
            one.struck === null && mayStrike(one) ? (
              <a href={auditPaths.strikeEvidence.to({ track, evidence: one.id })}>{t.strike}</a>
            ) : null,
        },
      ]}
    />
  );
};

/** The files beside a criterion, also those that were struck. */
export const EvidenceList = (props: EvidenceListProps): Child => {
  const { criterion: t } = auditTexts(props.language);
  const { track, requirement, mayAdd } = props;
  return (
    <Block id="bewijs" heading={t.evidence}>
      <Expected {...props} />
      <Rows {...props} />
      {mayAdd ? (
        <p class="btns">
          <ButtonLink href={auditPaths.addEvidence.to({ track, criterion: requirement.id })} tone="second" icon="plus">
            {t.addEvidence}
          </ButtonLink>
        </p>
      ) : null}
    </Block>
  );
};
