// Sends one file in pieces (tus 1.0), with tus-js-client and noble-hashes (both MIT, licences beside them). Each piece carries its own SHA-256, which the server compares;
// the hash of the whole is computed as the pieces pass, and the server compares that too when the page takes the file in.
import { sha256 } from "./noble/sha2.js";

const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");

let loaded = null;
function tus(root) {
  loaded = loaded || new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = root.dataset.dTus;
    script.addEventListener("load", () => done(window.tus));
    script.addEventListener("error", failed);
    document.head.append(script);
  });
  return loaded;
}

/** Reads a file piece by piece and hashes what passes; what an earlier attempt has sent is hashed again from the file. */
function reader(file, state, piece) {
  const bytesOf = async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer());
  const upTo = async place => {
    if (state.hashed > place) { state.hash = sha256.create(); state.hashed = 0; }
    while (state.hashed < place) {
      const bytes = await bytesOf(state.hashed, Math.min(place, state.hashed + piece));
      state.hash.update(bytes);
      state.hashed += bytes.length;
    }
  };
  return {
    size: file.size,
    close() {},
    async slice(start, end) {
      const last = Math.min(end, file.size);
      await upTo(start);
      const bytes = await bytesOf(start, last);
      state.hash.update(bytes);
      state.hashed = last;
      // without a secure connection the browser lends no digest: the hash of the whole still stands
      state.checksum = crypto.subtle ? btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))) : "";
      return { value: new Blob([bytes]), done: last >= file.size };
    },
    upTo,
  };
}

/** Promises {address, sha256}, nothing where the person gave up, or fails with words. */
export async function carry(root, file, line) {
  const library = await tus(root);
  const state = { hash: sha256.create(), hashed: 0, checksum: "" };
  const words = root.dataset;
  const source = reader(file, state, Number(words.dPiece));
  return new Promise((done, failed) => {
    const pause = document.createElement("button");
    pause.type = "button";
    pause.className = "button quiet small";
    pause.textContent = words.dPause;
    line.cancel.before(pause);
    let stopped = false;
    const upload = new library.Upload(file, {
      endpoint: words.dPieces,
      chunkSize: Number(words.dPiece),
      retryDelays: [0, 1000, 3000, 5000, 10000, 20000, 30000],
      metadata: { filename: file.name.normalize("NFC"), dossier: words.dDossier, component: words.dTarget },
      fingerprint: async () => ["dvctt", words.dDossier, words.dTarget, file.name, file.size, file.lastModified].join("-"),
      removeFingerprintOnSuccess: true,
      fileReader: { openFile: async () => source },
      onBeforeRequest(request) {
        if (request.getMethod() !== "PATCH") return undefined;
        // a pause while this piece was being hashed has taken the request's headers away: it never leaves, and going on begins another
        if (stopped) return new Promise(() => {});
        if (state.checksum) request.setHeader("Upload-Checksum", "sha256 " + state.checksum);
        return undefined;
      },
      onProgress(sent, whole) {
        line.progress.value = sent / whole;
        line.figure.textContent = Math.floor(100 * sent / whole) + " %";
      },
      async onSuccess() {
        await source.upTo(file.size);
        done({ address: new URL(upload.url, location.href).pathname, sha256: hex(state.hash.digest()) });
      },
      onError(error) {
        // a refusal comes with its words
        const answer = error.originalResponse;
        failed(new Error(answer && answer.getHeader("X-Refused") ? answer.getBody() : words.dFailed));
      },
    });
    pause.addEventListener("click", () => {
      stopped = !stopped;
      pause.textContent = stopped ? words.dResume : words.dPause;
      line.state.textContent = stopped ? file.name + " – " + words.dPaused : words.dSending + " " + file.name;
      if (stopped) upload.abort(); else upload.start();
    });
    line.cancel.addEventListener("click", () => upload.abort(true).catch(() => {}).then(() => done(null)));
    upload.findPreviousUploads().then(earlier => {
      if (earlier.length) upload.resumeFromPreviousUpload(earlier[0]);
      upload.start();
    });
  });
}
