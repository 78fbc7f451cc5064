// Citations and seats open on hover and focus too, and stand beside their mark where the browser
// cannot anchor them itself. Without this module they open on click, in the middle of the page.

const anchors = CSS.supports("position-area: block-end");
const REST = 220;
let opener = null;
let timer = 0;

function cardOf(mark) {
  return document.getElementById(mark.getAttribute("popovertarget"));
}

function place(card, mark) {
  if (anchors) return;
  const at = mark.getBoundingClientRect();
  const box = card.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.left), innerWidth - box.width - 8);
  const below = at.bottom + 6 + box.height < innerHeight;
  card.style.inset = "auto";
  card.style.margin = "0";
  card.style.left = `${left}px`;
  card.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - box.height - 6)}px`;
}

function open(mark) {
  const card = cardOf(mark);
  if (!card || card.matches(":popover-open")) return;
  card.showPopover({ source: mark });
  place(card, mark);
  opener = mark;
}

function markAt(target) {
  return target instanceof Element ? target.closest("[popovertarget]") : null;
}

document.addEventListener("pointerover", (event) => {
  if (event.pointerType !== "mouse") return;
  const mark = markAt(event.target);
  const inCard = event.target instanceof Element && event.target.closest("[popover]");
  clearTimeout(timer);
  if (mark) timer = setTimeout(open, REST, mark);
  else if (opener && !inCard) {
    const card = cardOf(opener);
    timer = setTimeout(() => {
      if (card.matches(":popover-open") && !card.contains(document.activeElement)) card.hidePopover();
      opener = null;
    }, REST);
  }
});

document.addEventListener("toggle", (event) => {
  if (event.newState !== "open" || anchors) return;
  const mark = document.activeElement;
  if (mark?.getAttribute("popovertarget") === event.target.id) place(event.target, mark);
}, true);
