import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { accountPaths } from '../../../../paths/accounts.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ToDo } from '../../../../platform/ui/lists/to-do.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { overviewTexts } from '../../texts/texts.ts';

interface NoTracksProps {
  /** What somebody does for the instance as a whole. */
  readonly keeps: { readonly instance: boolean; readonly register: boolean };
  readonly mayBegin: boolean;
  readonly language: Language;
}

/** Where somebody without a track can go: to begin one, or to what they keep for everybody. */
export const NoTracks = ({ keeps, mayBegin, language }: NoTracksProps): Child => {
  const { portfolio: t } = overviewTexts(language);
  const { instance, register } = t.keeper;
  if (!mayBegin && (keeps.instance || keeps.register)) {
    const heading = keeps.instance ? instance.heading : register.heading;
    const people = { label: instance.people, href: accountPaths.people.to({}), note: instance.peopleNote };
    const outbox = { label: instance.outbox, href: accountPaths.outbox.to({}), note: instance.outboxNote };
    const certificates = { label: register.open, href: certificatePaths.register.to({}), note: register.note };
    return (
      <>
        <PageHead heading={heading} lead={t.keeper.lead} />
        <ToDo items={[...(keeps.instance ? [people, outbox] : []), ...(keeps.register ? [certificates] : [])]} />
      </>
    );
  }
  return (
    <>
      <PageHead heading={t.none} />
      <EmptyState text={mayBegin ? t.empty : t.emptyGuest}>
        {mayBegin ? (
          <ButtonLink href={trackPaths.create.to({})} icon="plus">
            {t.begin}
          </ButtonLink>
        ) : undefined}
      </EmptyState>
    </>
  );
};
