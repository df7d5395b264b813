/** Is a name inside an archive or manifest one of something inside it? Gives the path with "/", or nothing. */

const DRIVE = /^[A-Za-z]:/;
/** Characters; no file system takes more. */
const LONGEST_PATH = 4096;

/** Nothing for absolute paths, drives, "..", and names with control characters. Nothing is ever written under it. */
export function innerPath(name: string): string | undefined {
  const path = name.replaceAll("\\", "/");
  if (path.length > LONGEST_PATH || path.startsWith("/") || DRIVE.test(path)) return undefined;
  if (/[\u0000-\u001f\u007f]/.test(path)) return undefined;
  const steps = path.split("/").filter((step) => step !== "" && step !== ".");
  if (steps.length === 0 || steps.includes("..")) return undefined;
  return steps.join("/");
}

/** Names that folders and archives pass over: hidden files, and the twin folder that some systems add to archives. */
export function isHidden(path: string): boolean {
  return path.split("/").some((step) => step.startsWith(".") || step === "__MACOSX");
}
