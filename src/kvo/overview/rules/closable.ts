import type { LocalDate } from '../../../kernel/dates.ts';
import type { StageVerdict } from '../../gates/model.ts';
import type { DueItem } from '../due-model.ts';
import { isDue } from './due-items.ts';

/**
 * Whether it is time to close a stage: its gate is open. The gate of execution opens anew every year that the rhythm is
 * kept, so there it is time only once the end of the certificate comes in sight.
 */
export const isClosable = ({ gate, stage }: StageVerdict, due: readonly DueItem[], today: LocalDate): boolean =>
  gate.open && (stage.key !== 'execution' || due.some((item) => item.what.kind === 'expiry' && isDue(item, today)));
