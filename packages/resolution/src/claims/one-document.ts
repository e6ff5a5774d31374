import type { Claim, ClaimDocument } from '@wirediff/domain';

/**
 * Gives every later mention of a document the key and name of the first: "the same government statement" is the "Valdanian
 * government statement" that "the Valdanian government said in a statement" spoke of. A document goes back to the last
 * one before it of the same noun whose words hold all of its own; "the" or "the same" must stand in front.
 */
export function withOneDocument(claims: readonly Claim[], text: string): Claim[] {
  const known: ClaimDocument[] = [];
  return claims.map((claim) => {
    const { document } = claim;
    if (!document?.span) return claim;
    const earlier = backTo(document, text, known);
    if (earlier)
      return {
        ...claim,
        document: { ...document, key: earlier.key, name: earlier.name, isOrigin: earlier.isOrigin },
      };
    known.push(document);
    return claim;
  });
}

function backTo(
  { span }: ClaimDocument,
  text: string,
  known: readonly ClaimDocument[],
): ClaimDocument | undefined {
  const words =
    text
      .slice(...span!)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words[0] !== 'the' && words[0] !== 'that') return undefined;
  const own = words.filter((word) => !/^(?:the|that|same|s)$/.test(word));
  const noun = own.at(-1);
  if (noun === undefined) return undefined;
  return known.findLast(({ key }) => {
    const held = key.split(' ');
    return held.at(-1) === noun && own.every((word) => held.includes(word));
  });
}
