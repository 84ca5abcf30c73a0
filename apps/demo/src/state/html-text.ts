/** What is in the file but not on the page. */
const unseen = new Set([
  "HEAD",
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "SVG",
  "IFRAME",
  "OBJECT",
]);

/** What runs on within its line; everything else stands on lines of its own. */
const inline = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY RP RT S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

/**
 * The text of an HTML page, one line for each block: what a reader would get who selects all of it
 * and copies. Nothing the page refers to is loaded, and none of its scripts runs; the browser may
 * say so on its console.
 */
export function htmlText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const lines: string[] = [];
  let line = "";
  const endLine = () => {
    const text = line.replaceAll(/[ \t\n\r\f]+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  // A loop, as a page may be nested deeper than functions can call themselves.
  let node: Node | null = body;
  while (node !== null) {
    const name: string = node.nodeName.toUpperCase();
    if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue;
    const isBlock = node.nodeType === Node.ELEMENT_NODE && !inline.has(name);
    if (isBlock) endLine();
    const child: Node | null = unseen.has(name) ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== body && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && !inline.has(node.nodeName.toUpperCase())) endLine();
    }
    node = node === null || node === body ? null : node.nextSibling;
  }
  endLine();
  return lines.join("\n");
}
