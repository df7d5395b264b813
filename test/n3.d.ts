/** As much of the Turtle parser as the tests use; the package has no types of its own. */
declare module "n3" {
  interface Term {
    readonly termType: string;
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly value: string };
  }
  /** Throws where the text is no Turtle. */
  export class Parser {
    parse(text: string): readonly { readonly subject: Term; readonly predicate: Term; readonly object: Term }[];
  }
}
