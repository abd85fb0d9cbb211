import type { Cefr, EduLevel } from '../../cv/structured-cv.ts';
import type { InteractionKind, Tone } from '../../interactions/interaction.ts';
import type { Band } from '../../matching/match.ts';
import type { Offer } from '../../offers/offer.ts';
import type { Stage } from '../../pipeline/stage.ts';
import type { HealthRow } from '../../ports/health.ts';
import type { Confidence } from '../../predictions/prediction.ts';

/** The closed lists of the domain, as people read them. */
export const terms = {
  band: { strong: 'fort', good: 'bon', possible: 'possible', weak: 'faible' } satisfies Record<Band, string>,
  index: { strong: 'forte', good: 'bonne', possible: 'moyenne', weak: 'faible' } satisfies Record<
    Band,
    string
  >,
  confidence: {
    high: 'fiabilité bonne',
    medium: 'fiabilité moyenne',
    low: 'fiabilité faible',
  } satisfies Record<Confidence, string>,
  stage: {
    new: 'à étudier',
    shortlisted: 'présélection',
    interview: 'entretien',
    proposed: 'proposition au client',
    hired: 'embauche',
    refused: 'refus',
  } satisfies Record<Stage, string>,
  contract: {
    cdi: 'CDI',
    cdd: 'CDD',
    freelance: 'freelance',
    interim: 'intérim',
    stage: 'stage',
    alternance: 'alternance',
  } satisfies Record<NonNullable<Offer['contract']>, string>,
  remote: {
    no: 'sur site',
    some: 'télétravail partiel',
    full: 'télétravail complet',
  } satisfies Record<NonNullable<Offer['remote']>, string>,
  interaction: {
    email: 'E-mail',
    call: 'Appel',
    sms: 'SMS',
    interview: 'Entretien',
    test: 'Test',
    note: 'Note',
  } satisfies Record<InteractionKind, string>,
  tone: {
    positive: '🙂 ton positif',
    neutral: '😐 ton neutre',
    negative: '🙁 ton négatif',
  } satisfies Record<Tone['sign'], string>,
  education: {
    'CAP/BEP': 'CAP ou BEP',
    Bac: 'Bac',
    'Bac+2': 'Bac+2',
    'Bac+3': 'Bac+3',
    'Bac+4': 'Bac+4',
    'Bac+5': 'Bac+5',
    Doctorat: 'Doctorat',
  } satisfies Record<EduLevel, string>,
  languageLevel: {
    A1: 'A1 (notions)',
    A2: 'A2 (élémentaire)',
    B1: 'B1 (intermédiaire)',
    B2: 'B2 (à l’aise)',
    C1: 'C1 (courant)',
    C2: 'C2 (bilingue)',
  } satisfies Record<Cefr, string>,
  health: {
    ok: '✅ en service',
    degraded: '⚠️ ralenti',
    off: '⏸ non activé',
    down: '❌ en panne',
  } satisfies Record<HealthRow['state'], string>,
};
