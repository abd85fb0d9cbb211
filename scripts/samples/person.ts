// One fictitious person: everything a layout prints and everything a label says comes from here.

export type LayoutName =
  | 'one-column'
  | 'sidebar'
  | 'timeline'
  | 'docx-header'
  | 'docx-table'
  | 'scan'
  | 'photo'
  | 'plain-text';

export type DateStyle = 'long' | 'short' | 'numeric' | 'years';

export interface Person extends CvPerson {
  layout: LayoutName;
}

/** What is said of somebody, however it is laid out. */
export interface CvPerson {
  id: string;
  language: 'fr' | 'en';
  dates: DateStyle;
  firstName: string;
  lastName: string;
  headline: string;
  email: string;
  /** As printed; the label holds it as E.164. */
  phone: string;
  /** 'YYYY-MM-DD', null when the CV does not say it. */
  birthDate: string | null;
  address: { street: string | null; city: string; postalCode: string | null; country: string | null };
  summary: string;
  experiences: Job[];
  /** Skill groups as the CV shows them. */
  skills: { group: string; names: string[] }[];
  education: Study[];
  languages: Tongue[];
  interests: string;
}

export interface Job {
  title: string;
  company: string;
  place: string;
  /** 'YYYY-MM' or 'YYYY', as precise as the CV prints it. */
  start: string;
  /** null: still there. */
  end: string | null;
  missions: string[];
  /** Each one is written in the title or in a mission. */
  skills: string[];
  sector: string;
}

export interface Study {
  degree: string;
  specialty: string | null;
  school: string;
  year: string;
  level: 'CAP/BEP' | 'Bac' | 'Bac+2' | 'Bac+3' | 'Bac+4' | 'Bac+5' | 'Doctorat';
}

export interface Tongue {
  /** ISO 639-1. */
  language: string;
  name: string;
  /** As printed, e.g. 'courant (C1)'. */
  printed: string;
  level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
}
