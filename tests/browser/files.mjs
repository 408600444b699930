// The files of a built site, and their addresses.
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file of a folder, with its path within it. */
export const filesOf = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();

/** Those of them that have an address: not what lies beside others compressed, nor what hosts keep to themselves. */
export const sentOf = (files) => files.filter((file) => !/[.](br|gz)$|^((embed\/)?404[.]html|_headers|[.].*)$/.test(file));

/** The address of a file within its site. */
export const addressOf = (file) => `/${file.replace(/(^|\/)index[.]html$/, "$1")}`;
