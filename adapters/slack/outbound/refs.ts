/** 'slack:T1:C9:1712.34' → its parts; `message` is empty for a channel or a person. */
export const splitRef = (ref: string): { workspace: string; channel: string; message: string } => {
  const [, workspace = '', channel = '', ...rest] = ref.split(':');
  return { workspace, channel, message: rest.join(':') };
};

/** The platform's own id, whether a bare one or a whole reference is given. */
export const lastId = (ref: string): string => ref.slice(ref.lastIndexOf(':') + 1);

/**
 * A message only one person sees has no id Slack would take back: its reference says to whom and where it was shown,
 * so that an "edit" can be shown to the same person again.
 */
export const whisperRef = (channel: string, user: string, thread: string | null): string =>
  `${channel}:whisper/${user}/${thread ?? ''}`;

export const readWhisper = (message: string): { user: string; thread: string | null } | null => {
  const [mark, user, thread] = message.split('/');
  return mark === 'whisper' && user ? { user, thread: thread || null } : null;
};
