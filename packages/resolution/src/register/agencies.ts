import type { Agency } from '@wirediff/domain';
import { BROADCASTERS } from './broadcasters.js';
import { MAGAZINES, WEBSITES } from './magazines-websites.js';
import { NEWS_AGENCIES_AFRICA } from './news-agencies-africa.js';
import { NEWS_AGENCIES_ASIA } from './news-agencies-asia.js';
import { NEWS_AGENCIES_EUROPE } from './news-agencies-europe.js';
import { NEWS_AGENCIES_MORE } from './news-agencies-more.js';
import { NEWS_AGENCIES_WORLD } from './news-agencies-world.js';
import { NEWSPAPERS_AMERICA } from './newspapers-america.js';
import { NEWSPAPERS_EUROPE } from './newspapers-europe.js';
import { NEWSPAPERS_WORLD } from './newspapers-world.js';
import { agenciesOf } from './table.js';

/** The register as it is seeded: news agencies, then the outlets that others credit. */
export const AGENCIES: readonly Agency[] = [
  ...agenciesOf('news_agency', NEWS_AGENCIES_EUROPE),
  ...agenciesOf('news_agency', NEWS_AGENCIES_WORLD),
  ...agenciesOf('news_agency', NEWS_AGENCIES_AFRICA),
  ...agenciesOf('news_agency', NEWS_AGENCIES_ASIA),
  ...agenciesOf('news_agency', NEWS_AGENCIES_MORE),
  ...agenciesOf('newspaper', NEWSPAPERS_AMERICA),
  ...agenciesOf('newspaper', NEWSPAPERS_EUROPE),
  ...agenciesOf('newspaper', NEWSPAPERS_WORLD),
  ...agenciesOf('magazine', MAGAZINES),
  ...agenciesOf('broadcaster', BROADCASTERS),
  ...agenciesOf('website', WEBSITES),
];
