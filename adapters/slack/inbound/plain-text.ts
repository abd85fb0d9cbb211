/**
 * Slack's message text (`<@U1>`, `<https://x|label>`, `&amp;`) as a person typed it. A mention of the bot at the
 * beginning is dropped: what follows is then a command.
 */
export const toPlainText = (text: string, botUser: string): string =>
  text
    .replace(new RegExp(`^\\s*<@${botUser}(\\|[^>]*)?>[\\s:,]*`), '')
    .replace(/<([^<>]+)>/g, (_, inner: string) => bracketed(inner))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

export const mentions = (text: string, user: string): boolean =>
  text.includes(`<@${user}>`) || text.includes(`<@${user}|`);

const bracketed = (inner: string): string => {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? '' : inner.slice(bar + 1);
  if (target.startsWith('@')) return `@${label || target.slice(1)}`;
  if (target.startsWith('#')) return `#${label || target.slice(1)}`;
  if (target.startsWith('!')) return label || `@${target.slice(1).split('^')[0]}`;
  return linked(target, label);
};

const linked = (target: string, label: string): string => {
  if (!label || target === label || target === `mailto:${label}` || target === `tel:${label}`)
    return label || target;
  return target.endsWith(`//${label}`) || target.endsWith(`//${label}/`) ? label : `${label} (${target})`;
};
