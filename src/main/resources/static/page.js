"use strict";
// Suggestions in forms: what is typed is completed from the names in the graph.
(() => {
  const pause = 150;
  for (const input of document.querySelectorAll("input[data-suggest]")) {
    const list = document.getElementById(input.getAttribute("list"));
    if (!list) continue;
    const scheme = input.dataset.suggest;
    let timer;
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const text = input.value.trim();
        if (!text || text.includes("/")) return;
        const answer = await fetch("/suggest?" + new URLSearchParams({ q: text, scheme }));
        if (!answer.ok) return;
        list.replaceChildren(...(await answer.json()).map((thing) => {
          const option = document.createElement("option");
          option.value = scheme ? thing.value : thing.name;
          if (scheme) option.label = thing.name;
          return option;
        }));
      }, pause);
    });
  }
  for (const select of document.querySelectorAll("select[data-submit]")) {
    select.addEventListener("change", () => select.form.requestSubmit());
  }
})();
