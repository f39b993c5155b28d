import { isUuid } from '../../../../kernel/ids.ts';
import { accountPaths } from '../../../../paths/accounts.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import { endInstanceRole } from '../../actions/end-role.ts';
import type { PageDefinition } from '../../entrance.ts';
import type { GrantedRole } from '../../model.ts';
import { instanceRoles } from '../../model.ts';
import { findPerson } from '../../queries.ts';
import { inInstance } from '../../standings.ts';
import { accountTexts } from '../../texts/texts.ts';

export const endRolePage: PageDefinition = {
  name: 'accounts.end-role-page',
  path: accountPaths.endInstanceRole,
  permission: 'accounts.manage',
  stand: inInstance,
  show: async (context, visit) => {
    const { language } = context;
    const texts = accountTexts(language);
    const { people: t } = texts;
    const role = instanceRoles.find((one) => one === visit.params['role']);
    const id = visit.params['person'] ?? '';
    const person = isUuid(id) ? await findPerson(context.db, id) : null;
    if (role === undefined || person === null) return { kind: 'not-found' };
    const name: GrantedRole = role;
    const state = formState({ form: endInstanceRole.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.end,
      place: { menu: 'people', crumbs: [{ label: t.title, href: accountPaths.people.to({}) }] },
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.endTitle(person.name)}
            consequences={[t.endLead(person.name, texts.role[name])]}
            action={accountPaths.endInstanceRole.to({ person: person.id, role })}
            button={t.endButton}
            destructive
            back={{ label: t.back, href: accountPaths.people.to({}) }}
          />
        </>
      ),
    };
  },
};
