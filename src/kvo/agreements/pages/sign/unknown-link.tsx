import type { PageAnswer } from '../../../../kernel/route.ts';
import type { Context } from '../../../../platform/context.ts';
import { ShutPage } from '../../../../platform/ui/page/shut-page.tsx';
import { agreementTexts } from '../../texts/texts.ts';

/** What the bearer of a link reads that we never made, or that was copied only in part. */
export const unknownLink = ({ language }: Context): PageAnswer => {
  const { unknown: t } = agreementTexts(language).shut;
  return {
    kind: 'page',
    frame: 'public',
    title: t.title,
    main: <ShutPage heading={t.title} lead={t.lead} />,
  };
};
