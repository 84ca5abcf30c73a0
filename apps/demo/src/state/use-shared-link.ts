import { useEffect } from "preact/hooks";
import { decodeHash, type Shared } from "../share/link.js";

/** Reads the link the page was opened with, and each one that is put into the address bar later. */
export function useSharedLink(onShared: (shared: Shared) => void): void {
  useEffect(() => {
    const read = async () => {
      const shared = await decodeHash(location.hash);
      if (shared !== null) onShared(shared);
    };
    void read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, [onShared]);
}
