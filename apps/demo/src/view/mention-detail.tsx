import type { ComponentChildren } from "preact";
import { boundName, kindName } from "../i18n/known-names.js";
import { useSettings } from "../state/settings-context.js";
import { inDigits } from "../text/format-decimal.js";
import { layerOf } from "../text/layers.js";
import { mentionValue } from "../text/mention-value.js";
import { type Offset, offsetAt } from "../text/offsets.js";
import type { Mention } from "../worker/protocol.js";
import { Icon } from "./icon.js";

interface Properties {
  readonly text: string;
  readonly mention: Mention | undefined;
  onClose(): void;
}

/** Everything known about the chosen number. */
export function MentionDetail({ text, mention, onClose }: Properties) {
  const { settings, t } = useSettings();
  if (mention === undefined) return null;
  const { digits } = settings;
  const start = offsetAt(text, mention.start);
  const end = offsetAt(text, mention.end);
  const place = (unit: keyof Offset) => (
    <bdi dir="ltr">{inDigits(`${start[unit]}–${end[unit]}`, digits)}</bdi>
  );
  return (
    <aside class="detail" data-layer={layerOf(mention)} aria-label={t("detail.label")}>
      <dl>
        <Entry name={t("detail.text")}>
          <bdi lang="ar">{text.slice(mention.start, mention.end)}</bdi>
        </Entry>
        <Entry name={t("detail.kind")}>{kindName(mention.kind, t)}</Entry>
        <Entry name={t("detail.value")}>
          <bdi dir="ltr">{mentionValue(mention, digits)}</bdi>
        </Entry>
        {mention.bound !== "exact" && (
          <Entry name={t("detail.bound")}>{boundName(mention.bound, t)}</Entry>
        )}
        {mention.currency !== undefined && (
          <Entry name={t("detail.currency")}>
            <Currency mention={mention} />
          </Entry>
        )}
        <Entry name={t("detail.place")}>{place("utf16")}</Entry>
        <Entry name={t("detail.codepoints")}>{place("codePoints")}</Entry>
        <Entry name={t("detail.bytes")}>{place("utf8")}</Entry>
      </dl>
      <button type="button" class="button quiet" aria-label={t("detail.close")} onClick={onClose}>
        <Icon name="close" />
      </button>
    </aside>
  );
}

function Entry({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The currency and where it comes from, or those that the words leave possible. */
function Currency({ mention }: { readonly mention: Mention }) {
  const { settings, t } = useSettings();
  const name = (code: string) => currencyName(code, settings.language);
  const { currency, currencyCandidates = [] } = mention;
  if (currency) {
    return (
      <>
        {name(currency)}
        {mention.inferred && ` (${t("detail.currency.inferred")})`}
      </>
    );
  }
  const list = new Intl.ListFormat(settings.language, { type: "disjunction" });
  const likeliest = list.format(currencyCandidates.slice(0, 3).map(name));
  return <>{likeliest || t("detail.currency.unknown")}</>;
}

function currencyName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "currency" }).of(code) ?? code;
  } catch {
    return code;
  }
}
