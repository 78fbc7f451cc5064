// Gives every search box the name of its field: the script that draws them leaves them nameless.
const PARTS = ".select2-selection, .select2-selection__rendered[role], .select2-search__field";

function name(part, select) {
  // A box in a table has no label: its field says its name itself.
  const named = select.labels[0] ?? select;
  named.id ||= `${select.id}-label`;
  const shown = part.id || part.querySelector("[id]")?.id || "";
  part.setAttribute("aria-labelledby", `${named.id} ${shown}`.trim());
}

function nameBoxes(within) {
  for (const select of within.querySelectorAll("select.select2-hidden-accessible")) {
    for (const part of select.nextElementSibling.querySelectorAll(PARTS)) name(part, select);
  }
}

// Called in turn, after the admin's own script has drawn the boxes.
django.jQuery(() => nameBoxes(document));
document.addEventListener("formset:added", ({ target }) => nameBoxes(target));
django.jQuery(document).on("select2:open", ({ target }) => {
  const typed = document.querySelector(".select2-dropdown .select2-search__field");
  if (typed) name(typed, target);
});
