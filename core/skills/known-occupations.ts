import { agricultureOccupations } from './occupations-agriculture.ts';
import { constructionOccupations } from './occupations-construction.ts';
import { craftsOccupations } from './occupations-crafts.ts';
import { educationOccupations } from './occupations-education.ts';
import { environmentOccupations } from './occupations-environment.ts';
import { financeOccupations } from './occupations-finance.ts';
import { healthOccupations } from './occupations-health.ts';
import { hospitalityOccupations } from './occupations-hospitality.ts';
import { industryOccupations } from './occupations-industry.ts';
import { itOccupations } from './occupations-it.ts';
import { leisureOccupations } from './occupations-leisure.ts';
import { logisticsOccupations } from './occupations-logistics.ts';
import { marketingOccupations } from './occupations-marketing.ts';
import { mediaOccupations } from './occupations-media.ts';
import { officeOccupations } from './occupations-office.ts';
import { realEstateOccupations } from './occupations-real-estate.ts';
import { salesOccupations } from './occupations-sales.ts';
import { scienceOccupations } from './occupations-science.ts';
import { securityOccupations } from './occupations-security.ts';
import { servicesOccupations } from './occupations-services.ts';
import { socialOccupations } from './occupations-social.ts';
import { transportOccupations } from './occupations-transport.ts';

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
  ...agricultureOccupations,
  ...environmentOccupations,
  ...socialOccupations,
  ...mediaOccupations,
  ...leisureOccupations,
  ...securityOccupations,
  ...transportOccupations,
  ...craftsOccupations,
  ...scienceOccupations,
  ...realEstateOccupations,
  ...servicesOccupations,
];
