// Draws one PDF, page by page as they come into sight, with pdf.js (Apache 2.0, licence beside it). This runs in a frame without an origin of its own: whatever the file
// holds, it meets no cookie, no storage, no page of the portal and no address to send anything to. The bytes come from the page around it, which may read them.
const at = document.body.dataset;
const pages = document.getElementById("pages");
const MOST_PIXELS = 8 * 1024 * 1024;

const pdfjs = await import(at.pdf);
// A frame without an origin can start no worker from elsewhere. Its own thread does the work; the page around it has another.
await import(at.worker);

let words = {};
let zoom = 1;
let pdf = null;

const tell = (what, more = {}) => parent.postMessage({ what, ...more }, "*");
const say = (template, ...values) => values.reduce((text, value, place) => text.replace(`#${place}#`, String(value)), template);

function holder(number, size) {
  const box = document.createElement("div");
  box.className = "page";
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", say(words.page, number, pdf.numPages));
  box.dataset.number = number;
  measure(box, size);
  pages.append(box);
  return box;
}

function measure(box, size) {
  const width = Math.max(200, pages.clientWidth - 16) * zoom;
  box.style.width = width + "px";
  box.style.height = width * size.height / size.width + "px";
}

async function draw(box) {
  if (box.dataset.drawn === String(zoom)) return;
  box.dataset.drawn = String(zoom);
  const page = await pdf.getPage(Number(box.dataset.number));
  const plain = page.getViewport({ scale: 1 });
  measure(box, plain);
  const wanted = box.clientWidth / plain.width * Math.min(2, window.devicePixelRatio || 1);
  const most = Math.sqrt(MOST_PIXELS / (plain.width * plain.height));
  const view = page.getViewport({ scale: Math.min(wanted, most) });
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.floor(view.width));
  canvas.height = Math.max(1, Math.floor(view.height));
  canvas.setAttribute("aria-hidden", "true");
  await page.render({ canvasContext: canvas.getContext("2d", { alpha: false }), viewport: view, annotationMode: pdfjs.AnnotationMode.ENABLE }).promise;
  // who cannot see the picture hears what is written
  const text = document.createElement("p");
  text.className = "words";
  text.textContent = (await page.getTextContent()).items.map(item => item.str).join(" ");
  box.replaceChildren(canvas, text);
  page.cleanup();
  tell("drawn", { page: Number(box.dataset.number) });
}

const clear = box => { delete box.dataset.drawn; box.replaceChildren(); };

const sight = new IntersectionObserver(seen => seen.forEach(one => {
  if (one.isIntersecting) draw(one.target).catch(() => { one.target.textContent = words.pageBroken; });
  else clear(one.target);
}), { rootMargin: "600px 0px" });

async function show(bytes) {
  try {
    pdf = await pdfjs.getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, enableXfa: false, maxImageSize: 100 * 1024 * 1024, stopAtErrors: false, verbosity: 0 }).promise;
    const size = (await pdf.getPage(1)).getViewport({ scale: 1 });
    for (let number = 1; number <= pdf.numPages; number++) sight.observe(holder(number, size));
    tell("shown", { pages: pdf.numPages });
  } catch (broken) {
    tell("broken");
  }
}

async function zoomTo(next) {
  const middle = (scrollY + innerHeight / 2) / document.documentElement.scrollHeight;
  zoom = Math.min(4, Math.max(0.5, next));
  for (const box of pages.children) {
    box.style.height = box.clientHeight / box.clientWidth * Math.max(200, pages.clientWidth - 16) * zoom + "px";
    box.style.width = Math.max(200, pages.clientWidth - 16) * zoom + "px";
    sight.unobserve(box);
    sight.observe(box);
  }
  scrollTo(0, middle * document.documentElement.scrollHeight - innerHeight / 2);
}

addEventListener("message", event => {
  if (event.source !== parent) return;
  const said = event.data;
  if (said.what === "show") { words = said.words; show(said.bytes); }
  if (said.what === "zoom") zoomTo(zoom * said.by);
});
tell("ready");
