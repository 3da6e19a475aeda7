// At the counter: a signature drawn on the screen, and a slip's code read by the camera where the browser can. Without this file a hand scanner or the keyboard does.
(() => {
  "use strict";
  const signing = document.querySelector("form[data-sign]");
  if (signing) sign(signing);
  const scanning = document.querySelector("form[data-scan]");
  if (scanning && "BarcodeDetector" in window && navigator.mediaDevices) scan(scanning);

  function sign(form) {
    const field = form.querySelector("canvas");
    const pen = field.getContext("2d");
    const value = document.getElementById("f:signature");
    let drawn = false;
    let last = null;

    function clear() {
      // paper, not nothing: the picture is printed
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, field.width, field.height);
      pen.strokeStyle = "#10243f";
      pen.lineWidth = 4;
      pen.lineCap = "round";
      pen.lineJoin = "round";
      drawn = false;
      value.value = "";
    }

    function place(event) {
      const box = field.getBoundingClientRect();
      return { x: (event.clientX - box.left) * field.width / box.width, y: (event.clientY - box.top) * field.height / box.height };
    }

    function line(to) {
      pen.beginPath();
      pen.moveTo(last.x, last.y);
      pen.lineTo(to.x, to.y);
      pen.stroke();
      last = to;
    }

    field.addEventListener("pointerdown", event => {
      field.setPointerCapture(event.pointerId);
      last = place(event);
      line({ x: last.x + 0.1, y: last.y });
    });
    field.addEventListener("pointermove", event => {
      if (!last) return;
      line(place(event));
      drawn = true;
    });
    for (const end of ["pointerup", "pointercancel"]) {
      field.addEventListener(end, () => {
        last = null;
        if (drawn) value.value = field.toDataURL("image/png");
      });
    }
    document.getElementById("signAgain").addEventListener("click", clear);
    const kept = value.value;
    clear();
    if (kept.startsWith("data:image/png")) {
      const picture = new Image();
      picture.addEventListener("load", () => { pen.drawImage(picture, 0, 0); value.value = kept; drawn = true; });
      picture.src = kept;
    }
  }

  function scan(form) {
    const button = document.getElementById("camera");
    const picture = document.getElementById("scanPicture");
    const input = document.getElementById("s:scanned");
    button.hidden = false;
    button.addEventListener("click", async () => {
      const reader = new window.BarcodeDetector({ formats: ["qr_code", "code_128"] });
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      picture.srcObject = stream;
      picture.hidden = false;
      await picture.play();
      const look = async () => {
        const found = await reader.detect(picture).catch(() => []);
        if (!found.length) { setTimeout(look, 250); return; }
        stream.getTracks().forEach(track => track.stop());
        picture.hidden = true;
        input.value = found[0].rawValue;
        document.getElementById("s:find").click();
      };
      look();
    });
  }
})();
