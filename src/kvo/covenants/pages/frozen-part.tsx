import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Context } from '../../../platform/context.ts';
import { FrozenNotice } from '../../agreements/frozen-notice.tsx';
import { findAgreement } from '../../agreements/queries.ts';
import type { Track } from '../../tracks/model.ts';

/** Why no part of the covenant of a track can be changed now; null when it can. */
export const frozenPart = async (context: Context, track: Track): Promise<Child> => {
  const { current } = await findAgreement(context, track, 'covenant');
  if (current === null) return null;
  return <FrozenNotice kind="covenant" version={current} track={track.id} language={context.language} mayWithdraw />;
};
