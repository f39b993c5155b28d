import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** One track in a portfolio: what, how far, why, who, what now. */
export interface TrackRow {
  readonly name: string;
  readonly href: string;
  readonly about: Child;
  /** The road in small. */
  readonly road: Child;
  readonly stage: string;
  /** The one fact that matters, and what goes with it. */
  readonly fact: Child;
  readonly more?: Child;
  /** A keur. */
  readonly mark: Child;
  /** One button. */
  readonly action?: Child;
}

/** One row of a portfolio. */
export const TrackLine = ({ track }: { readonly track: TrackRow }): Child => (
  <li>
    <div>
      <h3>
        <a href={track.href}>{track.name}</a>
      </h3>
      <p class="small quiet">{track.about}</p>
    </div>
    <div>
      {track.road}
      <p class="small quiet stage">{track.stage}</p>
      <p>
        <b>{track.fact}</b> {track.more}
      </p>
    </div>
    <div class="do">
      <p>{track.mark}</p>
      {track.action}
    </div>
  </li>
);

/** The rows of a portfolio, each one track. */
export const Tracks = ({ children }: { readonly children: Child }): Child => <ul class="tracks">{children}</ul>;
