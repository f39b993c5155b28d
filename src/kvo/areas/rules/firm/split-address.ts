/** Street and number of an address on one line: "Industrieweg 12a-3" is "Industrieweg" and "12a-3". */
export const splitAddress = (address: string): { readonly street: string; readonly houseNumber: string } => {
  const [, street, houseNumber] =
    /^(.*?\p{L}.*?)[\s,]+(\d+(?:\s?\p{L}{1,5})?(?:\s?[-/]\s?[\p{L}\d]{1,6})?)$/u.exec(address) ?? [];
  return street === undefined || houseNumber === undefined
    ? { street: address, houseNumber: '' }
    : { street, houseNumber };
};
