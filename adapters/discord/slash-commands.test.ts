import { describe, expect, it } from 'vitest';
import { commandTable } from '../../core/commands/table.ts';
import { answersOf, toRegistration } from './slash-commands.ts';

interface Registered {
  type: number;
  name: string;
  description: string;
  name_localizations: Record<string, string>;
  options?: Registered[];
}

const everything = (commands: Registered[]): Registered[] =>
  commands.flatMap((command) => [command, ...everything(command.options ?? [])]);

describe('the registration of the commands in Discord', () => {
  const all = toRegistration(commandTable) as unknown as Registered[];
  const registration = all.filter(({ type }) => type === 1);

  it('ends with the menu of a message, in both languages; /cv asks for a file', () => {
    expect(all.at(-1)).toMatchObject({ type: 3, name: 'Analyser ce CV' });
    expect(all.at(-1)?.name_localizations['en-GB']).toBe('Analyse this CV');
    const cv = registration.find(({ name }) => name === 'cv');
    expect(cv?.options).toMatchObject([{ type: 11, name: 'fichier', required: true }]);
  });

  it('has a name and a description Discord takes, for every command, subcommand and option', () => {
    for (const { name, description, name_localizations: english } of everything(registration)) {
      for (const word of [name, ...Object.values(english ?? {})]) expect(word).toMatch(/^[-_a-z0-9]{1,32}$/);
      expect(description.length, name).toBeGreaterThan(0);
      expect([...description].length, name).toBeLessThanOrEqual(100);
    }
  });

  it('gives no level two of the same name, nor more than 25 of anything', () => {
    for (const level of [registration, ...everything(registration).map(({ options = [] }) => options)]) {
      expect(level.length).toBeLessThanOrEqual(registration === level ? 100 : 25);
      expect(new Set(level.map(({ name }) => name)).size).toBe(level.length);
    }
  });

  it('leaves no command of the table out', () => {
    const called = registration.flatMap(({ name, options = [] }): (readonly [string, string | null])[] =>
      options.some((option) => option.type === 1)
        ? options.map((sub) => [name, sub.name] as const)
        : [[name, null] as const],
    );
    expect(called.map(([name, sub]) => answersOf(commandTable, name, sub))).not.toContain(null);
    expect(called).toHaveLength(commandTable.length);
  });
});
