/** Lets the browser save a file. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address when it gets to it; a moment later it is not needed any more.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
