// Gives every search box the name of its label: the script that draws them leaves them nameless.

// Called in turn, after the admin's own script has drawn the boxes.
django.jQuery(() => {
  for (const select of document.querySelectorAll("select.admin-autocomplete")) {
    const label = select.labels[0];
    const box = select.parentElement.querySelector(`[aria-labelledby="select2-${select.id}-container"]`);
    if (!label || !box) continue;
    label.id ||= `${select.id}-label`;
    const shown = box.querySelector(".select2-selection__rendered");
    for (const part of [box, shown]) part.setAttribute("aria-labelledby", `${label.id} ${shown.id}`);
  }
});
