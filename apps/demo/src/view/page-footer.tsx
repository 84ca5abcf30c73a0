import { useSettings } from "../state/settings-context.js";

export function PageFooter() {
  const { t } = useSettings();
  return (
    <footer class="page-footer">
      <p>{t("app.meaning")}</p>
    </footer>
  );
}
