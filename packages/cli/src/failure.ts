/** Exit codes of the command; 130 and 143 are left to the signals. */
export const exitCode = { ok: 0, input: 1, usage: 2 } as const;

/** A problem that the user can do something about: its message is shown without a stack trace. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly code: number = exitCode.input,
  ) {
    super(message);
  }
}
