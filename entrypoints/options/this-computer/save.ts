/** Saves text made in the page as a file, as a person's click would. Nothing is sent anywhere. */
export function saveText(name: string, text: string): void {
  saveBytes(name, new TextEncoder().encode(text), 'application/json');
}

export function saveBytes(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
