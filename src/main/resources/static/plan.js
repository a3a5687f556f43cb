"use strict";
// The plan page: cards of what was understood at a place, kinds that can be hidden, links to a place.
(() => {
  const text = document.querySelector(".plan-text");
  const panel = document.getElementById("panel");
  const outline = document.getElementById("outline");
  if (window.matchMedia("(max-width: 68rem)").matches) outline.open = false;

  async function card(item) {
    const answer = await fetch(location.pathname + "/" + item);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector("article.card");
  }

  let shown = 0;
  async function show(mark) {
    const turn = ++shown;
    text.querySelectorAll(".m.on").forEach((old) => old.classList.remove("on"));
    mark.classList.add("on");
    const items = mark.dataset.items.trim().split(" ");
    const cards = (await Promise.all(items.map(card))).filter(Boolean);
    if (turn !== shown) return;
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close quiet";
    close.textContent = panel.dataset.close;
    close.addEventListener("click", () => { panel.classList.remove("open"); mark.focus(); });
    panel.replaceChildren(close, ...cards);
    panel.classList.add("open");
    panel.scrollTop = 0;
  }

  text.addEventListener("click", (event) => {
    const mark = event.target.closest(".m");
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, "", "#e-" + mark.dataset.evidence.trim().split(" ")[0]);
    show(mark);
  });

  document.getElementById("kinds").addEventListener("change", (event) => {
    const hidden = !event.target.checked;
    text.querySelectorAll(".k-" + event.target.value).forEach((mark) => mark.classList.toggle("off", hidden));
  });

  function follow() {
    const key = decodeURIComponent(location.hash).replace("#e-", "");
    text.querySelectorAll(".m.there").forEach((old) => old.classList.remove("there"));
    if (!location.hash.startsWith("#e-")) return;
    const marks = [...text.querySelectorAll(".m")].filter((mark) => mark.dataset.evidence.split(" ").includes(key));
    marks.forEach((mark) => mark.classList.add("there"));
    if (marks.length) {
      marks[0].scrollIntoView({ block: "center" });
      show(marks[0]);
    }
  }
  window.addEventListener("hashchange", follow);
  follow();
})();
