/** An address that its owner knows again and another cannot use: "f•••@voorbeeld.nl". */
export const maskEmail = (email: string): string => email.replace(/^(.).*(?=@)/u, '$1•••');
