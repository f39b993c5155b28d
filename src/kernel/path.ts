type Names<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** A URL of the product: its pattern for the door, and a way to write it with its parameters filled in. */
export interface Path<Pattern extends string = string> {
  readonly pattern: Pattern;
  readonly to: (params: Readonly<Record<Names<Pattern>, string>>, query?: Readonly<Record<string, string>>) => string;
}

/** Declares a path, such as `/trajecten/:track/enquete`. Parameters and query values are escaped. */
export const path = <const Pattern extends string>(pattern: Pattern): Path<Pattern> => ({
  pattern,
  to: (params, query = {}) => {
    const values: Readonly<Record<string, string>> = params;
    const filled = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
    const search = new URLSearchParams(query).toString();
    return search === '' ? filled : `${filled}?${search}`;
  },
});
