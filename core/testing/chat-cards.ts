import type { Card, Span } from '../cards/card.ts';
import type { Form } from '../cards/form.ts';

const words = (text: string): Span => ({ type: 'text', text });

export const card = (more: Partial<Card> = {}): Card => ({
  kind: 'sample',
  locale: 'fr',
  tone: 'neutral',
  title: [words('Camille Exemple · '), { type: 'reference', text: 'candidat-17' }],
  parts: [{ type: 'text', spans: [words('Développeuse backend, 6 ans')] }],
  actions: [],
  ...more,
});

/** One of everything, as a builder would make it. */
export const fullCard = (locale: Card['locale'], person: string): Card =>
  card({
    locale,
    parts: [
      { type: 'text', spans: [words('Développeuse backend · '), { type: 'strong', text: '6 ans' }] },
      {
        type: 'facts',
        facts: [
          { label: 'Lieu', value: [words('Lyon')] },
          { label: 'Suivie par', value: [{ type: 'person', person, name: 'Alix Modèle' }] },
        ],
      },
      { type: 'gauge', label: 'Employabilité', value: 82, max: 100, word: 'fort', tone: 'good' },
      { type: 'rule' },
      { type: 'heading', spans: [words('Offres')] },
      {
        type: 'table',
        columns: [
          { label: 'Offre', align: 'left' },
          { label: 'Score', align: 'right' },
        ],
        rows: [
          [[{ type: 'reference', text: 'offre-42' }], [words('82')]],
          [[{ type: 'reference', text: 'offre-43' }], [words('64')]],
        ],
      },
      { type: 'list', items: [[words('✅ Go')], [words('❔ Kubernetes')]] },
      { type: 'quote', text: 'Six ans de Go\nen production' },
      { type: 'note', tone: 'warning', spans: [words('Texte caché en page 2')] },
      { type: 'progress', done: 132, total: 200, spans: [words('9 doublons')] },
      { type: 'text', spans: [{ type: 'link', url: 'https://example.org/guide', text: 'Le guide' }] },
    ],
    actions: [
      {
        type: 'button',
        action: 'offer.shortlist',
        subject: 'candidat-17/offre-42',
        label: 'Présélectionner',
        intent: 'primary',
        answers: 'channel',
      },
      {
        type: 'button',
        action: 'candidate.refuse',
        subject: 'candidat-17',
        label: 'Refuser',
        intent: 'plain',
        answers: 'form',
      },
      {
        type: 'button',
        action: 'candidate.delete',
        subject: 'candidat-17',
        label: 'Supprimer',
        intent: 'danger',
        answers: 'person',
        confirm: { title: 'Supprimer ?', text: 'C’est définitif.', yes: 'Supprimer', no: 'Garder' },
      },
      {
        type: 'select',
        action: 'candidate.stage',
        subject: 'candidat-17/offre-42',
        label: 'Étape',
        choices: [
          { value: 'interview', label: 'Entretien' },
          { value: 'hired', label: 'Embauche' },
        ],
      },
    ],
    footer: [words('Répondez ici pour noter · // pour discuter')],
    pager: { page: 2, pages: 3, action: 'match.page', subject: 'offre-42' },
  });

export const hostile =
  '<!channel> @everyone <https://evil.example|Voir> [x](https://evil.example) *gras* \u202Efdp';

/** The hostile words wherever a text may stand. */
export const hostileCard = (evil = hostile): Card => {
  const spans = [words(evil), { type: 'strong' as const, text: evil }];
  return card({
    title: spans,
    parts: [
      { type: 'text', spans },
      { type: 'quote', text: evil },
      { type: 'facts', facts: [{ label: evil, value: spans }] },
      { type: 'list', items: [spans] },
      { type: 'table', columns: [{ label: evil, align: 'left' }], rows: [[spans], [[words(evil)]]] },
      { type: 'table', columns: [{ label: evil, align: 'left' }], rows: [[spans]] },
      { type: 'note', tone: 'bad', spans: [{ type: 'person', person: 'web:x:<!channel>', name: evil }] },
      { type: 'file', file: { name: evil, mime: 'text/csv', base64: '' } },
      { type: 'text', spans: [{ type: 'link', url: 'javascript:alert(1)', text: evil }] },
    ],
    actions: [{ type: 'button', action: 'a', subject: 's', label: evil, intent: 'plain', answers: 'person' }],
    footer: spans,
  });
};

export const refusalForm: Form = {
  id: 'candidate.refuse',
  subject: 'candidat-17',
  locale: 'fr',
  title: 'Refuser la candidature de Camille',
  submit: 'Refuser',
  steps: [
    [
      { id: 'reason', label: 'Raison', required: true, input: { type: 'long' } },
      { id: 'pay', label: 'Salaire', required: false, input: { type: 'money', currency: 'EUR' } },
    ],
    [
      {
        id: 'stage',
        label: 'Étape',
        required: true,
        value: 'interview',
        input: { type: 'choice', choices: [{ value: 'interview', label: 'Entretien' }] },
      },
      { id: 'offer', label: 'Offre', required: false, input: { type: 'reference', of: 'offer' } },
      { id: 'tell', label: 'Prévenir', required: false, input: { type: 'yes' } },
    ],
  ],
};
