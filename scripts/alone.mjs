/** Does something that two processes must not do at once, one after the other; a lock whose owner died is taken over. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const RETRY_MS = 100;
const PATIENCE_MS = 10 * 60 * 1000;

export async function alone(root, name, action) {
  const folder = join(root, ".synoptic");
  const lock = join(folder, `${name}.lock`);
  mkdirSync(folder, { recursive: true });
  for (let waited = 0; !take(lock); waited += RETRY_MS) {
    if (waited > PATIENCE_MS) throw new Error(`another process holds ${lock}; if none runs, delete it`);
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else await setTimeout(RETRY_MS);
  }
  const release = () => rmSync(lock, { force: true });
  process.on("exit", release);
  try {
    return await action();
  } finally {
    release();
    process.off("exit", release);
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isAbandoned(lock) {
  try {
    const owner = Number(readFileSync(lock, "utf8"));
    // Between making the file and writing into it the owner is not known yet.
    if (!owner) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
