/** What people call things: 'offre-42', 'offer 42', '#42', '« offre-42 »', '42'. */
export interface Reference {
  of: 'offer' | 'candidate';
  number: number;
}

const words: Record<string, Reference['of']> = {
  offre: 'offer',
  offer: 'offer',
  job: 'offer',
  poste: 'offer',
  candidat: 'candidate',
  candidate: 'candidate',
};

/** A bare number is the first of `allowed`. undefined: no reference, or one of a kind that may not stand here. */
export const readReference = (typed: string, allowed: readonly Reference['of'][]): Reference | undefined => {
  const bare = typed
    .normalize('NFKC')
    .replace(/[«»"“”'`<>]/g, '')
    .trim()
    .toLowerCase();
  const found = /^(?:([a-z]+)[\s\-_#:]*|#)?(\d{1,9})$/.exec(bare);
  if (!found) return undefined;
  const of = found[1] === undefined ? allowed[0] : words[found[1]];
  const number = Number(found[2]);
  if (!of || !allowed.includes(of) || number < 1) return undefined;
  return { of, number };
};

export const writeReference = ({ of, number }: Reference): string =>
  of === 'offer' ? `offre-${number}` : `candidat-${number}`;
