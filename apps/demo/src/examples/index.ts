import type { MessageKey } from "../i18n/messages.js";
import bulletin from "./texts/bulletin.txt?raw";
import decree from "./texts/decree.txt?raw";
import forms from "./texts/forms.txt?raw";
import invisible from "./texts/invisible.txt?raw";
import market from "./texts/market.txt?raw";
import match from "./texts/match.txt?raw";
import prices from "./texts/prices.txt?raw";
import solar from "./texts/solar.txt?raw";
import vocalised from "./texts/vocalised.txt?raw";

/** A text to try; all of them were written for this page. */
export interface Example {
  readonly id: string;
  readonly name: MessageKey;
  readonly text: string;
}

export const firstExample: Example = { id: "solar", name: "example.solar", text: solar };

export const examples: readonly Example[] = [
  firstExample,
  { id: "market", name: "example.market", text: market },
  { id: "match", name: "example.match", text: match },
  { id: "decree", name: "example.decree", text: decree },
  { id: "bulletin", name: "example.bulletin", text: bulletin },
  { id: "vocalised", name: "example.vocalised", text: vocalised },
  { id: "prices", name: "example.prices", text: prices },
  { id: "forms", name: "example.forms", text: forms },
  { id: "invisible", name: "example.invisible", text: invisible },
];
