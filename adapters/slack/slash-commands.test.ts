import { describe, expect, it } from 'vitest';
import { fr } from '../../core/i18n/fr.ts';
import { type CommandShape, opensForm, toManifestCommands } from './slash-commands.ts';

const command = (name: string, answers: CommandShape['answers']): CommandShape => ({
  name,
  english: name,
  summary: () => `Dit ${name}`,
  args: [{ name: 'offre', english: 'offer', summary: () => 'Offre', type: 'reference', required: true }],
  answers,
});
const commands = [
  command('match', 'channel'),
  command('offre creer', 'form'),
  command('offre liste', 'person'),
];

describe('slash commands of Slack', () => {
  it.each([
    ['offre', 'creer', true],
    ['offre', '  Créer  un poste', true],
    ['offre', 'creerait', false],
    ['offre', 'liste', false],
    ['offre', '', false],
    ['match', 'offre creer', false],
    ['inconnu', 'creer', false],
  ])('/%s %s opens a form: %s', (name, text, opens) => {
    expect(opensForm(commands, name, text)).toBe(opens);
  });

  it('are one entry per base name in the manifest, within its limits', () => {
    const many = [
      ...commands,
      ...Array.from({ length: 30 }, (_, at) => command(`offre sous${at}`, 'person')),
    ];
    const manifest = toManifestCommands(many, fr);
    expect(manifest.map((entry) => entry.command)).toEqual(['/match', '/offre']);
    expect(manifest[0]).toMatchObject({ description: 'Dit match', usage_hint: '<offre>' });
    for (const entry of manifest) expect(entry.description.length).toBeLessThanOrEqual(140);
  });
});
