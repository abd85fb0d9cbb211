/**
 * May a file be fetched from here? https only, a known host exactly, its usual port, no user in the address.
 * `extraHosts` ('host' or 'host:port', named in the configuration) may also be plain http and on another port.
 */
export const mayDownload = (
  address: string,
  hosts: readonly string[],
  extraHosts: readonly string[],
): boolean => {
  const url = URL.parse(address);
  if (!url || url.username || url.password) return false;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (extraHosts.includes(url.host) || extraHosts.includes(url.hostname)) return true;
  return url.protocol === 'https:' && url.port === '' && hosts.includes(url.hostname);
};
