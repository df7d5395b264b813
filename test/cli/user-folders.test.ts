import { expect, it } from "vitest";
import { configFolder, dataFolder } from "../../src/cli/user-folders.js";

it("keeps data where the system has it", () => {
  const at = (platform: string, environment = {}) => dataFolder({ platform, environment, homeFolder: "/home/a" });
  expect(at("linux")).toBe("/home/a/.local/share/synoptic");
  expect(at("linux", { XDG_DATA_HOME: "/data" })).toBe("/data/synoptic");
  expect(at("darwin")).toBe("/home/a/Library/Application Support/synoptic");
  expect(at("win32", { LOCALAPPDATA: "/local" })).toBe("/local/synoptic");
});

it("keeps settings where the system has them", () => {
  const at = (platform: string, environment = {}) => configFolder({ platform, environment, homeFolder: "/home/a" });
  expect(at("linux")).toBe("/home/a/.config/synoptic");
  expect(at("linux", { XDG_CONFIG_HOME: "/config" })).toBe("/config/synoptic");
  expect(at("win32", { APPDATA: "/roaming" })).toBe("/roaming/synoptic");
});
