// Every refusal a person can meet: its code and the values its sentence needs. Both languages map every code.

export interface RefusalValues {
  // files
  'file.too_big': { name: string; megabytes: number; limit: number };
  'file.empty': { name: string };
  'file.unsupported': { name: string; kind: string };
  'file.coming': { name: string; kind: string };
  'file.gone': { name: string };
  'file.not_a_file': { name: string };
  'file.none': Record<string, never>;
  'archive.empty': { name: string };
  'archive.too_many': { name: string; files: number; limit: number };
  // reading
  'cv.password': { name: string };
  'cv.unreadable': { name: string };
  'cv.too_long': { name: string; pages: number; limit: number };
  'cv.too_heavy': { name: string };
  'cv.not_a_cv': { name: string };
  'cv.no_text': { name: string };
  // rights and places
  'right.missing': { act: string; person: string };
  'channel.not_allowed': { channel: string };
  'channel.open': { channel: string };
  'channel.direct': Record<string, never>;
  'channel.not_recruiting': { channel: string };
  // things that are not there
  'unknown.reference': { reference: string };
  'unknown.command': { typed: string; nearest: string | null };
  'unknown.action': { action: string };
  // commands
  'argument.missing': { command: string; argument: string; usage: string };
  'argument.wrong': { command: string; argument: string; given: string; usage: string };
  'command.coming': { command: string };
  // acts
  'offer.closed': { reference: string };
  'offer.none_open': Record<string, never>;
  'candidate.email_taken': { email: string; reference: string };
  'candidate.none': Record<string, never>;
  'candidate.gone': Record<string, never>;
  'candidate.merged': { reference: string; into: string };
  'merge.same': { reference: string };
  'day.unreadable': { given: string };
  'day.past': { day: string };
  'placement.none': { reference: string };
  'undo.none': Record<string, never>;
  'undo.late': Record<string, never>;
  'undo.already': Record<string, never>;
  'undo.changed': { subject: string; by: string };
  'question.closed': Record<string, never>;
  'example.already_offers': { offers: number };
  'note.empty': { command: string };
  'form.invalid': { fields: string };
  // models
  'key.not_accepted': { provider: string };
  'key.not_reached': { provider: string };
  'ai.over_budget': { calls: number; needed: string; left: string };
  // house
  'vault.key_missing': Record<string, never>;
  'vault.key_wrong': Record<string, never>;
  'house.bug': { trace: string };
  'house.outage': { what: string };
}
