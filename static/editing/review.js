// Keeps the text and the proposals in step, and lets the proposals be worked from the keyboard.
// Without it every number in the text is a link to its proposal and every decision a form.

const review = document.querySelector("[data-review]");
const proposals = [...review.querySelectorAll("[data-proposal]")];
const marks = [...review.querySelectorAll("[data-proposals]")];
const marksOf = new Map(proposals.map((proposal) => [proposal.dataset.proposal, []]));
let current = null;

for (const mark of marks) {
  for (const own of mark.dataset.proposals.trim().split(" ")) marksOf.get(own)?.push(mark);
}

function choose(proposal, { scrollText = true } = {}) {
  if (!proposal) return;
  const was = current;
  current = proposal;
  for (const other of [was, proposal]) {
    const isCurrent = other === proposal;
    other?.classList.toggle("is-current", isCurrent);
    if (isCurrent || other !== proposal) {
      for (const mark of marksOf.get(other?.dataset.proposal) ?? []) mark.classList.toggle("is-current", isCurrent);
    }
  }
  proposal.scrollIntoView({ block: "nearest" });
  proposal.focus({ preventScroll: true });
  if (scrollText) marksOf.get(proposal.dataset.proposal)[0]?.scrollIntoView({ block: "center" });
}

function step(by) {
  const place = proposals.indexOf(current) + by;
  choose(proposals[Math.min(proposals.length - 1, Math.max(0, place))]);
}

function press(key) {
  const target = current?.querySelector(`[data-key="${key}"]`);
  if (!target) return;
  if (target.matches("input")) target.focus();
  else target.click();
}

review.addEventListener("click", (event) => {
  if (event.target.closest("button, input, .proposal a")) return;
  const mark = event.target.closest("[data-proposals]");
  const link = event.target.closest(".at a");
  const proposal = event.target.closest("[data-proposal]");
  if (link) {
    event.preventDefault();
    choose(document.querySelector(link.hash), { scrollText: false });
  } else if (mark && getSelection().isCollapsed) {
    const top = mark.dataset.proposals.trim().split(" ").pop();
    choose(document.getElementById(`proposal-${top}`), { scrollText: false });
  } else if (proposal && getSelection().isCollapsed) {
    choose(proposal);
  }
});

review.addEventListener("keydown", (event) => {
  if (event.target.matches("input, textarea, select")) {
    if (event.key === "Escape") current?.focus();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if ("aeru".includes(event.key)) press(event.key);
  else if (event.key === "w") document.querySelector(".written a")?.focus();
  else return;
  event.preventDefault();
});

// A browser may mark the target of the address only after this has run.
choose(
  proposals.find(({ id }) => `#${id}` === location.hash) ??
    review.querySelector(".proposal.open") ??
    proposals[0],
);
