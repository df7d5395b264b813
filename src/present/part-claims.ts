/** Under which headings are claims read? By how many state them; what all tell, but not alike, is not called agreed. */
import type { OutlinedClaim } from "./outline.js";

export interface ClaimsPart {
  readonly heading: string;
  readonly claims: readonly OutlinedClaim[];
}

const PARTS: readonly { readonly heading: string; readonly holds: (claim: OutlinedClaim) => boolean }[] = [
  { heading: "The one report says", holds: ({ share }) => share === "alone" },
  { heading: "All agree", holds: ({ share, differs }) => share === "all" && differs.length === 0 },
  { heading: "All tell it, but differ", holds: ({ share, differs }) => share === "all" && differs.length > 0 },
  { heading: "Most say", holds: ({ share }) => share === "most" },
  { heading: "Only here", holds: ({ share }) => share === "one" },
];

/** In the order of reading, each claim in exactly one part; parts without claims are left out. */
export function partClaims(claims: readonly OutlinedClaim[]): readonly ClaimsPart[] {
  const parts = PARTS.map(({ heading, holds }) => ({ heading, claims: claims.filter(holds) }));
  return parts.filter((part) => part.claims.length > 0);
}
