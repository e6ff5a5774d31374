/** Verbs that report speech, in the forms that stand in copy. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  'said says say saying told tells tell telling reported reports report reporting added adds add adding claimed claims claim claiming argued argues argue arguing announced announces announce announcing confirmed confirms confirm confirming denied denies deny denying stated states stating warned warns warn warning insisted insists insist noted notes noting explained explains wrote writes writing tweeted tweets acknowledged acknowledges admitted admits alleged alleges alleging asserted asserts believed believes called calling contended contends declared declares declaring described describes describing disclosed emphasized estimated estimates expects expected hinted informed maintained mentioned observed predicted predicts promised promises quoted recalled replied responded revealed reveals stressed stresses suggested suggests suggesting testified told urged urges urging vowed vows wondered asked asks asking agreed accused accuses accusing cited citing concluded complained hopes hoped demanded demands threatened'.split(
    ' ',
  ),
);

/** Nouns a speaker speaks through: "in a statement" belongs to the cue. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'statement interview report speech tweet letter email e-mail post release article briefing conference memo filing dispatch'.split(
    ' ',
  ),
);
