import { defaultClientConditions, defineConfig, type Plugin } from "vite";

// The page loads nothing from elsewhere and sends nothing anywhere; the policy makes the browser
// enforce it. The development server needs inline styles and a socket, so only the build gets it.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: policy },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig({
  // Relative addresses, so that the build can be put into any folder of any site.
  base: "./",
  // The packages are read from their sources: nothing has to be built before `vite`.
  resolve: { conditions: ["@warraq/source", ...defaultClientConditions] },
  worker: { format: "es" },
  // A font inside the style sheet would be loaded even where it is not used.
  build: { assetsInlineLimit: 0 },
  plugins: [contentSecurityPolicy],
});
