/** The reactions the house uses, by the names Slack knows them under. */
const names: Record<string, string> = {
  '📝': 'memo',
  '📄': 'page_facing_up',
  '⚠️': 'warning',
  '✅': 'white_check_mark',
  '❌': 'x',
  '❓': 'question',
  '❔': 'grey_question',
  '👀': 'eyes',
  '⏳': 'hourglass_flowing_sand',
  '🔁': 'repeat',
  '📎': 'paperclip',
  '👍': 'thumbsup',
  '🗑️': 'wastebasket',
};

/** '📝' → 'memo'; a name (':memo:' or 'memo') stays one. */
export const toEmojiName = (emoji: string): string => {
  const bare = emoji.replace(/^:|:$/g, '');
  if (/^[a-z0-9_+-]+$/.test(bare)) return bare;
  const name = names[emoji] ?? names[`${emoji}\uFE0F`];
  if (!name) throw new Error(`no Slack name for the emoji ${emoji}`);
  return name;
};
