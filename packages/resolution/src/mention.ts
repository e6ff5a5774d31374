import type { AgencyRef, NoncreditReason, Span } from '@wirediff/domain';
import type { Run } from './reading.js';

/**
 * An agency named in the text: by a name of the register, by kind only ("state media"), by a name no register lists
 * but that stands in an outlet's place, or again ("the agency", "it").
 */
export interface Mention {
  /** The name proper, without article and lower-case "news agency". */
  readonly span: Span;
  readonly run: Run;
  /** The whole noun phrase: "the official Xinhua news agency". */
  readonly phrase: Run;
  readonly agency: AgencyRef;
  /** "Jeff Passan" of "Jeff Passan of ESPN". */
  readonly reporter?: Run;
  /** The others that the same words mean: "both agencies". */
  readonly more?: readonly AgencyRef[];
  readonly kind: 'name' | 'generic' | 'unlisted' | 'later';
  /** Why it can be no credit, whatever stands around it, or null. */
  readonly never: NoncreditReason | null;
}
