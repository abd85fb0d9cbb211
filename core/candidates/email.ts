/** The form under which an e-mail is one person's: trimmed, lower case. Nothing is guessed about '+tags' or dots. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

export const sameEmail = (a: string, b: string): boolean => normaliseEmail(a) === normaliseEmail(b);

/** Complete enough to write to: one '@', a host with a dot, no spaces. */
export const isEmail = (text: string): boolean =>
  /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[a-z]{2,}$/i.test(text.trim());
