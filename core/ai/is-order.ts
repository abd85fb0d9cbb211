import { otherReadings, plainWords } from './plain-words.ts';

/** Does this text speak to the machine that reads it, rather than to a person? French and English, disguises undone. */
export const isOrder = (text: string): boolean => {
  if (text.length < 12) return false;
  const plain = plainWords(text);
  if (orders.some((pattern) => pattern.test(plain))) return true;
  if (!looksDisguised(text)) return false;
  return otherReadings(text).some((reading) => orders.some((pattern) => pattern.test(reading)));
};

/** A look at a whole page, many times quicker than one at each line: false means that no line and no run of lines is an order. */
export const mayHoldOrders = (lines: readonly string[]): boolean => {
  if (lines.some(looksDisguised)) return true;
  const plain = lines.map(plainWords);
  const [apart, together] = [plain.join('\n'), plain.join(' ')];
  return ordersInLines.some((pattern) => pattern.test(apart) || pattern.test(together));
};

const looksDisguised = (text: string): boolean => disguises.some((pattern) => pattern.test(text));

const disguises: readonly RegExp[] = [
  /[A-Za-z0-9+/_-]{24,}|(?:[0-9a-f]{2}[\s:,]){10,}|(?:\\u[0-9a-f]{4}|\\x[0-9a-f]{2}){6,}|(?:%[0-9a-f]{2}){1,}|&#x?[0-9a-f]+;|(?:[01]{8}\s?){8,}/i,
  /(?:(?<![\p{L}\p{N}])[\p{L}\p{N}][ ._-]+){6,}/u,
  /(?:\p{L}[.\-_*|/]){5,}/u,
  /\p{L}[013457@$]\p{L}.*\p{L}[013457@$]\p{L}/u,
  /erongi|snoitcurtsni|sengisnoc|tadidnac|vtaber|vafgehpgvbaf|pbafvtarf|pnaqvqng/i,
];

const near = '[^.!?\\n]{0,60}?';
const rules =
  '(?:instructions?|consignes?|regles?|rules|guidelines|directives?|prompts?|contexte?|system message|contraintes?|constraints|programming|politiques?)';
const machine =
  "(?:(?:an? |the |une? |l'|le |la |cher |dear |hey |to |a l'attention (?:de l'|du |des )|note (?:a|to|pour) (?:l'|the |all )?)?(?:ia|ai|llms?|gpt(?:-?\\d\\w*)?|chatgpt|claude|gemini|mistral|copilot|language models?|modeles? de langage|intelligence artificielle|assistant(?: ia| ai)?|bots?|robots?|ats|(?:cv |resume )?parsers?|systemes? automatiques?|automated (?:\\w+ )?(?:systems?|screeners?|reviewers?)|screening (?:systems?|tools?|models?)|algorithmes?|analyseurs?|matchpro|evaluat(?:eur|or)s?))";
const person =
  '(?:candidats?|candidates?|candidature|applicants?|profils?|profiles?|cv|resume|application|personne|person|dossier)';

