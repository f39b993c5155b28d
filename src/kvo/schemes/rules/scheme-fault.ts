/** Something wrong in a scheme document: where, and what. For whoever writes the document; it stops the start. */
export interface SchemeFault {
  readonly place: string;
  readonly message: string;
}

export const showSchemeFault = ({ place, message }: SchemeFault): string => `${place}: ${message}`;
