import { isUuid } from '../../../kernel/ids.ts';
import type { Incoming } from '../../../kernel/route.ts';

/** An id in the address, as the database writes it; null when it is none. */
export const uuidParam = (incoming: Pick<Incoming, 'params'>, name: string): string | null => {
  const id = (incoming.params[name] ?? '').toLowerCase();
  return isUuid(id) ? id : null;
};
