import { ID_PART_MAX, ID_PATH_MAX, ID_PATTERN } from '../schema/identifier.ts';

export type IdReason = 'empty' | 'characters' | 'tooLong' | 'deviceName';
export type ResultIdReason = IdReason | 'dot';
export type PathReason = IdReason | 'pathTooLong' | 'extension';

/** Files that a registry holds: records, prose and evidence. */
const EXTENSIONS = ['.json', '.md', '.csv'];

/**
 * Names that Windows keeps for devices, with any extension: a clone with such a file fails there.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const DEVICE_NAME = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/;

/** Why a text cannot be an id, or a part of one; null if it can. */
export function idFault(id: string): IdReason | null {
  if (id === '') return 'empty';
  if (id.length > ID_PART_MAX) return 'tooLong';
  if (!ID_PATTERN.test(id)) return 'characters';
  return DEVICE_NAME.test(id) ? 'deviceName' : null;
}

/** Why a text cannot be the last part of a result's id: as any id, and it has no dots. */
export function resultIdFault(id: string): ResultIdReason | null {
  return idFault(id) ?? (id.includes('.') ? 'dot' : null);
}

/** What is wrong with a path, and the first part where it is; the whole path if it is its length. */
export interface PathFault {
  readonly reason: PathReason;
  readonly part: string;
}

/**
 * Why a path below a registry folder (`/` between the parts, a file at its end) cannot be; null if it
 * can. Says nothing about which files belong where: see file-place.
 */
export function pathFault(path: string): PathFault | null {
  if (path.length > ID_PATH_MAX) return { reason: 'pathTooLong', part: path };
  const parts = path.split('/');
  for (const part of parts) {
    const reason = idFault(part);
    if (reason !== null) return { reason, part };
  }
  const file = parts.at(-1) ?? '';
  const known = EXTENSIONS.some((extension) => file.endsWith(extension));
  return known ? null : { reason: 'extension', part: file };
}
