import type { Messages } from '../fr.ts';
import { batch } from './cards/batch.ts';
import { candidate } from './cards/candidate.ts';
import { forecast } from './cards/forecast.ts';
import { forms } from './cards/forms.ts';
import { home } from './cards/home.ts';
import { house } from './cards/house.ts';
import { match } from './cards/match.ts';
import { notes } from './cards/notes.ts';
import { offer } from './cards/offer.ts';
import { plain } from './cards/plain.ts';
import { ranking } from './cards/ranking.ts';
import { reasons } from './cards/reasons.ts';

/** What the cards say, one group per thing shown. */
export const cards: Messages['cards'] = {
  batch,
  candidate,
  match,
  ranking,
  forecast,
  offer,
  notes,
  home,
  house,
  forms,
  plain,
  reasons,
};
