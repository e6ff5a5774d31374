/** A report view: its SQL beside its documentation. Re-created after migrating, in the order of the list. */
export interface View {
  readonly name: string;
  /** One sentence, in the words of the glossary. */
  readonly comment: string;
  /** Every column, in order, with its meaning. */
  readonly columns: Readonly<Record<string, string>>;
  readonly select: string;
}
