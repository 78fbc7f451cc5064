// Zoom, drag and arrow keys for timelines. The picture is laid out in shares of its width, so zoom
// is a width and panning is scrolling: nothing is drawn again.

const MOST = 24;

class Timeline {
  constructor(root) {
    this.scroller = root.querySelector(".scroller");
    this.chart = root.querySelector(".chart");
    this.marks = [...root.querySelectorAll(".mark a")];
    this.zoom = 1;
    this.addButtons(root);
    this.rove();
    this.scroller.addEventListener("keydown", (event) => this.key(event));
    this.scroller.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.scroller.addEventListener("pointerdown", (event) => this.drag(event));
  }

  addButtons(root) {
    const bar = document.createElement("div");
    bar.className = "zoom";
    const labels = root.dataset;
    for (const [sign, factor, label] of [["−", 1 / 1.6, labels.zoomOut], ["+", 1.6, labels.zoomIn]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.setAttribute("aria-label", label);
      button.addEventListener("click", () => this.zoomTo(this.zoom * factor));
      bar.append(button);
    }
    root.querySelector(".timeline-frame").before(bar);
  }

  zoomTo(wanted, at = this.scroller.clientWidth / 2) {
    const zoom = Math.min(MOST, Math.max(1, wanted));
    const frame = this.scroller.getBoundingClientRect();
    const before = this.chart.getBoundingClientRect();
    const share = (frame.left + at - before.left) / before.width;
    this.zoom = zoom;
    if (zoom === 1) {
      this.scroller.classList.remove("zoomed");
      this.chart.style.removeProperty("--chart-width");
    } else {
      const base = Math.max(this.scroller.clientWidth, 736);
      this.scroller.classList.add("zoomed");
      this.chart.style.setProperty("--chart-width", `${base * zoom}px`);
    }
    const after = this.chart.getBoundingClientRect();
    this.scroller.scrollLeft += after.left + share * after.width - frame.left - at;
  }

  wheel(event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const at = event.clientX - this.scroller.getBoundingClientRect().left;
    this.zoomTo(this.zoom * Math.exp(-event.deltaY / 300), at);
  }

  drag(event) {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    const from = event.clientX;
    const start = this.scroller.scrollLeft;
    let moved = false;
    const move = (now) => {
      if (!moved && Math.abs(now.clientX - from) < 5) return;
      moved = true;
      this.scroller.classList.add("dragging");
      this.scroller.scrollLeft = start - (now.clientX - from);
    };
    const stop = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", stop);
      this.scroller.classList.remove("dragging");
      if (moved) addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", stop);
    event.preventDefault();
  }

  // One stop of the Tab key for all marks; arrows go from mark to mark in order of time.
  rove() {
    this.marks.sort((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x);
    for (const mark of this.marks) mark.setAttribute("tabindex", "-1");
    this.marks[0]?.setAttribute("tabindex", "0");
  }

  key(event) {
    const at = this.marks.indexOf(document.activeElement?.closest("a"));
    const goals = { ArrowRight: at + 1, ArrowLeft: Math.max(0, at - 1), Home: 0, End: this.marks.length - 1 };
    if (event.key in goals) this.go(Math.min(goals[event.key], this.marks.length - 1));
    else if (event.key === "+" || event.key === "=") this.zoomTo(this.zoom * 1.6);
    else if (event.key === "-") this.zoomTo(this.zoom / 1.6);
    else return;
    event.preventDefault();
  }

  go(place) {
    const mark = this.marks[place];
    if (!mark) return;
    for (const other of this.marks) other.setAttribute("tabindex", "-1");
    mark.setAttribute("tabindex", "0");
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "nearest", inline: "center" });
  }
}

for (const root of document.querySelectorAll("[data-timeline]")) new Timeline(root);
