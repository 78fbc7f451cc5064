// Hover or focus an actor to see only whom it met, and how often in words; arrow keys go from the
// actor that met most to the one that met least.

const TOLD = 6;

for (const root of document.querySelectorAll("[data-network]")) {
  const net = root.querySelector(".net");
  const frame = root.querySelector(".scroller");
  frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
  const says = root.querySelector("[data-network-says]");
  const nodes = [...root.querySelectorAll("[data-node]")];
  const names = new Map(nodes.map((node) => [node.dataset.node, node.dataset.name]));
  const ties = [...root.querySelectorAll(".tie")].map((line) => [line, line.dataset.ends.split(" ")]);

  const choose = (slug) => {
    net.classList.toggle("chosen", Boolean(slug));
    const met = new Map([[slug, Infinity]]);
    for (const [line, ends] of ties) {
      const on = ends.includes(slug);
      line.classList.toggle("on", on);
      if (on) met.set(ends[0] === slug ? ends[1] : ends[0], Number(line.dataset.rounds));
    }
    for (const node of nodes) node.classList.toggle("on", met.has(node.dataset.node));
    met.delete(slug);
    const most = [...met].sort((a, b) => b[1] - a[1]).slice(0, TOLD);
    const list = most.map(([other, rounds]) => `${names.get(other)} (${rounds})`).join(", ");
    says.textContent = most.length
      ? says.dataset.words.replace("{name}", () => names.get(slug)).replace("{list}", () => list)
      : "";
  };
  const slugOf = (event) => event.target.closest?.("[data-node]")?.dataset.node ?? null;

  net.addEventListener("pointerover", (event) => choose(slugOf(event)));
  net.addEventListener("pointerleave", () => choose(null));
  net.addEventListener("focusin", (event) => choose(slugOf(event)));
  net.addEventListener("focusout", () => choose(null));

  nodes.forEach((node, place) => node.setAttribute("tabindex", place ? "-1" : "0"));
  root.addEventListener("keydown", (event) => {
    const at = nodes.indexOf(document.activeElement);
    const goals = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (!(event.key in goals)) return;
    event.preventDefault();
    const next = nodes.at(goals[event.key] % nodes.length);
    for (const node of nodes) node.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
}
