/** What is known of those who publish and of those who hand out readouts: a plain value that stages take as an argument. */

/** A newsroom, or an agency whose reports others print. */
export interface KnownOutlet {
  /** In English, as packs and reports tell it. */
  readonly name: string;
  /** Every other name, in any language and script. */
  readonly aliases: readonly string[];
  /** Hosts that are its own, without "www."; those below them are too. */
  readonly domains: readonly string[];
  /** `KnownOwner.name`; absent where none is known. */
  readonly owner?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** A state runs it; absent where nothing is known. */
  readonly state?: boolean;
  /** An agency that others take reports from. */
  readonly wire: boolean;
}

/** A house, a person or a body that outlets belong to. */
export interface KnownOwner {
  readonly name: string;
  readonly aliases: readonly string[];
  /** `KnownOwner.name` of whoever it belongs to in turn. */
  readonly owner?: string;
}

/** Whoever hands out readouts: a presidency, a ministry, a spokesman's office. */
export interface KnownOffice {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
}

/** Each list sorted by name; no alias names two of one list, and every owner named is listed. */
export interface Knowledge {
  readonly outlets: readonly KnownOutlet[];
  readonly owners: readonly KnownOwner[];
  readonly offices: readonly KnownOffice[];
}
