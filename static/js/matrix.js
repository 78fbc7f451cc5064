// Arrow keys in the attendance matrix: one stop of the Tab key, then from mark to mark.

const STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

for (const matrix of document.querySelectorAll("[data-matrix]")) {
  const rows = [...matrix.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => cell.querySelector(".seat")),
  );
  const seats = rows.flat().filter(Boolean);
  for (const seat of matrix.querySelectorAll(".seat")) seat.tabIndex = -1;
  if (seats[0]) seats[0].tabIndex = 0;

  matrix.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const seat = document.activeElement?.closest(".seat");
    if (!step || !seat) return;
    const row = seat.closest("tr");
    let r = row.sectionRowIndex;
    let c = [...row.querySelectorAll("td")].indexOf(seat.closest("td"));
    do {
      r += step[0];
      c += step[1];
    } while (rows[r]?.[c] === null);
    const next = rows[r]?.[c];
    event.preventDefault();
    if (!next) return;
    seat.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}
