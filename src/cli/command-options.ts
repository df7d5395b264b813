/** What stands behind a command once commander has read the line, and what of it the configuration file fills in. */
import { join, resolve } from "node:path";
import type { OriginTieKind } from "../model/story.js";
import type { Config } from "./load-config.js";
import type { Surroundings } from "./surroundings.js";
import { dataFolder } from "./user-folders.js";

/** Options of every command that may fetch. */
export interface NetworkOptions {
  readonly contact?: string;
  readonly allowPrivate?: boolean;
}

/** Files for other programs, each of them "-" for standard output. */
export interface ExportOptions {
  /** PROV-JSON. */
  readonly prov?: string;
  /** PROV-O in Turtle. */
  readonly turtle?: string;
  readonly graphml?: string;
}

/** Options of every command that prints. */
export interface PrintOptions extends ExportOptions {
  readonly json?: boolean;
  readonly html?: string;
  readonly why?: boolean;
  readonly all?: boolean;
  readonly width?: number;
  readonly color?: boolean;
  readonly readerLanguage?: string;
  readonly config?: string;
}

/** Options of every command that reads. */
export interface KnowledgeOptions {
  /** Files laid over what is known of outlets. */
  readonly knowledge?: readonly string[];
}

export interface CompareCommandOptions extends PrintOptions, NetworkOptions, KnowledgeOptions {
  /** Kinds of ties that do not count. */
  readonly apart?: readonly OriginTieKind[];
  /** Files or addresses of readouts, transcripts, documents. */
  readonly original?: readonly string[];
}

export interface ReadCommandOptions extends CompareCommandOptions {
  readonly since?: string;
  readonly lang?: readonly string[];
  readonly limit?: number;
  /** `true` where the option stands without a file. */
  readonly store?: string | true;
}

export interface StoreCommandOptions extends PrintOptions {
  readonly store?: string | true;
}

/** Options of the commands that keep what they fetch. */
export interface KeepOptions extends NetworkOptions, KnowledgeOptions {
  readonly to?: string;
  readonly store?: string | true;
  /** Bytes. */
  readonly maxBytes?: number;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly json?: boolean;
  readonly config?: string;
}

export interface FetchCommandOptions extends KeepOptions {
  readonly from?: string;
}

export interface WatchCommandOptions extends KeepOptions {
  /** Milliseconds. */
  readonly every?: number;
  /** Milliseconds. */
  readonly recheck?: number;
  readonly once?: boolean;
}

export interface OutletsCommandOptions extends ReadCommandOptions {
  readonly csv?: string;
}

export interface KnowledgeCommandOptions extends KnowledgeOptions {
  readonly json?: boolean;
  readonly width?: number;
  readonly config?: string;
}

export interface ServeOptions {
  readonly store?: string | true;
  readonly port?: number;
  readonly host: string;
  readonly config?: string;
}

/** What the line says stands above the configuration. */
export function withConfig<Options extends object>(options: Options, config: Config): Options & Omit<Config, "store"> {
  const { store: _, ...settings } = config;
  return { ...settings, ...options };
}

/** The file of the store: as named, else as configured, else `synoptic.db` in the user's data folder. */
export function chooseStorePath(named: string | true | undefined, config: Config, surroundings: Surroundings): string {
  if (typeof named === "string") return resolve(surroundings.workingFolder, named);
  return config.store ?? join(dataFolder(surroundings), "synoptic.db");
}
