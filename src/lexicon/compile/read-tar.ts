/** Which files does a tar archive hold (POSIX.1-1988, ustar)? Takes its bytes, gives bytes by name; plain files only. */
const BLOCK = 512;
const SIZE_AT = 124;
const TYPE_AT = 156;

export function readTar(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const name = archive.toString("utf8", at, at + 100).replace(/\0.*$/s, "");
    if (name === "") break;
    const size = Number.parseInt(archive.toString("ascii", at + SIZE_AT, at + SIZE_AT + 12), 8) || 0;
    const type = archive.toString("ascii", at + TYPE_AT, at + TYPE_AT + 1);
    if (type === "0" || type === "\0") files.set(name, archive.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
