/** Where this system keeps what programs save for a user, and what a user sets for programs. */
import { join } from "node:path";
import type { Surroundings } from "./surroundings.js";

const PROGRAM = "synoptic";

type Place = Pick<Surroundings, "environment" | "platform" | "homeFolder">;

/** XDG base directories; ~/Library/Application Support on macOS; %LOCALAPPDATA% on Windows. */
export function dataFolder({ environment, platform, homeFolder }: Place): string {
  if (platform === "win32") return join(environment.LOCALAPPDATA || join(homeFolder, "AppData", "Local"), PROGRAM);
  if (platform === "darwin") return join(homeFolder, "Library", "Application Support", PROGRAM);
  return join(environment.XDG_DATA_HOME || join(homeFolder, ".local", "share"), PROGRAM);
}

/** As `dataFolder`, for settings: ~/.config/synoptic, or %APPDATA%\synoptic on Windows. */
export function configFolder({ environment, platform, homeFolder }: Place): string {
  if (platform === "win32") return join(environment.APPDATA || join(homeFolder, "AppData", "Roaming"), PROGRAM);
  if (platform === "darwin") return join(homeFolder, "Library", "Application Support", PROGRAM);
  return join(environment.XDG_CONFIG_HOME || join(homeFolder, ".config"), PROGRAM);
}
