// What the demonstration itself says around the conversation, and the labels it presses.
export const demoWords = {
  fr: {
    start: 'Léa invite MatchPro dans #recrutement',
    allow: 'Autoriser ce canal',
    drops: (count: number) => `Léa dépose ${count} CV : PDF, DOCX, scan, photo, texte`,
    note: 'Léa répond dans le fil : c’est une note',
    noteText: 'appel : très motivée, disponible sous un mois, à l’aise en équipe',
    followUp: '/relance candidat-1 vendredi rappeler pour le préavis',
    inThread: 'Dans le fil de',
    digest: 'Le digest du jour',
    end: (count: number, seconds: string) =>
      `${count} CV lus, classés et discutés en ${seconds} s, sans compte, sans serveur et sans clé d’API.\nÀ vous : npm start, ou npm run drop-cv -- votre-cv.pdf`,
  },
  en: {
    start: 'Léa invites MatchPro to #recrutement',
    allow: 'Allow this channel',
    drops: (count: number) => `Léa drops ${count} CVs: PDF, DOCX, a scan, a photo, text`,
    note: 'Léa answers in the thread: that is a note',
    noteText: 'call: very motivated, available within a month, works well in a team',
    followUp: '/relance candidat-1 friday call about the notice period',
    inThread: 'In the thread of',
    digest: 'The digest of the day',
    end: (count: number, seconds: string) =>
      `${count} CVs read, ranked and discussed in ${seconds} s, with no account, no server and no API key.\nYour turn: npm start, or npm run drop-cv -- your-cv.pdf`,
  },
} as const;
