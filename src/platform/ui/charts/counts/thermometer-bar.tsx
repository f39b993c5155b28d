import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';

interface ThermometerBarProps {
  readonly answered: number;
  readonly listed: number;
  /** How many blocks the width holds; 0 for a bar without blocks. */
  readonly slots: number;
  readonly threshold: number | null;
  readonly label: string;
}

const step = 10;
const barWidth = 600;

const Blocks = ({ answered, listed }: Pick<ThermometerBarProps, 'answered' | 'listed'>): Child =>
  Array.from({ length: listed }, (_, index) => (
    <rect class={index < answered ? 'y' : 'n'} x={index * step + 0.5} y="6" width="8" height="20" />
  ));

const WholeBar = ({ answered, listed }: Pick<ThermometerBarProps, 'answered' | 'listed'>): Child => (
  <>
    <rect class="n" x="0.5" y="6" width={barWidth - 1} height="20" />
    <rect class="y" x="0.5" y="6" width={Math.round((answered / listed) * (barWidth - 1) * 10) / 10} height="20" />
  </>
);

/** One row of the thermometer: blocks, or a bar where they would be too many to count. */
export const ThermometerBar = ({ answered, listed, slots, threshold, label }: ThermometerBarProps): Child => {
  const width = slots === 0 ? barWidth : slots * step;
  const whole = slots === 0 ? barWidth : listed * step;
  if (listed === 0) return null;
  const firms = { answered: Math.min(answered, listed), listed };
  // The line stands between two blocks: behind the last one that is needed, for a part of a firm cannot answer.
  const needed = threshold === null ? 0 : Math.ceil(threshold * listed - 1e-9);
  return (
    <svg viewBox={`0 0 ${width} 32`} role="img" aria-label={label}>
      {slots === 0 ? <WholeBar {...firms} /> : <Blocks {...firms} />}
      {threshold === null ? null : (
        <path class="t" d={`M${Math.round((whole * needed * 10) / listed) / 10 - 0.5} 0V32`} />
      )}
    </svg>
  );
};
