import type { Messages } from '../i18n/index.ts';
import type { Command } from './command.ts';

/** Announced by name, so that help and completion show the whole product; each says that it is coming when called. */
export const comingCommands: Command[] = (
  [
    ['candidat dossier', 'candidate dossier', (t) => t.commands.coming.dossier],
    ['candidat inviter', 'candidate invite', (t) => t.commands.coming.invite],
    ['candidat consentement', 'candidate consent', (t) => t.commands.coming.consent],
    ['cv', 'resume', (t) => t.commands.coming.cv],
    ['rgpd acces', 'gdpr access', (t) => t.commands.coming.privacy],
    ['rgpd effacer', 'gdpr erase', (t) => t.commands.coming.privacy],
    ['rgpd a-purger', 'gdpr due', (t) => t.commands.coming.privacy],
    ['matchpro roles', 'matchpro members', (t) => t.commands.coming.roles],
    ['matchpro lier', 'matchpro link', (t) => t.commands.coming.link],
    ['matchpro import', 'matchpro load', (t) => t.commands.coming.exchange],
    ['matchpro export', 'matchpro extract', (t) => t.commands.coming.exchange],
    ['matchpro bilan', 'matchpro report', (t) => t.commands.coming.report],
    ['matchpro audit', 'matchpro fairness', (t) => t.commands.coming.audit],
  ] satisfies [string, string, (t: Messages) => string][]
).map(([name, english, summary]) => ({ name, english, summary, args: [], right: null, answers: 'person' }));
