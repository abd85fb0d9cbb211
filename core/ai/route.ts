import type { ApiKey } from './api-key.ts';
import type { Circuits } from './circuit.ts';
import { providerFacts } from './providers.ts';
import type { AiSettings } from './settings.ts';

/**
 * The active keys in the team's order, intersected with the regions and sub-processors it allows. A provider that rests is left out;
 * one outside is never in, whatever else fails.
 */
export const routeFor = (
  { settings, keys }: { settings: AiSettings; keys: readonly ApiKey[] },
  circuits: Pick<Circuits, 'isOpen'> | null,
  now: Date,
): ApiKey[] => {
  const { order, regions, excluded } = settings;
  return order
    .filter((provider) => regions.includes(providerFacts[provider].region) && !excluded.includes(provider))
    .filter((provider) => !circuits?.isOpen(provider, now.getTime()))
    .flatMap((provider) => keys.find((key) => key.provider === provider && key.state === 'active') ?? []);
};
