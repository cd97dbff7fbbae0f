/** Elements as text. Attributes and contents are escaped; characters that XML cannot hold are left out. Pure. */
export type XmlNode = string | { raw: string };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function escapeXml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One element. Children that are texts are escaped; elements go on lines of their own. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: XmlNode[]
): { raw: string } {
  const head = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}`;
  if (children.length === 0) return { raw: `<${head}/>` };
  if (children.every((child) => typeof child === 'string')) {
    return { raw: `<${head}>${children.map(escapeXml).join('')}</${name}>` };
  }
  const lines = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.raw));
  return { raw: `<${head}>\n${indent(lines.join('\n'))}\n</${name}>` };
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
