/** How a generated CV looks; every renderer follows what its format can show. */
export interface CvStyle {
  name: string;
  order: readonly SectionName[];
  /** Which of the wordings of the section titles. */
  titles: 0 | 1 | 2;
  titleCase: 'upper' | 'plain' | 'spaced';
  period: PeriodForm;
  /** Where the dates of an entry stand. */
  dates: 'right' | 'margin' | 'below' | 'first';
  head: 'title, then firm' | 'firm, then title' | 'title - firm' | 'title at firm, place';
  bullet: '•' | '–' | '▪' | '-' | '';
  skills: 'groups' | 'one line' | 'lines';
  contact: 'line' | 'stack' | 'labels';
  bar: null | { side: 'left' | 'right'; ground: string; ink: string };
  font: 'Helvetica' | 'Times-Roman';
  ink: string;
}

export type SectionName = 'profile' | 'experience' | 'education' | 'skills' | 'languages' | 'interests';
export type PeriodForm = 'dash' | 'long dash' | 'words' | 'parentheses';

const usual = ['profile', 'experience', 'education', 'skills', 'languages', 'interests'] as const;
const skillsFirst = ['profile', 'skills', 'experience', 'education', 'languages', 'interests'] as const;
const schoolFirst = ['education', 'experience', 'languages', 'skills', 'interests', 'profile'] as const;

const plain: CvStyle = {
  name: 'plain',
  order: usual,
  titles: 0,
  titleCase: 'upper',
  period: 'long dash',
  dates: 'right',
  head: 'title, then firm',
  bullet: '•',
  skills: 'groups',
  contact: 'line',
  bar: null,
  font: 'Helvetica',
  ink: '#1d4f73',
};

const dark = { ground: '#22313f', ink: '#ffffff' };
const light = { ground: '#e8edf1', ink: '#222222' };

export const styles: readonly CvStyle[] = [
  plain,
  {
    ...plain,
    name: 'serif',
    font: 'Times-Roman',
    titleCase: 'plain',
    titles: 1,
    dates: 'below',
    ink: '#222222',
  },
  { ...plain, name: 'spaced titles', titleCase: 'spaced', head: 'firm, then title', bullet: '–' },
  { ...plain, name: 'dates in the margin', dates: 'margin', period: 'dash', titles: 2, bullet: '▪' },
  { ...plain, name: 'labels', contact: 'labels', titles: 1, dates: 'first', skills: 'one line', bullet: '-' },
  {
    ...plain,
    name: 'dark bar',
    bar: { side: 'left', ...dark },
    dates: 'below',
    skills: 'lines',
    contact: 'stack',
  },
  {
    ...plain,
    name: 'light bar',
    bar: { side: 'right', ...light },
    titles: 2,
    dates: 'right',
    contact: 'stack',
  },
  {
    ...plain,
    name: 'bar and margin',
    bar: { side: 'left', ...light },
    dates: 'first',
    titleCase: 'plain',
    contact: 'labels',
  },
  {
    ...plain,
    name: 'skills first',
    order: skillsFirst,
    head: 'title - firm',
    period: 'words',
    skills: 'one line',
  },
  {
    ...plain,
    name: 'school first',
    order: schoolFirst,
    titles: 1,
    head: 'title at firm, place',
    contact: 'stack',
  },
  {
    ...plain,
    name: 'close serif',
    font: 'Times-Roman',
    dates: 'first',
    period: 'parentheses',
    bullet: '',
    titles: 2,
    ink: '#5a2d46',
  },
  {
    ...plain,
    name: 'firm first in the margin',
    dates: 'margin',
    head: 'firm, then title',
    order: skillsFirst,
    titleCase: 'plain',
  },
];
