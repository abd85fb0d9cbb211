// Everyday words of liking and disliking, beside the recruiters' own. Weight → words, as in the lexicons.

type Weights = Record<string, string>;

export const frenchEveryday: Weights = {
  '2': `génie, sublime, trop drôle, trop mignon*, mignon*, canon, tuerie, régal, régale*, savoureu*, confortable*, douillet*, émouvant*, émotion, émerveill*, enchant*, exquis*, ador*, passionné*,
    plaisant*, amusant*, hilarant*, divertissant*, captivant*, touchant*, magique*, paradis*, rêve, hourra, youpi, bisous, bisou, câlin*, tendresse, amitié, gratitude, reconnaissant*,
    espère, optimiste*, soulag*, gagnant*, triomph*, exploit, brillamment, chapeau, admir*, hommage, solidarité, généreu*, bienveillan*, charmant*, élégant*, raffiné*, robuste*, bon rapport, bon produit, bon achat, nickel, top, au poil, à recommander, sans regret, satisfaction`,
  '-2': `débil*, crétin*, abruti*, imbécil*, salaud*, salop*, enfoir*, pute*, nique, niquer, foutre, fout, merdi*, pourriture, ordure*, vomir, vomi, gerbe*, écoeur*, beurk, berk, dégueu, crade*, sale, sales, puant*, pue, foir*, gâch*, gaspill*, escroc*, escroquer*, arnaque*, pigeon, volé,
    inefficac*, inutilisable*, cassée, cassés, abîmé*, fissur*, défectueux, en panne, panne*, remboursement, rembours*, à fuir, fuyez, fuir, déconseill*, ne fonctionne pas, fonctionne pas, ne marche pas, marche pas, ne sert à rien, sert à rien, sans intérêt, soporifique*, barbant*, lassant*, creux, plat et,
    fade*, insipide*, immangeable*, périmé*, angoiss*, anxi*, dépress*, désespér*, désespoir, détruit*, tragédie, tragique*, malaise, gêne, gênant*, pénible*, relou*, injust*, injustice, corrompu*, corruption, hypocrit*, lâche*, mensonges, propagande, dictat*, facho*, nazi*, assassin*, crimin*, condamn*, dénonc*, indign*, révolt*, déplorable`,
  '-1.2': `bizarre*, étrange*, galère*, galérer, fatigue, crevé*, épuis*, stressé*, énervant*, agaç*, agac*, soulé*, nostalg*, sombre, grise, froissé*, bruyant*, petit bémol, trop petit*, trop grand*, trop cher, trop tard, tort, bugs, bugg*, problématique`,
};

export const englishEveryday: Weights = {
  '2': `blessing, bless, excited for, can t wait, cant wait, looking forward, so good, so much fun, hilarious, funny, adorable, heaven, winning, congrats, well done, proud of, gratitude, grateful, thankful, peace, hero, legend, epic, dope, favourite, masterpiece, charming, elegant, generous, brave, celebrate*, celebration, vacation, paradise, recommend this, worth it, five stars, works great, works perfectly, easy to use, pleasantly, must see, must read, enjoyable, entertaining, touching, gripping`,
  '-2': `bastard*, asshole*, bitch*, moron*, dumb, dumbass, bullshit, bs, sucks, loser*, corrupt*, propaganda, hypocrit*, coward*, murder*, terror*, tragic, tragedy, horrific, creepy, gross, vomit, puke, nauseous, headache, miserable, depress*, heartbroken, devastat*, unbearable, unfair, injustice, crappy, lousy, tacky, defect*, returned it, sent it back, money back, avoid, stay away, disappointed, overrated, predictable, boring, clich*, pointless, tedious, unwatchable, unreadable, rip off`,
  '-1.2': `ugh, meh, weird, strange, tired, exhausted, annoying, frustrat*, mad, miss you, missing you, unlucky, nope, shaky, loud, overpriced, pricey, glitch*, bug, bugs, trouble, noisy, dark side, sadness, lonely, worst part`,
};
