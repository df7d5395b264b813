/** The package ships no types of its own. */
declare module "html-encoding-sniffer" {
  /** The name of the encoding that the HTML standard's sniffing algorithm gives for the bytes. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
