export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The canonical text of a JSON value by RFC 8785 (JCS): keys sorted by UTF-16 code unit, no white space, numbers as
 * ECMAScript writes them. Fields that are undefined are left out. Throws a TypeError on what JSON cannot hold:
 * a number that is not finite, or a lone surrogate.
 */
export const canonicalJson = (value: Json): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('a lone surrogate has no canonical form');
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const field = value[key];
      return field === undefined ? [] : [`${canonicalJson(key)}:${canonicalJson(field)}`];
    });
  return `{${fields.join(',')}}`;
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
