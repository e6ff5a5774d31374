/** "was closed": forms that a participle of what is done to somebody stands behind, lower case. */
export const BE = /^(?:is|are|was|were|be|been|being)$/;

/** ... and those of getting: "got sacked". */
export const BE_OR_GET = /^(?:is|are|was|were|be|been|being|gets?|got)$/;
