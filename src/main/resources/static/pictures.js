"use strict";
// Draws the pictures of a page; what is drawn can be followed by a click and saved as SVG or PNG.
(() => {
  function save(name, blob) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  function saveAs(kind, name, drawn, width) {
    const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
    if (kind === "svg") {
      const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height: drawn.height });
      chart.setOption({ ...drawn.option, backgroundColor: paper });
      save(name + ".svg", new Blob([chart.renderToSVGString()], { type: "image/svg+xml" }));
      chart.dispose();
      return;
    }
    const canvas = document.createElement("canvas");
    canvas.width = width * 2;
    canvas.height = drawn.height * 2;
    const chart = echarts.init(canvas, null, { renderer: "canvas", width, height: drawn.height, devicePixelRatio: 2 });
    chart.setOption({ ...drawn.option, backgroundColor: paper });
    canvas.toBlob((blob) => { save(name + ".png", blob); chart.dispose(); });
  }

  async function draw(figure) {
    const answer = await fetch(figure.dataset.source);
    if (!answer.ok) return;
    const data = await answer.json();
    const kind = figure.dataset.chart;
    const place = document.createElement("div");
    const isSmall = figure.classList.contains("small");
    let choice = {};
    const make = () => PlanCharts[kind](data, { top: Number(figure.dataset.top) || 0, isSmall, room: place.clientWidth, ...choice });
    place.className = "draw";
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", figure.textContent.trim().slice(0, 60) || kind);
    figure.append(place);
    let drawn = make();
    const size = () => { if (!isSmall) place.style.height = drawn.height + "px"; };
    size();
    const chart = echarts.init(place, null, { renderer: "canvas" });
    chart.setOption(drawn.option);
    chart.on("click", (event) => { if (event.data && /^[/#]/.test(event.data.link || "")) location.assign(event.data.link); });
    let room = place.clientWidth;
    new ResizeObserver(() => {
      if (place.clientWidth !== room) redraw(choice);
    }).observe(place);
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => redraw(choice));
    function redraw(more) {
      choice = more;
      room = place.clientWidth;
      drawn = make();
      size();
      chart.resize();
      chart.setOption(drawn.option, true);
    }
    figure.querySelectorAll("[data-save]").forEach((button) =>
      button.addEventListener("click", () => saveAs(button.dataset.save, "plangraph-" + (figure.dataset.name || kind), drawn, place.clientWidth)));
    if (document.getElementById("matrix-filter")) filter(redraw);
    figure.dataset.drawn = "true";
  }

  function filter(redraw) {
    const form = document.getElementById("matrix-filter");
    const body = document.querySelector("#matrix-table tbody");
    const rows = [...body.rows];
    const text = document.getElementById("matrix-text");
    const least = document.getElementById("matrix-least");
    const sort = document.getElementById("matrix-sort");
    const orders = {
      count: (a, b) => b.dataset.count - a.dataset.count,
      name: (a, b) => a.dataset.name.localeCompare(b.dataset.name, "zh"),
      kind: (a, b) => a.dataset.kind.localeCompare(b.dataset.kind, "zh") || b.dataset.count - a.dataset.count,
    };
    function apply() {
      const sought = text.value.trim().toLowerCase();
      const sorted = [...rows].sort(orders[sort.value]);
      sorted.forEach((row) => {
        const fits = row.textContent.toLowerCase().includes(sought) && row.dataset.count >= Number(least.value);
        row.hidden = !fits;
      });
      body.replaceChildren(...sorted);
      const kept = sorted.filter((row) => !row.hidden);
      document.getElementById("matrix-count").textContent = kept.length + " / " + rows.length;
      redraw({ keep: kept.map((row) => row.dataset.name) });
    }
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }

  document.querySelectorAll("figure[data-chart]").forEach(draw);
})();
