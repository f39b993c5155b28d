/** A background duty, named after the state it ensures. It may run twice, or on two nodes, without harm. */
export interface Job<Context> {
  readonly name: `ensure-${string}`;
  /** When it runs: a cron line in UTC. */
  readonly schedule: string;
  readonly run: (context: Context) => Promise<void>;
}
