/** What a name of the register stands for. */
export type AgencyKind = 'news_agency' | 'newspaper' | 'magazine' | 'broadcaster' | 'website';

/** Who owns it, after State Media Monitor's typology, coarsened; `unknown` wherever it is not surely known. */
export type Ownership = 'state' | 'public' | 'private' | 'cooperative' | 'party' | 'unknown';

/** An agency or outlet of the register: somebody whom others can credit. */
export interface Agency {
  /** Stable, lower case, e.g. `afp`. */
  readonly id: string;
  /** The usual short form in English copy ("AFP", "BelTA", "The New York Times"). */
  readonly name: string;
  /** "Agence France-Presse". Equal to `name` where there is no longer one. */
  readonly fullName: string;
  readonly kind: AgencyKind;
  /** ISO 3166-1 alpha-2, or null where it belongs to no one country. */
  readonly country: string | null;
  /** Other written forms in English copy, each with its own case ("Belta", "Belarusian Telegraph Agency"). */
  readonly aliases: readonly string[];
  readonly ownership: Ownership;
  /** Wikidata item, or null where not surely known. */
  readonly wikidata: string | null;
}

/**
 * Who a mention was found to name. `generic` carriers ("Russian state media", "local television") are in no
 * register: their name is the words of the mention.
 */
export interface AgencyRef {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly generic: boolean;
}
