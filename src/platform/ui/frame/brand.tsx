import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { plateOutline } from '../road/plate.tsx';

/** The mark and the name: a hallmark plate whose K is a raised barrier. Without an address it is no link. */
export const Brand = ({ href }: { readonly href?: string | undefined }): Child => {
  const mark = (
    <>
      <svg viewBox="0 0 44 44" aria-hidden="true">
        <path fill="currentColor" d={plateOutline} />
        <path class="k" d="M14.5 10V34M14.5 25 31 10.5M21 20 31.5 34" />
      </svg>
      Keurpark
    </>
  );
  return href === undefined ? (
    <span class="brand">{mark}</span>
  ) : (
    <a class="brand" href={href}>
      {mark}
    </a>
  );
};
