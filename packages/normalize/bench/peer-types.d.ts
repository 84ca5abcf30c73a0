declare module "arajs" {
  const arajs: { stripTashkeel(text: string): string };
  export default arajs;
}

declare module "@nlpjs/lang-ar" {
  export class NormalizerAr {
    normalize(text: string): string;
  }
}
