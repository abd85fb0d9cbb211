import type { Lexicon } from './lexicon.ts';
import { englishEveryday } from './lexicon-everyday.ts';

/** The words in which English-speaking recruiters praise and doubt. */
export const englishTone: Lexicon = {
  weights: {
    '3': `gem, unicorn found, adore*, best ever, so happy, magnificent, marvel*, spectacular, phenomenal,
      excellent*, outstanding*, exceptional*, amazing*, perfect*, brilliant*, superb*, fantastic*, awesome*, wonderful*, love, loved, loves, best candidate, dream candidate, top candidate, star candidate, incredible*, stellar, superstar, rockstar, no brainer, blown away, delighted, thrilled, best`,
    '2': `see her again, see him again, see them again, meet her again, meet him again, wants to meet, inside out, ticks most, tick most, ticks all, he accepted, she accepted, accepted the job, accepted the role, accepted the position, good chemistry, great chemistry, great energy, good energy, high energy, positive attitude, good attitude, great attitude, can do attitude, good references, great references, strong references, above average, top notch, first class, impeccable, flawless*, go for it,
      congrat*, yay, woohoo, cute, gorgeous, lovely, thank you, blessed, excite*, cool, sweet, laugh*, lol, haha, smile*, proud, joy, joyful, favorite, favourite, delicious, stunning, comfy, sturdy, durable,
      great, impressive*, impressed, strong*, motivated, enthusias*, excited, exciting, passionate*, recommend*, highly recommend*, solid, sharp, skilled, talented, competent, qualified, well qualified, experienced, professional*, punctual*, on time, friendly, polite*, articulate*, confident, reliable*, trustworthy, proactive*, dynamic,
      driven, eager, keen, engaged, engaging, committed, dedicated, hard working, hardworking, good fit, great fit, strong fit, perfect fit, excellent fit, right fit, cultural fit, culture fit, ticks all the boxes, tick all the boxes, ticks every box, checks all the boxes, meets all the requirements, exceeds expectations, above expectations, fast learner, quick learner, learns fast, learns quickly, team player, well prepared, well structured, well spoken, well presented, communicates well, communicates clearly, clear communicator, good communicator,
      accepted the offer, accepted our offer, accepts the offer, offer accepted, signed the contract, signed, hired, make an offer, make him an offer, make her an offer, extend an offer, let s hire, hire him, hire her, must hire, move forward, moving forward, move to the next, moving to the next, moving to final, next round, passed, aced, nailed, succeed*, success*, approved, validated, client loved, client likes, client liked, client is interested, good feedback, positive feedback, great feedback, glowing, praise*, went well, goes well, went really well, went very well, went great, not bad, no red flags, no concerns, no issues, no complaints, nothing negative,
      happy, pleased, glad, enjoy*, win, winner, beautiful*, fun, recommended, superior, promising, high potential, real potential, great potential, standout, stood out, thoughtful, insightful, charismatic, personable, pleasant*, warm, smart, bright, clever, creative*, honest*, sincere, mature, helpful, trusted, outperform*`,
    '1.2': `accepted, acceptable, energetic, ambitious, constructive, reassuring, responsive, quick, fast, works well, glad, lucky, smooth,
      good, nice*, well, interested, interesting, positive*, suitable, relevant, available immediately, immediately available, can start immediately, flexible, open minded, adaptable, clear, clearly, concise, organised, organized, fluent, bilingual, comfortable, capable, stable, within budget, in budget, within range, matches, match, fits, fit, willing, curious, calm, attentive, thorough, easy, like, liked, likes, likeable, thanks, hope*, better, improv*, progress*, potential, worth, decent, satisfied, satisf*, correct, useful, ready to, looks promising, shortlist, shortlisted, advantage*, asset`,
    '-1.2': `short stints, short tenures, half an hour, an hour late, unclear, demanding, chatty, talkative, passive, rigid, superficial, evades, avoided, dull, flat, low energy, no energy, lost, lose, losing, sick, alone, crying, pain*, hurt*, sorry, ill, crisis, danger*, cheap, noisy, flimsy, stuck, delay*, wait forever, crash*, dead, die, dying, kill*, war,
      hesitat*, doubt*, unsure, not sure, concern*, worr*, weak*, average, mediocre, mixed, lukewarm, reserved, vague*, unclear, confus*, slow, nervous, shy, stress*, quiet, cold, distant, gap, gaps, risk*, unstable, job hop*, difficult*, hard to, unfortunately, sadly, pity, limited, little experience, lack*, missing, overqualified, underqualified, too, expensive, outdated, inconsistent*, evasive*, disappoint*, tired*, bored, boring, sad, afraid, fear*, barely, hardly, struggl*, question marks, red flag, red flags, regret*, miss, annoy*, less than, could be better, room for improvement`,
    '-2': `client passed, client has passed, client will pass, passed on him, passed on her, passed on this, not enough, disengaged, no longer looking, no longer on the market, not looking, does not want, doesn t want, do not want, not want, won t relocate, will not relocate, not willing, unwilling, not able, was not able, never called, never replied, never answered, never turned up, not turn up, didn t turn up, stood us up, accepted another, accepted a counter, accepted a job elsewhere, accepted an offer elsewhere, walked out, left early, unrealistic*, bad attitude, poor attitude, negative attitude, mean, nasty, condescending, immature, disrespect*, evasive answers,
      stupid*, idiot*, suck, sucks, sucked, crap*, shit*, fuck*, damn, hell, garbage, trash, junk, scam*, ripoff, refund, defective, horrid, gross, pathetic, lame, fail*, shame*, furious, scary, cruel, evil, liar*, useless*, wtf, ruin*, worthless, never again, don t buy, do not buy, stopped working, doesn t work, does not work, didn t work, not work,
      bad, badly, poor*, failed, fail, fails, failure*, reject*, declin*, refus*, turned down, turned us down, withdrew, withdraw*, withdrawn, dropped out, backed out, pulled out, cancel*, no show, did not show, didn t show, not show up, never showed, late, absent, unreachable, not reachable, no answer, no reply, no response, not responding, not respond, did not answer, didn t answer, not answering, never called back, hung up, ghost*, rude*, impolite*, aggressive*, arroga*, unprofessional*, unpleasant*, above budget, over budget, out of budget, beyond budget, over our budget, above our budget, way above, out of range, too expensive, too high, too low, too junior, too senior, too far, too slow, too short, too little,
      not a fit, not fit, not a good fit, not the right fit, no fit, poor fit, wrong fit, not interested, no longer interested, not available, no longer available, not qualified, unqualified, not suitable, unsuitable, not convinced, not convincing, unconvincing, not impressed, unimpress*, not motivated, unmotivated, not recommend*, not a match, no match, does not match, doesn t match, not what we, another offer, another job, other offer, counter offer, counteroffer, accepted elsewhere, went elsewhere, found another, took another, took a job elsewhere, lied, lies, lying, liar, cheat*, dishonest*, fake*, exaggerat*, inflated, fired, dismissed, conflict*, problem*, issue*, incompeten*, unable, could not explain, couldn t explain, could not answer, couldn t answer, cannot, can t, incapable, unprepared, not prepared, disorganis*, disorganiz*, sloppy, careless*, negative*, dealbreaker, deal breaker, showstopper, waste of time, wasted, hate*, angry, upset, complain*, interrupt*, insufficient*, wrong, mess, useless, broken, worse, ugly, ridiculous, unacceptable, unreliable, pass on this, pass on him, pass on her, do not proceed, not proceed*, not moving forward, won t move, stop the process, end the process, off putting, inappropriate*`,
    '-3': `terrible*, awful*, horrible*, horrendous*, disaster*, catastroph*, worst, appalling*, disgust*, blacklist*, insult*, threat*, racist*, sexist*, violent*, drunk, fraud*, abysmal*, nightmare*`,
    '0': `as well, well known, like to, would like, looks like, kind of, too many to list, good morning, good afternoon, good evening, late shift, late night, late march, not only, no problem with date, fit for work certificate, cold call, cold calling, strong suit of, hard skills, match offre, thanks for, miss ms, as well as, interested in, better known, to be approved, awaiting, hope to hear, potential start, successful candidate will, worth noting, too as well`,
  },
  everyday: englishEveryday,
  negators:
    'not, no, never, without, isn t, wasn t, don t, doesn t, didn t, aren t, weren t, won t, nor, cannot, nothing, neither, hardly, lack, lacks, lacking, t',
  boosters: {
    very: 1.4,
    really: 1.4,
    extremely: 1.6,
    highly: 1.4,
    so: 1.2,
    particularly: 1.4,
    totally: 1.4,
    completely: 1.4,
    absolutely: 1.5,
    incredibly: 1.5,
    quite: 0.9,
    rather: 0.8,
    fairly: 0.8,
    somewhat: 0.6,
    slightly: 0.6,
    sometimes: 0.6,
  },
  contrasts: 'but, however, though, yet, unfortunately, except',
  concessions: 'despite, although, while',
  signs:
    'the, is, was, and, to, of, for, with, not, he, she, his, her, very, an, at, by, but, no, in, has, did, we, it, i, are, too, good, great, fit, client, salary, this, that, they, role, team, from, my, you, be, so',
};