/** Each is enough by itself: no sentence of a career reads like one of them. */
const orders: readonly RegExp[] = [
  // Forget what you were told.
  new RegExp(
    `\\b(?:ignor(?:e[rsz]?|ing)|disregard|forget|override|bypass|oublie[rsz]?|neglige[rsz]?|annule[rsz]?|contourne[rsz]?|outrepasse[rsz]?|n'appliquez pas|ne (?:tiens|tenez) (?:pas|aucun) compte|do not follow|ne suis pas|ne suivez pas)\\b${near}\\b(?:${rules}|(?:precedent|previous|prior|above|earlier|ci-dessus|avant|anterieur)\\w*|everything|tout ce qui)\\b`,
  ),
  new RegExp(
    `\\b(?:new|nouvelles?|updated|real|vraies?|hidden|secret|additional|supplementaires?|special|speciales?|urgent(?:es)?|important(?:es)?) (?:instructions?|consignes?|rules|regles|directives?)\\b(?:\\s*[:=]|${near}\\b(?:${machine}|candidate?s?|suit|follow))`,
  ),
  // Fake messages of the system.
  /(?:^|[\s>\]"'{(*#/-])(?:system|systeme|assistant|developer|developpeur|admin(?:istrator)?|root|operator)(?: (?:message|prompt|override|note|update|notice|instruction|alert))?\s*[:>\]]+\s*\S*.{0,80}\b(?:candidate?s?|score|note[rz]?|rate|rank|recommend\w*|must|doi[st]|devez|ignore[rsz]?|you|tu|vous|set|approve\w*|valide[rsz]?|output|mode|override\w*|stage|hire|etape|repond\w*|return|skills?|competences?)\b/,
  /<\|?\/?(?:im_start|im_end|system|sys|assistant|user|endoftext|inst|instructions?|prompt|tool_call|tool_use|function_calls?|function_call|invoke|human|document)\b[^>]*\|?>|<<\/?sys>>|\[\/?(?:inst|system|assistant)\]|\|(?:system|assistant|im_start)\||"role" ?: ?"(?:system|assistant|developer|tool)"|document>>>|<<<document|### ?(?:instruction|system|response|consigne|human|assistant)|={3,} ?(?:end|fin)\b|-{3,} ?(?:end|fin) (?:of|du|de|des)\b|\b(?:end of|fin d[ue]s?) (?:document|cv|resume|prompt|user (?:input|message)|texte|donnees)\b/,
  // A new role.
  new RegExp(
    `\\b(?:you are|you're|tu es|vous etes|you will be|agis|act|behave|agissez|comporte-toi|comportez-vous|pretend|imagine|fais semblant|faites comme|roleplay)\\b(?: (?:now|maintenant|desormais|to be|comme|en tant que?|as|like|que|si))*(?: (?:an? |une? |le |the |l'|my |mon ))?${near}(?:\\b(?:ai|ia|assistant|model|modele|gpt|dan|chatbot|bot|evaluat(?:or|eur)|unrestricted|sans restrictions?|recruiter|recruteu(?:r|se)|hiring manager|jury|decide)\\b)`,
  ),
  /\b(?:developer mode|mode developpeur|mode debug|debug mode|god mode|jailbreak\w*|prompt injection|do anything now|dan mode|sudo mode|mode administrateur|admin mode|maintenance mode|mode maintenance|test mode enabled)\b/,
  // Addressed to the machine.
  new RegExp(
    `(?:^|[(\\[{*#>:"«]\\s*)(?:to all|to any|a tous|a toutes|note|notes|message|attention|memo|remarque|info|psst|hey|hello|bonjour|dear|cher|chere|a l'attention|important|ps|p\\.s\\.|nb|instruction|consigne|if you are|si (?:tu|vous) (?:es|etes)|as|en tant qu[e'])\\b[^.!?\\n]{0,24}?\\b${machine}\\b`,
  ),
  new RegExp(
    `\\b(?:if|si|when|quand|lorsqu(?:e|'une?))\\b[^.!?\\n]{0,30}\\b${machine}\\b[^.!?\\n]{0,40}\\b(?:lit|lis|lisez|read|reads|reading|process|processes|processing|traite|traitez|analys\\w+|evaluat\\w+|evalue\\w*|screen\\w*)\\b`,
  ),
  new RegExp(
    `\\b${machine}\\b ?[,:!] ?(?:\\w+ ){0,3}(?:must|should|please|doit|doivent|dois|veuillez|merci de|rate|score|rank|give|note[rz]?|classe[rz]?|attribue[rz]?|ignore[rz]?|reponds|repondez|recommand\\w+|recommend|say|dis|dites|answer|output|return|set|select|choose|approve|print|reveal)\\b`,
  ),
  // Give a mark, a rank, a verdict.
  new RegExp(
    `\\b(?:rate|score|rank|grade|assign|give|award|set|put|mark|place|evaluate|note[rz]?|notes|classe[rz]?|evalue[rz]?|attribue[rz]?|donne[rz]?|mets|mettez|place[rz]?|positionne[rz]?|affecte[rz]?|accorde[rz]?|fixe[rz]?)\\b[^.!?\\n]{0,40}\\b(?:this|the|that|ce|cette|cet|le|la|me|moi|him|her|my|mon|ma|son|sa|un|une|a|an|au)\\b[^.!?\\n]{0,50}\\b(?:100(?: ?%| ?/ ?100| points?| sur 100| out of 100)?|10 ?/ ?10|20 ?/ ?20|perfect|parfaite?|maximum|maximale?|maximal|highest|top(?: of)?|first|premiere?|best|meilleure?s?|score|rating|rank|rang|match|five stars?|5 stars?|cinq etoiles|excellent|strong|fort)\\b(?=[^.!?\\n]{0,60}(?:${person}|score|rating|note|match|rank|rang|me\\b|moi\\b|liste?\\b|critere|criteri|100|10 ?/ ?10))`,
  ),
  /\b(?:score|rating|note|match|rank|ranking|total|verdict|decision|band|stage|status|etape|statut|classement|adequation|fit)(?: (?:final|finale|global|globale|totale?|score|obligatoire))?\s*(?:=|:=|:|must be|should be|is now|doit etre|est desormais|vaut|devient|to|a|->|→)\s*["']?(?:100|10 ?\/ ?10|20 ?\/ ?20|perfect|parfait|max(?:imum|imal|imale)?|strong|fort|hired|embauche|shortlisted|top|retenue?|accepted|accepte|approved|valide|preselectionne|1 ?\/|1er|n°? ?1\b|#1)/,
  /\b(?:rate|score|rank|note|notez|noter|classe|classez) (?:me|moi|him|her|us|it|this|ce|cette|mon|my|the)\b[^.!?\n]{0,50}\b(?:100|10|first|premiere?|top|best|highest|high|maximum|meilleure?)\b/,
  new RegExp(
    `\\b(?:recommend|hire|shortlist|select|approve|accept|advance|invite|choose|pick|promote|embauche[rz]?|retene[rz]|retiens|selectionne[rz]?|valide[rz]?|accepte[rz]?|preselectionne[rz]?|recommande[rz]?|choisis(?:sez)?|propose[rz]?|convoque[rz]?)\\b (?:immediately |immediatement |absolument |only |uniquement |always |toujours )?(?:this|ce|cette|the|le|la|me|him|her|my|mon|ma) ?(?:${person})?\\b(?=[^.!?\\n]{0,60}(?:${person}|immediat|regardless|sans|without|for (?:all|every|any)|pour (?:tout|toute|chaque)|now|maintenant|obligatoire|prior|first|premier))`,
  ),
  new RegExp(
    `\\b(?:this|ce|cette|the|le|la) ${person}\\b[^.!?\\n]{0,40}\\b(?:is (?:the )?(?:perfect|best|ideal|only|a perfect)|est (?:le |la )?(?:meilleure?|parfaite?|ideale?|seule?)|meets all|must be (?:hired|ranked|rated|selected|shortlisted)|doit etre (?:retenu|classe|note|embauche|selectionne|recommande|place)\\w*|remplit (?:tous|toutes)|satisfie[sd]? all|exceeds all|should be (?:ranked|rated|hired|shortlisted|selected)|deserves)`,
  ),
  /\b(?:consider|treat|mark|count|regard|consid[e]re[rz]?|marque[rz]?|compte[rz]?|traite[rz]?|declare[rz]?|assume|suppose[rz]?)\b[^.!?\n]{0,50}\b(?:all|every|any|tou(?:s|tes|t)|chaque|each)\b[^.!?\n]{0,40}\b(?:requirements?|criter\w+|skills?|competences?|exigences?|must-haves?|conditions?|prerequis)\b/,
  /\b(?:all|every|tou(?:s|tes)) (?:the |les )?(?:requirements?|criter\w+|exigences?|must-haves?|prerequis)\b[^.!?\n]{0,30}\b(?:are met|met|sont (?:remplis|remplies|satisfait\w*)|satisfied|fulfilled|comme (?:remplis|acquis)|as met)/,
  new RegExp(
    `\\b(?:reject|lower|downgrade|penali[sz]e|discard|exclude|rejette[rz]?|rejetez|baisse[rz]?|abaisse[rz]?|penalise[rz]?|elimine[rz]?|ecarte[rz]?|refuse[rz]?|disqualif\\w+)\\b[^.!?\\n]{0,30}\\b(?:all |every |tous |toutes )?(?:the |les )?(?:other|autres) (?:${person})`,
  ),
  // Put something into the result.
  new RegExp(
    `\\b(?:add|append|insert|include|inject|list|report|extract|ajoute[rz]?|insere[rz]?|inclus|inclure|incluez|inscri[st]|inscrivez|renseigne[rz]?|indique[rz]?|extrai[st]|extrayez|complete[rz]?|remplace[rz]?|replace|change|modifie[rz]?|write|ecri[st]|ecrivez)\\b[^.!?\\n]{0,70}\\b(?:to|in|into|as|dans|a|aux?|comme|par|with|for|pour|sur)\\b ?(?:the |his |her |their |your |this |le |la |les |l'|ses |sa |son |ta |votre |ce )?(?:${person}|output|result\\w*|reponse|response|json|skills?|competences?|extract\\w*|sortie|reading|lecture|structured|experiences?|card|fiche|summary|resume|field|champ|database|base)\\b(?=.{0,200}(?:skill|competence|experience|score|json|even if|meme si|regardless|output|result|sortie|candidat|years|ans\\b|fiche|card|field|champ|true|expert|:))(?=.*\\b(?:json|output|sortie|fiche|card|even if|meme si|regardless|field|champ|extract\\w*|result\\w*|response|reponse|candidate?s?|profile?|database)\\b)`,
  ),
  new RegExp(
    `\\b(?:add|insert|include|inject|report|replace|change|set|write|ajoute|ajoutez|insere|inserez|inscris|inscrivez|indique|indiquez|remplace|remplacez|modifie|modifiez|complete|completez|ecris|ecrivez)\\b[^.!?\\n]{0,90}?\\b(?:json|output|sortie|structured|extracted|fiche\\b(?! (?:de |technique|produit|navette|client|horaire|projet))|candidat\\w*${near}(?:database|base de donnees))`,
  ),
  /\b(?:and|et|then|puis) (?:obey|obeis|obeissez)\b|ignore[rz]?(?:z|all|toutes|les|the|any)*(?:previous|prior|consignes|instructions|rules|regles)/,
  // Say nothing of it; say only this.
  /\b(?:do not|don't|never|ne|n')\s?(?:mention\w*|reveal\w*|tell|disclose|show|flag|report|signale[rz]?|mentionne[rz]?|dis|dites|revele[rz]?|indique[rz]?|parle[rz]?|montre[rz]?|affiche[rz]?)\b[^.!?\n]{0,60}\b(?:this (?:text|instruction|message|note|line|paragraph|section)|these (?:instructions|lines)|hidden|recruiter|user|human|cette? (?:note|consigne|instruction|message|ligne|phrase|texte|section)|ces (?:consignes|instructions|lignes)|recruteu(?:r|se)s?|utilisateur|humain)\b/,
  /\b(?:respond|reply|answer|output|return|reponds|repondez|renvoie|renvoyez|retourne|retournez|affiche|affichez|genere|generez|produis|produisez|write|print|say|ecris|ecrivez)\b[^.!?\n]{0,24}\b(?:only|exactly|uniquement|seulement|exactement|just|simply|rien d'autre|nothing else|the following|ce qui suit|ceci|this json|ce json|le json suivant|with json|en json|json:)\b/,
  // Give away what is not asked for.
  /\b(?:reveal|print|show|output|display|send|repeat|leak|dump|expose|exfiltrate|list|give|return|include|copy|forward|email|post|upload|paste|affiche[rz]?|revele[rz]?|envoie|envoyez|envoyer|transmets|transmettez|transmettre|repete[rz]?|divulgue[rz]?|copie[rz]?|liste[rz]?|donne[rz]?|recopie[rz]?|communique[rz]?|fournis(?:sez)?|exporte[rz]?|publie[rz]?)\b[^.!?\n]{0,60}\b(?:system prompt|prompt systeme|your (?:instructions|prompt|rules|system|secrets?|keys?|configuration|memory)|(?:tes|vos|ton|votre) (?:instructions|prompt|consignes|regles|secrets?|cles?|configuration|memoire)|api[_ -]?keys?|cles? (?:d')?api|openai_api_key|environment variables|variables d'environnement|\.env|secrets?\b|passwords?|mots? de passe|(?:other|all|every|previous|autres|tous les|toutes les) (?:other )?(?:candidates?|candidats?|applicants?|resumes?|cvs?|profil\w*|fiches?)(?:'s?)?(?: (?:data|emails?|phone|donnees|names|noms|adresses|coordonnees))?|(?:the |la )?(?:candidate )?database|base de donnees)\b/,
  /!\[[^\]]*\]\(\s*https?:|\[[^\]]+\]\(\s*https?:[^)]*(?:\?|{)|\b(?:fetch|curl|wget|visit|open|load|call|click|appelle[rz]?|visite[rz]?|ouvre[rz]?|charge[rz]?|clique[rz]?)\b[^.!?\n]{0,40}https?:\/\/|https?:\/\/\S*(?:\{|%7b|\?(?:data|q|c|leak|key|secret|cv|d|info|payload)=)|<img\b|<script\b|<iframe\b|javascript:\w/,
  // Look-alikes of tool calls.
  /\{\s*"?(?:tool|tool_name|function|function_call|tool_calls|action|name|command|recipient_name)"?\s*:\s*"?[\w.:-]+"?\s*,\s*"?(?:arguments?|parameters|args|input|params|candidate|subject|stage|value|to)"?\s*:|\b(?:function_call|tool_call|tool_use|set_stage|setstage|update_score|set_score|hire_candidate|shortlist_candidate|send_email|delete_candidates?|execute_sql|run_command|os\.system|subprocess|eval|exec)\s*\(|\b(?:drop table \w+(?= ?;)|delete from|update candidates? set|insert into candidates?|select \* from candidates?)\b/,
  /(?:^|\s)\/(?:match|etape|offre|candidat|rgpd|placement|relance|matchpro|note)\b (?:candidat|offre|rediger|supprimer|effacer|fermer|hired|cles|exemple|shortlisted|ajouter|liste)/,
  new RegExp(
    `\\b(?:move|passe[rz]?|advance|change|set|mets|mettez|deplace[rz]?|fais passer|faites passer|transition)\\b[^.!?\\n]{0,40}\\b(?:stage|status|etape|statut|pipeline|hired|embauche|shortlist\\w*|entretien final|next round)\\b(?=[^.!?\\n]{0,60}(?:${person}|hired|embauche|shortlist|automati|immediat|now|maintenant|to\\b|a\\b))(?=.*\\b(?:${person}|me|moi|hired|shortlist\\w*|embauche)\\b)`,
  ),
  /\b(?:ceci|this) (?:is|est)[^.!?\n]{0,20}\b(?:an? )?(?:instruction|consigne|order|ordre|command|directive|system message|message systeme|override)\b/,
  /\b(?:decode|dechiffre[rz]?|decipher|decrypt|unscramble|base64|rot13)\b[^.!?\n]{0,40}\b(?:and|et|then|puis|follow|execute|obey|suis|suivez|applique[rz]?|execute[rz]?|instruction|message)\b/,
  /\b(?:concatenate|combine|concatene[rz]?|assemble[rz]?|combine[rz]?|join|remember|retiens|retenez|store)\b[^.!?\n]{0,40}\b(?:part|partie|token|variable|fragments?|pieces?|morceaux|[abxyz] ?[=+])/,
];

const ordersInLines: readonly RegExp[] = orders.map((pattern) => new RegExp(pattern.source, 'm'));
