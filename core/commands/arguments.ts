import { z } from 'zod';
import type { Argument } from './command.ts';
import { readReference } from './references.ts';

// The arguments that several commands share, and their zod gates.

export const offerArgument: Argument = {
  name: 'offre',
  english: 'offer',
  summary: (t) => t.commands.arguments.offer,
  type: 'reference',
  of: ['offer'],
  required: true,
};

export const candidateArgument: Argument = {
  name: 'candidat',
  english: 'candidate',
  summary: (t) => t.commands.arguments.candidate,
  type: 'reference',
  of: ['candidate'],
  required: true,
};

export const optional = (argument: Argument): Argument => ({ ...argument, required: false });

const numberOf = (of: 'offer' | 'candidate') =>
  z.string().transform((value, issue) => {
    const found = readReference(value, [of]);
    if (found) return found.number;
    issue.addIssue({ code: 'custom', message: 'reference' });
    return z.NEVER;
  });

export const offerNumber = numberOf('offer');
export const candidateNumber = numberOf('candidate');
