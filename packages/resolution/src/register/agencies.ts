import type { Agency } from '@wirediff/domain';
import { NEWS_AGENCIES_EUROPE } from './news-agencies-europe.js';
import { NEWS_AGENCIES_WORLD } from './news-agencies-world.js';
import { BROADCASTERS, MAGAZINES, NEWSPAPERS, WEBSITES } from './outlets.js';
import { agenciesOf } from './table.js';

/** The register as it is seeded: news agencies, then the outlets that others credit. */
export const AGENCIES: readonly Agency[] = [
  ...agenciesOf('news_agency', NEWS_AGENCIES_EUROPE),
  ...agenciesOf('news_agency', NEWS_AGENCIES_WORLD),
  ...agenciesOf('newspaper', NEWSPAPERS),
  ...agenciesOf('magazine', MAGAZINES),
  ...agenciesOf('broadcaster', BROADCASTERS),
  ...agenciesOf('website', WEBSITES),
];
