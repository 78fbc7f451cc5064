// The year sliders of the map: circles and shades follow without a new page.

const STEPS = [1, 3, 8, 20];

function countIn(place, from, to) {
  let count = 0;
  for (const entry of place.dataset.years.split(" ")) {
    const [year, n] = entry.split(":").map(Number);
    if (year >= from && year <= to) count += n;
  }
  return count;
}

function draw(map, from, to) {
  let total = 0;
  for (const land of map.querySelectorAll(".host-land")) {
    const count = countIn(land, from, to);
    total += count;
    land.setAttribute("class", `host-land step-${STEPS.filter((least) => count >= least).length}`);
  }
  for (const city of map.querySelectorAll(".city")) {
    const count = countIn(city, from, to);
    city.toggleAttribute("hidden", count === 0);
    city.querySelector("circle").setAttribute("r", (2.4 + 1.7 * Math.sqrt(count)).toFixed(1));
    city.querySelector("title").textContent = `${city.dataset.name}: ${count}`;
  }
  return total;
}

const form = document.querySelector("[data-years-form]");
const map = document.querySelector("[data-map]");
if (form && map) {
  const sliders = form.querySelector("[data-sliders]");
  const [from, to] = sliders.querySelectorAll("input");
  const [fromSays, toSays] = sliders.querySelectorAll("output");
  const [after, before] = form.querySelectorAll("[data-typed] input");
  const says = document.querySelector("[data-map-count]");
  const update = (event) => {
    if (Number(from.value) > Number(to.value)) (event?.target === from ? to : from).value = event.target.value;
    fromSays.value = from.value;
    toSays.value = to.value;
    // What the button asks the server for: the table below, and an address to pass on.
    after.value = from.value === from.min ? "" : from.value;
    before.value = to.value === to.max ? "" : to.value;
    const total = draw(map, Number(from.value), Number(to.value));
    says.textContent = says.dataset.words
      .replace("{count}", total).replace("{from}", from.value).replace("{to}", to.value);
  };
  sliders.hidden = false;
  for (const field of form.querySelectorAll("[data-typed]")) field.hidden = true;
  for (const slider of [from, to]) slider.addEventListener("input", update);
  fromSays.value = from.value;
  toSays.value = to.value;
}
