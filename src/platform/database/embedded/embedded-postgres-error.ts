/** Why our own PostgreSQL cannot be started; `message` tells the operator, in Dutch, what is wrong and what to do. */
export class EmbeddedPostgresError extends Error {
  readonly reason: EmbeddedTrouble;

  constructor(reason: EmbeddedTrouble, message: string) {
    super(message);
    this.name = 'EmbeddedPostgresError';
    this.reason = reason;
  }
}

export type EmbeddedTrouble =
  | 'no-binaries'
  | 'no-database-user'
  | 'in-use'
  | 'not-ours'
  | 'cluster-gone'
  | 'cluster-version'
  | 'cannot-create'
  | 'cannot-start'
  | 'cannot-stop'
  | 'not-durable';
