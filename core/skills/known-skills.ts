import { accountingSkills } from './skills-accounting.ts';
import { agricultureSkills } from './skills-agriculture.ts';
import { bankingSkills } from './skills-banking.ts';
import { constructionSkills } from './skills-construction.ts';
import { craftsSkills } from './skills-crafts.ts';
import { dataSkills } from './skills-data.ts';
import { designSkills } from './skills-design.ts';
import { educationSkills } from './skills-education.ts';
import { engineeringSkills } from './skills-engineering.ts';
import { environmentSkills } from './skills-environment.ts';
import { healthSkills } from './skills-health.ts';
import { hospitalitySkills } from './skills-hospitality.ts';
import { hrSkills } from './skills-hr.ts';
import { industrySkills } from './skills-industry.ts';
import { infrastructureSkills } from './skills-infrastructure.ts';
import { laboratorySkills } from './skills-laboratory.ts';
import { languageSkills } from './skills-languages.ts';
import { legalSkills } from './skills-legal.ts';
import { logisticsSkills } from './skills-logistics.ts';
import { managementSkills } from './skills-management.ts';
import { marketingSkills } from './skills-marketing.ts';
import { mediaSkills } from './skills-media.ts';
import { officeSkills } from './skills-office.ts';
import { publicSectorSkills } from './skills-public-sector.ts';
import { realEstateSkills } from './skills-real-estate.ts';
import { salesSkills } from './skills-sales.ts';
import { securitySkills } from './skills-security.ts';
import { socialCareSkills } from './skills-social-care.ts';
import { softSkills } from './skills-soft.ts';
import { softwareSkills } from './skills-software.ts';
import { sportSkills } from './skills-sport.ts';

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
  ...agricultureSkills,
  ...bankingSkills,
  ...realEstateSkills,
  ...socialCareSkills,
  ...publicSectorSkills,
  ...mediaSkills,
  ...sportSkills,
  ...securitySkills,
  ...environmentSkills,
  ...laboratorySkills,
  ...craftsSkills,
  ...softSkills,
  ...languageSkills,
];
