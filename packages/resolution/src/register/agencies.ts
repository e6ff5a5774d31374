import type { Agency } from '@wirediff/domain';
import { BROADCASTERS } from './broadcasters.js';
import { BROADCASTERS_LISTED } from './broadcasters-listed.js';
import { MAGAZINES, WEBSITES } from './magazines-websites.js';
import { NEWS_AGENCIES_AFRICA } from './news-agencies-africa.js';
import { NEWS_AGENCIES_AMERICAS } from './news-agencies-americas.js';
import { NEWS_AGENCIES_ASIA } from './news-agencies-asia.js';
import { NEWS_AGENCIES_EASTERN_EUROPE } from './news-agencies-eastern-europe.js';
import { NEWS_AGENCIES_MIDDLE_EAST } from './news-agencies-middle-east.js';
import { NEWS_AGENCIES_POST_SOVIET } from './news-agencies-post-soviet.js';
import { NEWS_AGENCIES_WESTERN_EUROPE } from './news-agencies-western-europe.js';
import { NEWSPAPERS_AMERICA } from './newspapers-america.js';
import { NEWSPAPERS_EUROPE } from './newspapers-europe.js';
import { NEWSPAPERS_REGIONS_EUROPE } from './newspapers-europe-more.js';
import { NEWSPAPERS_LISTED } from './newspapers-listed.js';
import { NEWSPAPERS_WORLD } from './newspapers-world.js';
import { NEWSPAPERS_REGIONS_WORLD } from './newspapers-world-more.js';
import { BROADCASTERS_MORE, WEBSITES_MORE } from './outlets-more.js';
import { agenciesOf } from './table.js';
import { WEBSITES_LISTED } from './websites-listed.js';

/** The register as it is seeded: news agencies, then the outlets that others credit. */
export const AGENCIES: readonly Agency[] = [
  ...agenciesOf('news_agency', NEWS_AGENCIES_WESTERN_EUROPE),
  ...agenciesOf('news_agency', NEWS_AGENCIES_EASTERN_EUROPE),
  ...agenciesOf('news_agency', NEWS_AGENCIES_POST_SOVIET),
  ...agenciesOf('news_agency', NEWS_AGENCIES_MIDDLE_EAST),
  ...agenciesOf('news_agency', NEWS_AGENCIES_AFRICA),
  ...agenciesOf('news_agency', NEWS_AGENCIES_ASIA),
  ...agenciesOf('news_agency', NEWS_AGENCIES_AMERICAS),
  ...agenciesOf('newspaper', NEWSPAPERS_AMERICA),
  ...agenciesOf('newspaper', NEWSPAPERS_EUROPE),
  ...agenciesOf('newspaper', NEWSPAPERS_WORLD),
  ...agenciesOf('newspaper', NEWSPAPERS_REGIONS_EUROPE),
  ...agenciesOf('newspaper', NEWSPAPERS_REGIONS_WORLD),
  ...agenciesOf('magazine', MAGAZINES),
  ...agenciesOf('broadcaster', BROADCASTERS),
  ...agenciesOf('website', WEBSITES),
  ...agenciesOf('broadcaster', BROADCASTERS_MORE),
  ...agenciesOf('website', WEBSITES_MORE),
  ...agenciesOf('newspaper', NEWSPAPERS_LISTED),
  ...agenciesOf('broadcaster', BROADCASTERS_LISTED),
  ...agenciesOf('website', WEBSITES_LISTED),
];
