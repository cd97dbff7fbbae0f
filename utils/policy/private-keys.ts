/** Private keys in a file that goes to every computer. Pure; no sentence repeats any part of one. */

/** One sentence for each private key, whatever its form and wherever it stands. */
export function privateKeysIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return isPrivateKey(value) ? [sentence(path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('carrelSigningKey' in value || ('kty' in value && 'd' in value)) return [sentence(path)];
  return Object.entries(value).flatMap(([key, each]) =>
    privateKeysIn(each, path === '' ? key : `${path}.${key}`),
  );
}

/** PEM, a key in JSON, and Ed25519 as bytes: PKCS #8, or seed and public key together. */
function isPrivateKey(text: string): boolean {
  if (/PRIVATE KEY-----|"carrelSigningKey"/.test(text)) return true;
  if (/^\s*\{/.test(text) && /"kty"\s*:/.test(text) && /"d"\s*:/.test(text)) return true;
  const plain = text.replaceAll(/\s/g, '');
  if (/^MC4CAQAwBQYDK2VwBCIEI[\w+/=-]*$/.test(plain)) return true;
  return /^([A-Za-z0-9+/_-]{86}(==)?|[0-9a-fA-F]{128})$/.test(plain);
}

function sentence(path: string): string {
  return `"${path === '' ? 'file' : path}": this is a private key, which must never leave the library’s office; take it out, give the public key (43 characters), and make a new pair if anybody else has seen this file.`;
}
