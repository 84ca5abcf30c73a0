declare module "wink-tokenizer" {
  export default class WinkTokenizer {
    tokenize(text: string): { value: string; tag: string }[];
  }
}
