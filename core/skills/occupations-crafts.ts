import { readOccupations } from './entries.ts';

export const craftsOccupations = readOccupations(
  'crafts',
  `
bijoutier: Bijoutier = Jeweller | joaillier, bijoutier joaillier, jeweler, sertisseur, goldsmith, orfèvre > Bijouterie ~ horloger
horloger: Horloger = Watchmaker | horloger réparateur, watch technician > Horlogerie ~ bijoutier
maroquinier: Maroquinier = Leather craftsman | artisan maroquinier, sellier, sellier maroquinier, piqueur maroquinerie, cordonnier, shoemaker, cobbler > Maroquinerie ~ couturier
ceramiste: Céramiste = Ceramist | potier, potter, verrier, glassmaker, souffleur de verre, glassblower > Céramique ~ artiste
tapissier: Tapissier d'ameublement = Upholsterer | tapissier décorateur, tapissier > Tapisserie d'ameublement ~ menuisier
tailleur-pierre: Tailleur de pierres de taille = Stonemason | marbrier, marble worker, appareilleur pierre > Taille de pierre ~ macon
luthier: Luthier = Instrument maker | facteur de pianos, accordeur de pianos, piano tuner > Lutherie ~ menuisier
masseur-bien-etre: Masseur bien-être = Massage therapist | praticien en massage, praticien bien-être, sophrologue, naturopathe, naturopath, réflexologue > Massage ~ estheticien, kinesitherapeute
tatoueur: Tatoueur = Tattoo artist | pierceur > Tatouage ~ estheticien
repasseuse: Agent de blanchisserie = Laundry worker | repasseur, employé de pressing, blanchisseur, agent de pressing, dry cleaner, presser > Repassage ~ agent-entretien
thanatopracteur: Conseiller funéraire = Funeral director | agent funéraire, porteur funéraire, thanatopracteur, embalmer, maître de cérémonie funéraire, undertaker ~ agent-polyvalent
`,
);
