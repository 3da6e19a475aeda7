/* Lets this browser show notices: asks the person, the browser's push service, and then the portal. Without script, or where the browser cannot, nothing is offered. */
(() => {
  "use strict";
  const place = document.getElementById("push");
  const ask = document.getElementById("ask");
  const trouble = document.getElementById("pushTrouble");
  if (!place || !ask) {
    return;
  }
  if (!("serviceWorker" in navigator) || !("PushManager" in window) || !window.isSecureContext) {
    document.getElementById("pushNot").hidden = false;
    return;
  }
  ask.hidden = false;

  const bytes = (text) => {
    const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/").padEnd(Math.ceil(text.length / 4) * 4, "="));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  };
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const say = (words) => {
    trouble.textContent = words;
    trouble.hidden = false;
  };

  ask.addEventListener("click", async () => {
    trouble.hidden = true;
    ask.disabled = true;
    try {
      if (await Notification.requestPermission() !== "granted") {
        say(trouble.dataset.denied);
        return;
      }
      await navigator.serviceWorker.register("/sw.js");
      const worker = await navigator.serviceWorker.ready;
      const known = await worker.pushManager.getSubscription();
      const mine = known || await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(place.dataset.key) });
      document.getElementById("p:endpoint").value = mine.endpoint;
      document.getElementById("p:p256dh").value = text(mine.getKey("p256dh"));
      document.getElementById("p:auth").value = text(mine.getKey("auth"));
      document.getElementById("p:subscribe").click();
    } catch (failed) {
      say(trouble.dataset.failed);
    } finally {
      ask.disabled = false;
    }
  });
})();
