import { documentHead } from '../grammar/document-head.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** How an outlet passes on what it has: no origin of anything. */
const PASSED_ON = /^(?:remarks?|comments?|dispatch(?:es)?|broadcasts?|accounts?)$/;
/** The same, unless whose it is stands beside it: "a report by the ministry", "a UN report", "a Reuters story". */
const TOLD = /^(?:reports?|story|stories|articles?|pieces?|version)$/;

/**
 * Is a document only how an outlet tells what it has: "Danas said in a dispatch", "in remarks carried by Danas", "A report, monitored by the BBC,
 * said"? Of 57 such in labelled passages none was a document; interviews are, and articles named by their outlet.
 */
export function isOwnReport(scene: Scene, [from, to]: Run): boolean {
  const { lower, tag } = scene;
  const head = documentHead(scene, [from, to]);
  if (head === null) return false;
  const at = lower.indexOf(head, from);
  // "told the Stornoway Gazette": a name, and no gazette.
  if (mentionHolding(scene, at)) return true;
  for (let k = from; k < to; k++) if (mentionHolding(scene, k)) return false;
  if (PASSED_ON.test(head)) return true;
  if (!TOLD.test(head)) return false;
  for (let k = from; k < at; k++) if (/^NN/.test(tag[k]!)) return false;
  return !/^(?:by|from|of|in|published|printed)$/.test(lower[at + 1] ?? '');
}
