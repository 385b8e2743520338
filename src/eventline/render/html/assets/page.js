"use strict";
(() => {
  const all = (selector, under = document) => [...under.querySelectorAll(selector)];
  const cards = all(".card");
  const chips = all(".chip");
  const words = document.querySelector(".words");
  const tools = document.querySelector(".tools");
  const marks = new Map();
  for (const found of [...cards, ...chips]) {
    marks.set(found.dataset.id, [...(marks.get(found.dataset.id) ?? []), found]);
  }

  // Hovering or focusing an event lights its words, and the other way round.
  const levels = { telling: "lit", part: "lit-part", time: "lit-part", trigger: "lit-trigger" };
  const pieces = new Map();
  for (const [name] of Object.entries(levels)) {
    for (const piece of all(`[data-${name}]`, words)) {
      for (const id of piece.dataset[name].split(" ")) {
        if (!pieces.has(id)) pieces.set(id, []);
        pieces.get(id).push([piece, levels[name]]);
      }
    }
  }
  let lit = "";
  const light = (id) => {
    if (id === lit) return;
    for (const [piece, level] of pieces.get(lit) ?? []) piece.classList.remove(level);
    for (const found of marks.get(lit) ?? []) found.classList.remove("lit");
    lit = id;
    for (const [piece, level] of pieces.get(id) ?? []) piece.classList.add(level);
    for (const found of marks.get(id) ?? []) found.classList.add("lit");
  };
  const show = (id) => {
    const [first] = (pieces.get(id) ?? []).find(([, level]) => level === "lit-trigger") ?? [];
    if (!first || words.scrollHeight <= words.clientHeight) return;
    const place = first.getBoundingClientRect().top - words.getBoundingClientRect().top;
    if (place > 0 && place < words.clientHeight - 40) return;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    words.scrollTo({ top: words.scrollTop + place - words.clientHeight / 3, behavior });
  };
  const idOf = (target) => {
    const piece = target.closest(".card, .chip, [data-trigger]");
    return piece ? (piece.dataset.id ?? piece.dataset.trigger.split(" ")[0]) : "";
  };
  for (const kind of ["pointerover", "focusin"]) {
    document.addEventListener(kind, (event) => {
      const id = idOf(event.target);
      light(id);
      if (id && !words.contains(event.target)) show(id);
    });
  }

  // A link to an event lights it too.
  const arrive = () => {
    const card = document.getElementById(location.hash.slice(1));
    if (card?.dataset.id) {
      light(card.dataset.id);
      show(card.dataset.id);
    }
  };
  addEventListener("hashchange", arrive);
  arrive();

  if (!tools) return;

  // Filters: hide cards, dim chips, say how many are left.
  const fits = (card, chosen) =>
    (!chosen.frame || card.dataset.frame === chosen.frame) &&
    (!chosen.look || (card.dataset.look === "real") === (chosen.look === "real")) &&
    (!chosen.actor || all(".actors li", card).some((name) => name.textContent === chosen.actor));
  const filter = () => {
    const chosen = Object.fromEntries(new FormData(tools));
    let shown = 0;
    for (const card of cards) {
      const is = fits(card, chosen);
      shown += is;
      card.hidden = !is;
      for (const found of marks.get(card.dataset.id)) found.classList.toggle("off", !is);
    }
    for (const group of all(".group")) group.hidden = all(".card:not([hidden])", group).length === 0;
    tools.querySelector("output").textContent = `${shown} of ${cards.length} events`;
  };
  tools.addEventListener("change", filter);
  tools.addEventListener("reset", () => setTimeout(filter));
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.hidden = false;
  filter();

  // Zoom: times move apart, letters keep their size.
  const zoom = document.querySelector(".zoom");
  const drawings = all(".drawing").map((drawing) => ({
    drawing,
    scroll: drawing.parentElement,
    natural: Number(drawing.getAttribute("width")),
    height: drawing.getAttribute("height"),
    fits: drawing.classList.contains("fits"),
    places: all("rect, line, text", drawing)
      .flatMap((found) => ["x", "x1", "x2", "width"].map((name) => [found, name]))
      .filter(([found, name]) => found.hasAttribute(name) && !(name === "width" && "fixed" in found.dataset))
      .map(([found, name]) => [found, name, Number(found.getAttribute(name))]),
  }));
  let factor = 1;
  const spread = ({ drawing, scroll, natural, height, fits, places }, next, middle) => {
    const at = middle ?? scroll.clientWidth / 2;
    const kept = (scroll.scrollLeft + at) / (drawing.clientWidth || 1);
    for (const [found, name, value] of places) found.setAttribute(name, (value * next).toFixed(1));
    drawing.classList.toggle("fits", fits && next === 1);
    drawing.setAttribute("width", natural * next);
    drawing.setAttribute("viewBox", `0 0 ${natural * next} ${height}`);
    scroll.scrollLeft = kept * drawing.clientWidth - at;
  };
  const zoomTo = (wanted, middle) => {
    factor = Math.min(Math.max(wanted, 1), 12);
    for (const found of drawings) spread(found, factor, middle);
    zoom.querySelector("[data-zoom=reset]").textContent = `${Math.round(factor * 100)}%`;
  };
  const steps = { in: () => zoomTo(factor * 1.5), out: () => zoomTo(factor / 1.5), reset: () => zoomTo(1) };
  zoom.addEventListener("click", (event) => steps[event.target.dataset.zoom]?.());
  for (const { scroll } of drawings) {
    scroll.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomTo(factor * (event.deltaY < 0 ? 1.2 : 1 / 1.2), event.clientX - scroll.getBoundingClientRect().left);
    }, { passive: false });
  }
  zoom.hidden = false;

  // One stop of the Tab key for the axis; arrows lead from event to event.
  for (const area of all(".scroll")) {
    const stops = all(".chip", area);
    stops.forEach((stop, index) => stop.setAttribute("tabindex", index ? -1 : 0));
    area.addEventListener("keydown", (event) => {
      if (event.key === "+" || event.key === "=") steps.in();
      else if (event.key === "-") steps.out();
      const at = stops.indexOf(document.activeElement);
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (at < 0 || !step) return;
      event.preventDefault();
      const next = stops[(at + step + stops.length) % stops.length];
      stops[at].setAttribute("tabindex", -1);
      next.setAttribute("tabindex", 0);
      next.focus();
    });
  }
})();
