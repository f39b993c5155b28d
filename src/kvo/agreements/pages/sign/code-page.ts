import { agreementPaths } from '../../../../paths/agreements.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { byLink } from '../../stands/by-link.ts';
import { unknownLink } from './unknown-link.tsx';

/** The address that a form was sent to: opened again, as after a change of language, it leads back to the page itself. */
export const codePage: PageDefinition = {
  name: 'agreements.code-page',
  path: agreementPaths.signCode,
  permission: 'agreements.sign',
  stand: byLink,
  unknown: unknownLink,
  show: async (_context, visit) => ({
    kind: 'redirect',
    to: agreementPaths.sign.to({ token: visit.params['token'] ?? '' }),
  }),
};
