/**
 * Which keys do two texts share? One text lies in a table of places by key, the keys of the other are looked up in it: most
 * are found missing at once. A report is compared with many others in a row, so the table mostly lies there already.
 */

/** Anything with keys, rising, each once. */
export interface Keyed {
  readonly keys: Int32Array;
}

/** Places of the shared keys in either, `count` of them, rising. */
export interface SharedKeys {
  readonly ofA: Uint16Array;
  readonly ofB: Uint16Array;
  readonly count: number;
}

/** What is given is overwritten by the next call. */
export function findSharedKeys(a: Keyed, b: Keyed): SharedKeys {
  if (laid === b) {
    const { ofA, ofB, count } = lookUp(a);
    return { ofA: ofB, ofB: ofA, count };
  }
  if (laid !== a) layOut(a);
  return lookUp(b);
}

/** Open addressing, linear probing: 0 where nothing stands, else the place of a key + 1. */
let table = new Uint16Array(2 ** 12);
let laid: Keyed | undefined;
/** Of the text in the table, and of the one looked up. */
let ofLaid = new Uint16Array(2 ** 11);
let ofOther = new Uint16Array(2 ** 11);

function layOut(text: Keyed): void {
  const { keys } = text;
  if (table.length < ROOM * keys.length) {
    table = new Uint16Array(2 ** Math.ceil(Math.log2(ROOM * keys.length)));
    ofLaid = new Uint16Array(table.length / ROOM);
    ofOther = new Uint16Array(table.length / ROOM);
  } else table.fill(0);
  const last = table.length - 1;
  for (let place = 0; place < keys.length; place++) {
    let at = keys[place]! & last;
    while (table[at] !== 0) at = (at + 1) & last;
    table[at] = place + 1;
  }
  laid = text;
}

function lookUp({ keys }: Keyed): SharedKeys {
  const known = laid!.keys;
  const last = table.length - 1;
  let count = 0;
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place]!;
    for (let at = key & last; table[at] !== 0; at = (at + 1) & last) {
      if (known[table[at]! - 1] !== key) continue;
      ofLaid[count] = table[at]! - 1;
      ofOther[count++] = place;
      break;
    }
  }
  return { ofA: ofLaid, ofB: ofOther, count };
}

/** Places of the table for each key, at least. */
const ROOM = 2;
