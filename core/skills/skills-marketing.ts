import { readSkills } from './entries.ts';

export const marketingSkills = readSkills(
  'marketing',
  'technical',
  `
Marketing | stratégie marketing, marketing strategy, mix marketing
Marketing digital = Digital marketing | webmarketing, web marketing, marketing numérique, online marketing > Marketing
Marketing de contenu = Content marketing | création de contenu, content creation, content strategy, stratégie de contenu, inbound marketing > Marketing
Marketing produit = Product marketing | lancement de produit, product launch > Marketing
E-mailing = Email marketing | emailing, newsletters, newsletter, campagnes e-mailing > Marketing digital
Marketing automation | automatisation du marketing, Marketo, Pardot > Marketing digital
SEO | référencement naturel, search engine optimization, optimisation SEO > Marketing digital
SEA | référencement payant, SEM, search engine marketing, paid search > Marketing digital
Google Ads | AdWords, Google AdWords > SEA
Google Analytics | GA4, web analytics > Marketing digital
Google Tag Manager | GTM > Marketing digital
Publicité Facebook = Facebook Ads | Meta Ads, social ads, LinkedIn Ads > Réseaux sociaux
Réseaux sociaux = Social media | community management, médias sociaux, social media management, animation de communautés
Mailchimp | Brevo, Sendinblue > E-mailing
Semrush | Ahrefs, Screaming Frog > SEO
Rédaction web = Web copywriting | copywriting, rédaction SEO, rédaction de contenus, content writing
Étude de marché = Market research | études de marché, veille concurrentielle, market analysis, competitive analysis, analyse de marché
Stratégie de marque = Branding | image de marque, brand management, brand strategy, gestion de marque
Communication interne = Internal communication | internal communications
Communication externe = External communication | plan de communication, corporate communications, communication d'entreprise, communication institutionnelle
Relations presse = Press relations | relations publiques, public relations, media relations, communiqués de presse, press releases
Événementiel = Event management | organisation d'événements, event planning, gestion d'événements, organisation de salons, event organization
E-commerce = E-commerce | commerce en ligne, commerce électronique, online sales
Publicité = Advertising | campagnes publicitaires, media planning, achat média, advertising campaigns
Growth hacking | growth marketing > Marketing digital
Trade marketing > Marketing
Rédaction = Writing | qualités rédactionnelles, rédaction d'articles, technical writing, rédaction technique
Journalisme = Journalism | interviews journalistiques, reportage
Relecture = Proofreading | correction de textes, copy editing
Traduction = Translation | interprétariat, interpreting
TikTok Ads | TikTok
Instagram
YouTube
Pinterest Ads
Influence marketing | marketing d'influence, influencer marketing
Affiliation = Affiliate marketing
Programmatique = Programmatic advertising | RTB, DSP publicitaire
CRO | optimisation du taux de conversion, conversion rate optimization
Hotjar
Matomo
Hootsuite | Buffer
Adobe Analytics
Marketing direct = Direct marketing
Marketing B2B = B2B marketing
Storytelling
Identité de marque = Brand identity
Parrainage et sponsoring = Sponsorship | mécénat, sponsoring
`,
);
