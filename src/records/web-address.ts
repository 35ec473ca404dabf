/** Why an address is refused (`error`) or shown to a maintainer (`warning`). */
export interface AddressFinding {
  readonly severity: 'error' | 'warning';
  readonly reason: AddressErrorReason | AddressWarningReason;
}

export type AddressErrorReason =
  | 'characters'
  | 'notHttps'
  | 'malformed'
  | 'userinfo'
  | 'hostNotPublic'
  | 'altered';
export type AddressWarningReason = 'internationalName' | 'port';

const SCHEME = 'https://';

/** What a parser drops (controls, spaces) or reads as something else (the backslash), and what shows nothing. */
const FORBIDDEN = /[\p{Control}\p{Separator}\p{Surrogate}\p{Default_Ignorable_Code_Point}\\]/u;

/** Endings of names that lead nowhere, or elsewhere for every reader; RFC 6761, 6762 and 8375. */
const PRIVATE_ENDING =
  /\.(localhost|local|internal|intranet|lan|home|corp|home\.arpa|test|invalid)$/;
const IPV4 = /^[0-9]+(\.[0-9]+){3}$/;

/**
 * Checks an address that a record gives and a page will link: https, a public host by name, no
 * user information, and written as parsers read it, so that what a reader sees is where it leads.
 * Names in other scripts, their `xn--` form and ports are for a maintainer to look at. Null if all is
 * well.
 */
export function checkWebAddress(text: string): AddressFinding | null {
  const error = errorOf(text);
  if (error !== null) return { severity: 'error', reason: error };
  const warning = warningOf(text);
  return warning === null ? null : { severity: 'warning', reason: warning };
}

function errorOf(text: string): AddressErrorReason | null {
  if (FORBIDDEN.test(text)) return 'characters';
  if (!text.startsWith(SCHEME)) return 'notHttps';
  if (authorityOf(text).includes('@')) return 'userinfo';
  if (!URL.canParse(text)) return 'malformed';
  const url = new URL(text);
  if (isPrivate(url.hostname)) return 'hostNotPublic';
  return isAltered(text, url) ? 'altered' : null;
}

function warningOf(text: string): AddressWarningReason | null {
  const { hostname, port } = new URL(text);
  if (isInternational(hostname)) return 'internationalName';
  return port === '' ? null : 'port';
}

function authorityOf(text: string): string {
  return text.slice(SCHEME.length).split(/[/?#]/, 1)[0] ?? '';
}

/** An address of the internet protocol, a name without a dot, or a name that is not public. */
function isPrivate(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  return !name.includes('.') || IPV4.test(name) || PRIVATE_ENDING.test(name);
}

/**
 * Whether parsing changes more than the slash after the host and percent encoding. A host in another
 * script is the exception: parsing always changes it, and it is for a maintainer to look at.
 */
function isAltered(text: string, url: URL): boolean {
  const authority = authorityOf(text);
  if (authority !== url.host && !isInternational(url.hostname)) return true;
  const written = text.slice(SCHEME.length + authority.length);
  const read = url.href.slice(SCHEME.length + url.host.length);
  return decoded(written.startsWith('/') ? written : `/${written}`) !== decoded(read);
}

function isInternational(hostname: string): boolean {
  return hostname.split('.').some((label) => label.startsWith('xn--'));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
