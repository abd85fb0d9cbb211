import { constructionOccupations } from './occupations-construction.ts';
import { educationOccupations } from './occupations-education.ts';
import { financeOccupations } from './occupations-finance.ts';
import { healthOccupations } from './occupations-health.ts';
import { hospitalityOccupations } from './occupations-hospitality.ts';
import { industryOccupations } from './occupations-industry.ts';
import { itOccupations } from './occupations-it.ts';
import { logisticsOccupations } from './occupations-logistics.ts';
import { marketingOccupations } from './occupations-marketing.ts';
import { officeOccupations } from './occupations-office.ts';
import { salesOccupations } from './occupations-sales.ts';
import { servicesOccupations } from './occupations-services.ts';

export const knownOccupations = [
  ...itOccupations,
  ...financeOccupations,
  ...officeOccupations,
  ...salesOccupations,
  ...marketingOccupations,
  ...healthOccupations,
  ...industryOccupations,
  ...constructionOccupations,
  ...logisticsOccupations,
  ...hospitalityOccupations,
  ...educationOccupations,
  ...servicesOccupations,
];
