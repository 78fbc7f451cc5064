// Hover or focus an actor to see only whom it met; arrow keys go round the ring.

for (const root of document.querySelectorAll("[data-network]")) {
  const ring = root.querySelector(".ring");
  const nodes = [...root.querySelectorAll("[data-node]")];
  const chords = [...root.querySelectorAll(".chord")].map((line) => [line, line.dataset.ends.split(" ")]);

  const choose = (slug) => {
    ring.classList.toggle("chosen", Boolean(slug));
    const met = new Set([slug]);
    for (const [line, ends] of chords) {
      const on = ends.includes(slug);
      line.classList.toggle("on", on);
      if (on) ends.forEach((end) => met.add(end));
    }
    for (const node of nodes) node.classList.toggle("on", met.has(node.dataset.node));
  };
  const slugOf = (event) => event.target.closest?.("[data-node]")?.dataset.node ?? null;

  ring.addEventListener("pointerover", (event) => choose(slugOf(event)));
  ring.addEventListener("pointerleave", () => choose(null));
  ring.addEventListener("focusin", (event) => choose(slugOf(event)));
  ring.addEventListener("focusout", () => choose(null));

  nodes.forEach((node, place) => node.setAttribute("tabindex", place ? "-1" : "0"));
  root.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = nodes.indexOf(document.activeElement);
    const next = nodes[(at + step + nodes.length) % nodes.length];
    for (const node of nodes) node.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
}
