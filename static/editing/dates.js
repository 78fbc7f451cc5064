// Shows how a date is understood while it is typed. Without it the reading comes with the page.
const PAUSE = 250;
const pending = new WeakMap();

async function show(input) {
  const field = input.closest("[data-read-at]");
  const output = field.querySelector("output");
  const asked = input.value;
  const address = new URL(field.dataset.readAt, location.href);
  address.searchParams.set("text", asked);
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok || input.value !== asked) return;
  const { words = "", edtf = "", error = "" } = await answer.json();
  output.classList.toggle("is-wrong", Boolean(error));
  output.textContent = error || (words ? `${words} ` : "");
  if (edtf) {
    output.append(Object.assign(document.createElement("code"), { textContent: edtf }));
  }
}

document.addEventListener("input", ({ target }) => {
  if (!target.matches("[data-read-at] input")) return;
  clearTimeout(pending.get(target));
  pending.set(target, setTimeout(show, PAUSE, target));
});
