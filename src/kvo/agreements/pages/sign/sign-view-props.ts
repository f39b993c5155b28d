import type { Language } from '../../../../kernel/language.ts';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import type { OpenedLink } from '../../links/opened-link.ts';
import type { FrozenContent } from '../../model.ts';

/** What the parts of the page to sign on are drawn from. */
export interface SignViewProps {
  readonly opened: OpenedLink;
  readonly content: FrozenContent;
  readonly state: FormState;
  /** The code that can still be typed, if one was sent. */
  readonly code: { readonly sentAt: Date } | null;
  readonly justSent: boolean;
  readonly token: string;
  readonly language: Language;
}
