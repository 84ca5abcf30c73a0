import { directions } from "../i18n/messages.js";
import { useSettings } from "../state/settings-context.js";
import { moveByKey } from "./move-by-key.js";

interface Properties<Id extends string> {
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly label: string;
  onChoose(id: Id): void;
}

/** Tabs as screen readers expect them: one tab stop, arrow keys between the tabs. */
export function TabList<Id extends string>({ tabs, chosen, label, onChoose }: Properties<Id>) {
  const { settings } = useSettings();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[moveByKey(event, at, tabs.length, directions[settings.language]) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={id === chosen ? `panel-${id}` : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
