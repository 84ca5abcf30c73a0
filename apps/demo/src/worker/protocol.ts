import type { Analysis } from "@warraq/pipeline";

/** A number, an amount of money or a date of the article. */
export type Mention = Analysis["numbers"][number];

/** A line, or a part of a line, with its verdict. */
export interface ViewLine {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly keep: boolean;
  readonly confidence: number;
  readonly reason: string;
  /** Not the first block of its line: shown as going on, not as a line of its own. */
  readonly continues: boolean;
  /** The mentions in this line: `mentions.slice(firstMention, endMention)`. */
  readonly firstMention: number;
  readonly endMention: number;
}

/** What the page shows. Tokens stay in the worker: they would cost more to send than to count. */
export interface View {
  readonly article: string;
  readonly lines: readonly ViewLine[];
  readonly mentions: readonly Mention[];
  readonly tokenCount: number;
  readonly sentenceCount: number;
  /** What `packClitics` makes; null if they were not asked for. */
  readonly clitics: Uint32Array | null;
}

/** What is to be analysed, and how. */
export interface Query {
  readonly text: string;
  /** The country whose dinar, riyal or pound is meant; null if that is left to the text. */
  readonly country: string | null;
  /** Whether words are to be split into clitics, too; takes as long again. */
  readonly clitics: boolean;
}

export type Request =
  | { readonly type: "analyze"; readonly id: number; readonly query: Query }
  | { readonly type: "export"; readonly id: number; readonly query: Query };

export type Response =
  | {
      readonly type: "view";
      readonly id: number;
      readonly view: View;
      readonly milliseconds: number;
    }
  | { readonly type: "file"; readonly id: number; readonly file: Blob }
  | { readonly type: "failure"; readonly id: number; readonly message: string };
