import type { ApiKey } from '../ai/api-key.ts';
import type { Receipt } from '../ai/gateway.ts';
import type { JobAd } from '../ai/job-ad.ts';
import { type AiSettings, aiSettingsSchema } from '../ai/settings.ts';
import { type CostSums, sumCosts } from '../ai/sum-costs.ts';
import type { Usage } from '../ai/usage.ts';

// Keys, settings and calls of a fictitious team.

const key: ApiKey = {
  ...{ id: 'k-1', provider: 'openai', baseUrl: null, sealed: new Uint8Array(), lastFour: 'a1b2' },
  ...{
    state: 'active',
    by: 'slack:T1:U7',
    conversation: 'slack:T1:C9',
    at: new Date('2026-11-18T09:00:00Z'),
  },
};
export const someKeys: [ApiKey, ...ApiKey[]] = [
  key,
  { ...key, id: 'k-2', state: 'idle', lastFour: 'c3d4', at: new Date('2026-06-02T09:00:00Z') },
  { ...key, id: 'k-3', provider: 'mistral', state: 'refused', lastFour: 'e5f6' },
  { ...key, id: 'k-4', provider: 'compatible', baseUrl: 'https://llm.example.com/v1', lastFour: '0789' },
];

export const someSettings: AiSettings = aiSettingsSchema.parse({
  regions: ['eu', 'us', 'own'],
  excluded: ['gemini'],
  models: { openai: 'gpt-5' },
  budget: 20,
});

const call: Usage = {
  ...{ id: 'u-1', at: new Date('2026-11-19T10:00:00Z'), by: 'slack:T1:U7', task: 'cv.read' },
  ...{ provider: 'openai', model: 'gpt-5-mini', tokens: { in: 2_400, out: 800, cached: 0 } },
  ...{ costMicros: 2_024, estimated: false, latencyMs: 2_310, outcome: 'ok' },
};
export const costSums: CostSums = sumCosts([
  call,
  { ...call, costMicros: 2_240 },
  { ...call, task: 'offer.write', provider: 'mistral', costMicros: 812_000, estimated: true, by: null },
]);

export const someReceipt: Receipt = {
  ...{ provider: 'openai', model: 'gpt-5-mini', costMicros: 4_210, estimated: false, ms: 2_310, version: 1 },
};

export const someAd: JobAd = {
  title: 'Développeur React senior F/H',
  company:
    'Banque Alizé est une banque en ligne de 300 salariés. L’équipe Espace client compte huit personnes.',
  missions: [
    'Concevoir les écrans de la banque en ligne.',
    'Écrire les tests.',
    'Participer aux revues de code.',
  ],
  profile: ['5 ans d’expérience au moins.', 'Indispensable : React et TypeScript.'],
  benefits: [
    'Rémunération : 45 000 € – 55 000 € brut par an.',
    'Télétravail possible une partie de la semaine.',
  ],
  process: ['Un premier échange de trente minutes.', 'Un entretien avec l’équipe.'],
};
