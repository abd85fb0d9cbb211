/** 'discord:G1:C9:M5' → its parts; `message` is empty for a channel or a person. */
export const splitRef = (ref: string): { workspace: string; channel: string; message: string } => {
  const [, workspace = '', channel = '', ...rest] = ref.split(':');
  return { workspace, channel, message: rest.join(':') };
};

/** The platform's own id, whether a bare one or a whole reference is given. */
export const lastId = (ref: string): string => ref.slice(ref.lastIndexOf(':') + 1);

/** A message only one person sees is edited through the token of the interaction it answers, while that lives. */
export const whisperRef = (channel: string, token: string, message: string): string =>
  `${channel}:whisper/${token}/${message}`;

/** The route of such a message; null for an ordinary one. */
export const whisperRoute = (message: string): `/${string}` | null => {
  const [mark, application, token, id] = message.split('/');
  if (mark !== 'whisper' || !application || !token || !id) return null;
  return `/webhooks/${application}/${token}/messages/${id}`;
};
