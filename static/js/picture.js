// A picture to take away: all that the page shows of it as one SVG file that needs nothing else,
// or the same drawn as PNG. Without this module the data are still there to take.

const SVG = "http://www.w3.org/2000/svg";
const PICTURES = "[data-timeline], [data-matrix], [data-map], [data-network], [data-picture], .sheet, figure";
const LOOKS = [
  "color", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
  "paint-order", "opacity",
  "font-family", "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "visibility", "display",
];
const MARGIN = 16;
const CAPTION = 26;
const SWATCH = 40;
const SHARPNESS = 2;
const sprites = new Map();

function make(name, attributes = {}) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function dress(copy, source) {
  const look = getComputedStyle(source);
  for (const name of LOOKS) copy.setAttribute(name, look.getPropertyValue(name));
  for (const name of ["class", "style", "id", "tabindex"]) copy.removeAttribute(name);
}

async function sprite(address) {
  if (!sprites.has(address)) {
    const answer = await fetch(address);
    sprites.set(address, new DOMParser().parseFromString(await answer.text(), "image/svg+xml"));
  }
  return sprites.get(address);
}

// What a <use> shows, in its place: a file on its own cannot point into another.
async function used(source) {
  const [address, id] = (source.getAttribute("href") ?? "").split("#");
  const from = address ? await sprite(address) : document;
  const shape = from.getElementById(id);
  const place = make("g");
  dress(place, source);
  if (!shape) return place;
  if (shape.localName !== "symbol") {
    place.append(document.importNode(shape, true));
    return place;
  }
  const inner = make("svg", { viewBox: shape.getAttribute("viewBox") });
  for (const name of ["x", "y", "width", "height"]) {
    if (source.hasAttribute(name)) inner.setAttribute(name, source.getAttribute(name));
  }
  for (const child of shape.childNodes) inner.append(document.importNode(child, true));
  place.append(inner);
  return place;
}

async function copyOf(source) {
  if (source.localName === "use") return used(source);
  // A link leads nowhere from a file.
  const copy = source.localName === "a" ? make("g") : source.cloneNode(false);
  dress(copy, source);
  for (const child of source.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
    else if (child.nodeType === Node.ELEMENT_NODE) copy.append(await copyOf(child));
  }
  return copy;
}

// The lines of a text node as they are broken on the page.
function* linesOf(node) {
  const range = document.createRange();
  let line = null;
  for (const word of node.data.matchAll(/\S+/g)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    const box = range.getBoundingClientRect();
    if (!box.width) continue;
    if (line && Math.abs(line.box.top - box.top) < 2) line.text += ` ${word[0]}`;
    else {
      if (line) yield line;
      line = { text: word[0], box };
    }
  }
  if (line) yield line;
}

function* textsOf(picture) {
  const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (holder.closest("svg, button, [popover]") || !holder.checkVisibility()) continue;
    for (const line of linesOf(walker.currentNode)) yield { holder, ...line };
  }
}

// The colours of a legend: small boxes that hold nothing.
function* swatchesOf(picture) {
  for (const element of picture.querySelectorAll(":not(svg, svg *):empty")) {
    const box = element.getBoundingClientRect();
    const { backgroundColor, borderRadius } = getComputedStyle(element);
    if (!box.width || box.width > SWATCH || element.closest("[popover]")) continue;
    if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) yield { box, fill: backgroundColor, rx: parseFloat(borderRadius) || 0 };
  }
}

async function drawing(parts) {
  const all = (selector) => parts.flatMap((part) => [...part.querySelectorAll(selector)]);
  const scrollers = [...parts, ...all("*")].filter((element) => element.scrollLeft);
  const scrolled = scrollers.map((element) => element.scrollLeft);
  for (const element of scrollers) element.scrollLeft = 0;

  const whole = make("svg", { xmlns: SVG });
  const boxes = [];
  for (const chart of all("svg")) {
    if (chart.parentElement.closest("svg") || chart.closest("[popover]") || !chart.checkVisibility()) continue;
    const box = chart.getBoundingClientRect();
    const copy = await copyOf(chart);
    for (const side of ["x", "y", "width", "height"]) copy.setAttribute(side, box[side]);
    whole.append(copy);
    boxes.push(box);
  }
  for (const { box, fill, rx } of parts.flatMap((part) => [...swatchesOf(part)])) {
    whole.append(make("rect", { x: box.x, y: box.y, width: box.width, height: box.height, fill, rx }));
    boxes.push(box);
  }
  for (const { holder, text, box } of parts.flatMap((part) => [...textsOf(part)])) {
    const label = make("text", { x: box.left, y: box.top + box.height / 2, dy: "0.35em" });
    dress(label, holder);
    label.setAttribute("fill", getComputedStyle(holder).color);
    label.setAttribute("text-anchor", "start");
    label.textContent = text;
    whole.append(label);
    boxes.push(box);
  }
  scrollers.forEach((element, i) => { element.scrollLeft = scrolled[i]; });

  const left = Math.min(...boxes.map((box) => box.left)) - MARGIN;
  const top = Math.min(...boxes.map((box) => box.top)) - MARGIN;
  const width = Math.ceil(Math.max(...boxes.map((box) => box.right)) - left + MARGIN);
  const height = Math.ceil(Math.max(...boxes.map((box) => box.bottom)) - top + MARGIN + CAPTION);
  whole.setAttribute("viewBox", `${left} ${top} ${width} ${height}`);
  whole.setAttribute("width", width);
  whole.setAttribute("height", height);
  const paper = getComputedStyle(document.body);
  whole.prepend(make("rect", { x: left, y: top, width, height, fill: paper.backgroundColor }));
  const caption = make("text", {
    x: left + MARGIN, y: top + height - MARGIN, fill: paper.color, "font-size": 12, "font-family": paper.fontFamily,
  });
  caption.textContent = `${document.title} · ${location.href.split("#")[0]}`;
  whole.append(caption);
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}

async function painted({ text, width, height }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function save(file, ending) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `parley-${location.pathname.split("/").filter(Boolean).join("-") || "home"}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

for (const links of document.querySelectorAll("[data-takes]")) {
  const section = links.parentElement;
  const parts = [section.querySelector(".roles"), section.querySelector(PICTURES)].filter(Boolean);
  if (!parts.length) continue;
  for (const ending of ["svg", "png"]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = ending.toUpperCase();
    button.setAttribute("aria-label", `${links.dataset.takes} ${ending.toUpperCase()}`);
    button.addEventListener("click", async () => {
      const drawn = await drawing(parts);
      save(ending === "svg" ? new Blob([drawn.text], { type: "image/svg+xml" }) : await painted(drawn), ending);
    });
    links.append(" · ", button);
  }
}
