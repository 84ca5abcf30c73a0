import { useCallback, useMemo, useState } from "preact/hooks";
import { examples, firstExample } from "./examples/index.js";
import { isShareHash, type Shared } from "./share/link.js";
import type { Notice } from "./state/notice.js";
import { largestFile, readFile } from "./state/read-file.js";
import { SettingsContext } from "./state/settings-context.js";
import { useAnalysis } from "./state/use-analysis.js";
import { useFileDrop } from "./state/use-file-drop.js";
import { useSettingsState } from "./state/use-settings-state.js";
import { useSharedLink } from "./state/use-shared-link.js";
import { InputPane } from "./view/input-pane.js";
import { NoticeBar } from "./view/notice-bar.js";
import { PageFooter } from "./view/page-footer.js";
import { PageHeader } from "./view/page-header.js";
import { ResultPane } from "./view/result-pane.js";

export function App() {
  const access = useSettingsState();
  const [text, setText] = useState(firstExample.text);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [country, setCountry] = useState<string | null>(null);
  const [clitics, setClitics] = useState(false);
  const query = useMemo(() => ({ text, country, clitics }), [text, country, clitics]);
  const { answer, working, exportJson } = useAnalysis(query);

  const openShared = useCallback((shared: Shared) => {
    const example =
      shared.kind === "example" ? examples.find(({ id }) => id === shared.id) : undefined;
    if (example !== undefined) setText(example.text);
    else if (shared.kind === "text") setText(shared.text);
    else setNotice({ key: "share.broken", problem: true });
  }, []);
  useSharedLink(openShared);

  const edit = (edited: string) => {
    // The address no longer says what is on the page.
    if (isShareHash(location.hash)) history.replaceState(null, "", location.pathname);
    setText(edited);
  };
  const openFile = useCallback(async (file: File) => {
    const read = await readFile(file);
    const parameters = { name: file.name, limit: largestFile / 1_000_000 };
    setNotice(read.notice && { key: read.notice, parameters, problem: read.text === null });
    if (read.text !== null) setText(read.text);
  }, []);
  const fileHovers = useFileDrop(openFile);

  return (
    <SettingsContext.Provider value={access}>
      <div class="page">
        <a class="skip" href="#result">
          {access.t("app.skip")}
        </a>
        <PageHeader />
        <NoticeBar notice={notice} onClose={() => setNotice(null)} />
        <main class="panes">
          <InputPane
            text={text}
            onText={edit}
            country={country}
            onCountry={setCountry}
            onFile={openFile}
            onNotice={setNotice}
          />
          <ResultPane
            answer={answer}
            working={working}
            clitics={clitics}
            onClitics={setClitics}
            onNotice={setNotice}
            exportJson={exportJson}
          />
        </main>
        <PageFooter />
        {fileHovers && <p class="drop-hint">{access.t("input.drop")}</p>}
      </div>
    </SettingsContext.Provider>
  );
}
