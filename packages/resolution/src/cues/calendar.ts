const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.?)$/;

/** "Monday", "March": a word in capitals that is no part of a name before it ("told El País Monday"). */
export const isDayOrMonth = (word: string): boolean => /day$/.test(word) || MONTH.test(word);
