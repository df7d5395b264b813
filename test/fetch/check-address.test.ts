import { expect, it } from "vitest";
import { checkAddress } from "../../src/fetch/check-address.js";
import { BLOCKED_ADDRESSES, OPEN_ADDRESSES } from "./blocked-addresses.js";

it.each(BLOCKED_ADDRESSES)("refuses %s", (address) => {
  expect(checkAddress(address)).toMatch(/\w/);
});

it.each(OPEN_ADDRESSES)("lets %s pass", (address) => {
  expect(checkAddress(address)).toBeUndefined();
});

it("says whom an address leads to", () => {
  expect(checkAddress("127.0.0.1")).toBe("this machine itself");
  expect(checkAddress("::ffff:192.168.1.1")).toBe("a private network");
  expect(checkAddress("169.254.169.254")).toBe("a neighbour in the local network");
});
