import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import type { ToDoItem } from '../../../../platform/ui/lists/to-do.tsx';
import { ToDo } from '../../../../platform/ui/lists/to-do.tsx';
import type { TrackId } from '../../../tracks/model.ts';
import { partnerTexts } from '../../texts/texts.ts';
import type { Lack } from './table-view.ts';

/** What is lacking, as a sentence. */
const sentenceOf = (lack: Lack, language: Language): string => {
  const { parties: t, theKind } = partnerTexts(language);
  switch (lack.kind) {
    case 'party':
      return t.isMissing(theKind[lack.of]);
    case 'members':
      return t.hasNobody(lack.party.name);
    case 'working-group':
      return t.noWorkingGroup;
    case 'in-group':
      return t.notInGroup(lack.party.name);
    case 'chair':
      return t.noChair;
  }
};

/** What to do about it, where one page does it. */
const remedyOf = (lack: Lack, track: TrackId, language: Language): Omit<ToDoItem, 'note'> | null => {
  const { parties: t, theKind } = partnerTexts(language);
  if (lack.kind === 'party')
    return { label: t.addKind(theKind[lack.of]), href: partnerPaths.addParty.to({ track }, { soort: lack.of }) };
  if (lack.kind === 'members' || lack.kind === 'in-group')
    return {
      label: t.addMemberTo(lack.party.name),
      href: partnerPaths.addMember.to({ track }, { partij: lack.party.id }),
    };
  return null;
};

interface MissingProps {
  readonly track: TrackId;
  readonly lacks: readonly Lack[];
  readonly language: Language;
  readonly mayEdit: boolean;
}

/** What the table lacks for the certificate, in sentences, each with what to do about it. */
export const WhatIsMissing = ({ track, lacks, language, mayEdit }: MissingProps): Child => {
  const t = partnerTexts(language).parties;
  if (lacks.length === 0) return <p>{t.nothingMissing}</p>;
  if (!mayEdit) return <Rows items={lacks.map((lack) => sentenceOf(lack, language))} />;
  const items = lacks.flatMap((lack) => {
    const remedy = remedyOf(lack, track, language);
    return remedy === null ? [] : [{ ...remedy, note: sentenceOf(lack, language) }];
  });
  const rest = lacks.filter((lack) => remedyOf(lack, track, language) === null);
  return (
    <>
      {items.length === 0 ? null : <ToDo items={items} />}
      {rest.map((lack) => (
        <p>{sentenceOf(lack, language)}</p>
      ))}
    </>
  );
};
