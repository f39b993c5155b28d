declare module 'autocannon' {
  interface Run {
    readonly on: (
      event: 'response',
      heard: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ) => void;
    readonly then: <T>(done: (result: { readonly errors: number; readonly timeouts: number }) => T) => Promise<T>;
  }
  interface Wishes {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly headers: Readonly<Record<string, string>>;
  }
  const autocannon: (wishes: Wishes) => Run;
  export = autocannon;
}
