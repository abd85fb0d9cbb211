import type { Tone } from './interaction.ts';
import { joinLexicons, type Phrase, type ReadyLexicon, readyLexicon } from './lexicon.ts';
import { englishTone } from './lexicon-en.ts';
import { frenchTone } from './lexicon-fr.ts';
import { emojiWeight, type Token, tokensOf } from './note-tokens.ts';

/**
 * The tone of a short note, in French or English, by weighed words: negation turns, intensifiers stretch, and what follows
 * 'mais' weighs more. `words` are those that decided, exactly as written; none when neutral.
 */
export function toneOf(text: string): Tone {
  const tokens = tokensOf(text);
  const lexicon = lexiconFor(tokens);
  const found = weighted(weigh(tokens, lexicon), tokens, lexicon);
  const score = found.reduce((sum, mark) => sum + mark.weight, 0);
  const sign = score >= threshold ? 1 : score <= -threshold ? -1 : 0;
  const words = found
    .filter((mark) => sign !== 0 && Math.sign(mark.weight) === sign)
    .map((mark) => text.slice(tokens[mark.from]?.start, tokens[mark.to]?.end));
  return { sign: sign > 0 ? 'positive' : sign < 0 ? 'negative' : 'neutral', words: [...new Set(words)] };
}

/** One plain good word decides, half a one does not. */
const threshold = 0.9;
const turned = { positive: -0.9, negative: -0.8 };
const beforeContrast = 0.5;
const afterContrast = 1.4;
const conceded = 0.4;
const reach = 3;

const french = readyLexicon(frenchTone);
const english = readyLexicon(englishTone);
const both = joinLexicons(frenchTone, englishTone);
interface Mark {
  from: number;
  to: number;
  weight: number;
}

function lexiconFor(tokens: Token[]): ReadyLexicon {
  const count = (signs: Set<string>) => tokens.filter((token) => signs.has(token.key)).length;
  const [inFrench, inEnglish] = [count(french.signs), count(english.signs)];
  if (inFrench === inEnglish) return both;
  return inFrench > inEnglish ? french : english;
}

function weigh(tokens: Token[], lexicon: ReadyLexicon): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mark = markAt(tokens, at, lexicon);
    if (mark && mark.weight !== 0) marks.push(turn(mark, tokens, lexicon));
    at = mark ? mark.to + 1 : at + 1;
  }
  return marks;
}

/** The longest phrase that begins here. Weight 0 stands for a phrase that says nothing: 'bonne journée'. */
function markAt(tokens: Token[], at: number, lexicon: ReadyLexicon): Mark | null {
  if (tokens[at]?.name) return null;
  const key = tokens[at]?.key ?? '';
  const emoji = emojiWeight(key);
  if (emoji !== 0) return { from: at, to: at, weight: emoji };
  const fitting = phrasesFrom(key, lexicon).filter((phrase) => follows(phrase, tokens, at));
  const longest = fitting.sort((a, b) => b.rest.length - a.rest.length)[0];
  return longest ? { from: at, to: at + longest.rest.length, weight: longest.weight } : null;
}

function phrasesFrom(key: string, lexicon: ReadyLexicon): Phrase[] {
  const phrases = [...(lexicon.phrases.get(key) ?? [])];
  for (let size = key.length; size >= 2; size--)
    phrases.push(...(lexicon.beginnings.get(key.slice(0, size)) ?? []));
  return phrases;
}

function follows(phrase: Phrase, tokens: Token[], at: number): boolean {
  return phrase.rest.every((word, index) => {
    const token = tokens[at + 1 + index];
    if (!token || token.clause !== tokens[at]?.clause) return false;
    return word.endsWith('*') ? token.key.startsWith(word.slice(0, -1)) : token.key === word;
  });
}

function turn(mark: Mark, tokens: Token[], lexicon: ReadyLexicon): Mark {
  const clause = tokens[mark.from]?.clause;
  let { from, weight } = mark;
  for (let at = mark.from - 1; at >= Math.max(0, mark.from - reach) && tokens[at]?.clause === clause; at--) {
    const key = tokens[at]?.key ?? '';
    const booster = at === mark.from - 1 ? lexicon.boosters.get(key) : undefined;
    if (booster !== undefined) [from, weight] = [at, weight * booster];
    if (lexicon.negators.has(key) || isLost(tokens, at))
      return { from: at, to: mark.to, weight: against(weight) };
  }
  if (isEmbraced(mark, tokens)) return { from: mark.from - 1, to: mark.to + 1, weight: against(weight) };
  return { from, to: mark.to, weight };
}

const against = (weight: number) => weight * (weight > 0 ? turned.positive : turned.negative);

/** 'ne maîtrise pas', 'n'aime plus': the verb stands inside its negation. */
function isEmbraced({ from, to }: Mark, tokens: Token[]): boolean {
  return (
    /^(?:ne|n)$/.test(tokens[from - 1]?.key ?? '') &&
    /^(?:pas|plus|jamais|guere)$/.test(tokens[to + 1]?.key ?? '')
  );
}

/** 'n'est plus motivé': 'plus' negates only after 'ne'. */
function isLost(tokens: Token[], at: number): boolean {
  if (tokens[at]?.key !== 'plus') return false;
  return tokens.slice(Math.max(0, at - 3), at).some((token) => token.key === 'n' || token.key === 'ne');
}

function weighted(marks: Mark[], tokens: Token[], lexicon: ReadyLexicon): Mark[] {
  const contrast = tokens.findLastIndex((token) => lexicon.contrasts.has(token.key));
  const concession = tokens.findIndex((token) => lexicon.concessions.has(token.key));
  return marks.map((mark) => {
    const byContrast = contrast < 0 ? 1 : mark.from > contrast ? afterContrast : beforeContrast;
    const given = concession >= 0 && mark.from > concession && sameClause(tokens, concession, mark.from);
    return { ...mark, weight: mark.weight * byContrast * (given ? conceded : 1) };
  });
}

const sameClause = (tokens: Token[], a: number, b: number) => tokens[a]?.clause === tokens[b]?.clause;
