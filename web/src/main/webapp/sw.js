/* Shows what the portal's push message says, and opens the list of notices. One tag is shown once, however often it comes. */
"use strict";
self.addEventListener("push", (event) => {
  const said = event.data ? event.data.json() : {};
  event.waitUntil(self.registration.showNotification(said.title || "", { tag: said.tag, icon: "/assets/mark.svg", data: { address: said.address } }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const address = new URL(event.notification.data && event.notification.data.address || "/", self.location.origin);
  if (address.origin === self.location.origin) {
    event.waitUntil(self.clients.openWindow(address.href));
  }
});
