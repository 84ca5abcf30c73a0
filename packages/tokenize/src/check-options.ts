/** The values that each option accepts; `Boolean` stands for true and false. */
export type Accepted = Readonly<Record<string, readonly string[] | BooleanConstructor>>;

const show = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value) : String(value);

/**
 * Throws if an option is unknown or has a value that is not accepted; `undefined` is always
 * accepted and means the default.
 */
export function checkOptions(options: object, accepted: Accepted): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`options must be an object, got ${show(options)}`);
  }
  for (const [name, value] of Object.entries(options)) {
    const values = Object.hasOwn(accepted, name) ? accepted[name] : undefined;
    if (values === undefined) {
      const known = Object.keys(accepted).join(", ");
      throw new TypeError(`unknown option ${show(name)}; accepted are ${known}`);
    }
    if (value === undefined) continue;
    if (values === Boolean) {
      if (typeof value === "boolean") continue;
      throw new TypeError(`option "${name}" must be true or false, got ${show(value)}`);
    }
    const choices = values as readonly string[];
    if (choices.includes(value)) continue;
    const list = choices.map(show).join(" or ");
    const error = typeof value === "string" ? RangeError : TypeError;
    throw new error(`option "${name}" must be ${list}, got ${show(value)}`);
  }
}

/** Throws if `text` is not a string, which TypeScript would have said. */
export function checkText(text: string): void {
  if (typeof text !== "string") throw new TypeError(`text must be a string, got ${show(text)}`);
}
