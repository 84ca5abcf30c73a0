import "@fontsource/ibm-plex-sans-arabic/arabic-400.css";
import "@fontsource/ibm-plex-sans-arabic/arabic-600.css";
import "@fontsource/ibm-plex-sans-arabic/latin-400.css";
import "@fontsource/ibm-plex-sans-arabic/latin-600.css";
import "./styles/index.css";
import { render } from "preact";
import { App } from "./app.js";

// All of the font at once: a page without a connection may need the bold letters later.
for (const weight of [400, 600]) {
  void document.fonts.load(`${weight} 1rem "IBM Plex Sans Arabic"`, "ورّاق Warraq");
}

const root = document.getElementById("app");
if (root !== null) render(<App />, root);
