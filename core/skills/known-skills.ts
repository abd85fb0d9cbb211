import { accountingSkills } from './skills-accounting.ts';
import { constructionSkills } from './skills-construction.ts';
import { dataSkills } from './skills-data.ts';
import { designSkills } from './skills-design.ts';
import { educationSkills } from './skills-education.ts';
import { engineeringSkills } from './skills-engineering.ts';
import { healthSkills } from './skills-health.ts';
import { hospitalitySkills } from './skills-hospitality.ts';
import { hrSkills } from './skills-hr.ts';
import { industrySkills } from './skills-industry.ts';
import { infrastructureSkills } from './skills-infrastructure.ts';
import { languageSkills } from './skills-languages.ts';
import { legalSkills } from './skills-legal.ts';
import { logisticsSkills } from './skills-logistics.ts';
import { managementSkills } from './skills-management.ts';
import { marketingSkills } from './skills-marketing.ts';
import { officeSkills } from './skills-office.ts';
import { salesSkills } from './skills-sales.ts';
import { softSkills } from './skills-soft.ts';
import { softwareSkills } from './skills-software.ts';

export const knownSkills = [
  ...softwareSkills,
  ...infrastructureSkills,
  ...dataSkills,
  ...designSkills,
  ...accountingSkills,
  ...salesSkills,
  ...marketingSkills,
  ...hrSkills,
  ...legalSkills,
  ...managementSkills,
  ...officeSkills,
  ...healthSkills,
  ...industrySkills,
  ...engineeringSkills,
  ...constructionSkills,
  ...logisticsSkills,
  ...hospitalitySkills,
  ...educationSkills,
  ...softSkills,
  ...languageSkills,
];
