"use strict";
// What each picture draws: data of the server to options of the chart library.
const PlanCharts = (() => {
  const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const isChinese = document.documentElement.lang.startsWith("zh");
  const say = (zh, en) => (isChinese ? zh : en);
  const palette = ["#0a7c8c", "#d98e04", "#7b5ea7", "#c2571a", "#4d7c3a", "#b0446a", "#5b6b78", "#2f6fb3", "#8a6d3b"];

  function base() {
    const ink = style("--ink");
    return {
      animation: false,
      color: palette,
      textStyle: { color: ink, fontFamily: getComputedStyle(document.body).fontFamily },
      tooltip: { renderMode: "richText", confine: true },
    };
  }
  const axis = (extra) => ({
    axisLabel: { color: style("--ink") },
    nameTextStyle: { color: style("--soft") },
    axisLine: { lineStyle: { color: style("--line") } },
    splitLine: { lineStyle: { color: style("--line") } },
    ...extra,
  });
  const width = isChinese ? 16 : 30;
  const short = (text, size) => (text.length > size ? text.slice(0, Math.floor(size) - 1) + "…" : text);

  function matrix(data, { top, keep, room }) {
    let lines = data.lines;
    if (keep) lines = keep.map((name) => lines.find((line) => line.strategy.name === name));
    lines = lines.slice(0, top || 60);
    const names = lines.map((line) => line.strategy.name);
    const strengths = [say("只提及", "named"), say("有举措", "measure"), say("有数字", "number")];
    const cells = lines.flatMap((line, y) => line.cells.map((cell, x) => ({ value: [x, y, cell.level], link: cell.link })));
    return {
      height: Math.max(220, 90 + lines.length * 24),
      option: {
        ...base(),
        grid: { left: 8, right: 12, top: 40, bottom: 8, containLabel: true },
        xAxis: axis({ type: "category", position: "top", data: data.regions.map((region) => region.name), axisLabel: { color: style("--ink"), interval: 0, rotate: room < 110 + 60 * data.regions.length ? 55 : 0 } }),
        yAxis: axis({ type: "category", inverse: true, data: names, axisLabel: { color: style("--ink"), interval: 0, formatter: (name) => short(name, room < 520 ? width * 0.7 : width) } }),
        visualMap: { show: false, type: "piecewise", dimension: 2, pieces: [{ value: 1, color: "#b9dcda" }, { value: 2, color: "#5aaeab" }, { value: 3, color: "#0a6b74" }] },
        tooltip: { ...base().tooltip, formatter: (p) => names[p.value[1]] + "\n" + data.regions[p.value[0]].name + (data.hasLevels ? ": " + strengths[p.value[2] - 1] : "") },
        series: [{ type: "heatmap", data: cells.filter((cell) => cell.value[2] > 0), itemStyle: { borderColor: style("--paper"), borderWidth: 3, borderRadius: 4 } }],
      },
    };
  }

  // Regions whose plans are loaded stand on an inner ring, the places they name on an outer one, near their namers.
  function places(data) {
    const at = new Map();
    const inner = data.nodes.filter((node) => node.group === "loaded");
    const ring = (list, radius) => list.forEach((node, i) => {
      const angle = (2 * Math.PI * i) / list.length - Math.PI / 2;
      at.set(node.link, { angle, x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
    ring(inner, 40);
    const pull = (node) => {
      const ends = data.arrows.filter((arrow) => arrow.to === node.link).map((arrow) => at.get(arrow.from));
      const x = ends.reduce((sum, end) => sum + end.x, 0);
      const y = ends.reduce((sum, end) => sum + end.y, 0);
      return (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);
    };
    const outer = data.nodes.filter((node) => node.group !== "loaded").map((node) => ({ node, angle: pull(node) }));
    outer.sort((a, b) => a.angle - b.angle || a.node.name.localeCompare(b.node.name, "zh"));
    ring(outer.map((one) => one.node), 100);
    return at;
  }

  function network(data, { isSmall, room }) {
    const colors = { answered: "#2b8a78", unanswered: "#c2571a", unknown: "#9aa5ac" };
    const margin = room < 520 ? 0.24 : 0.19;
    const height = isSmall ? 320 : Math.max(380, Math.min(680, room * 0.9));
    const aspect = (room * (1 - 2 * margin)) / (height - 80);
    const at = places(data);
    const degree = new Map();
    data.arrows.forEach((arrow) => [arrow.from, arrow.to].forEach((end) => degree.set(end, (degree.get(end) || 0) + 1)));
    const label = (node) => {
      const angle = at.get(node.link).angle;
      const isLoaded = node.group === "loaded";
      return {
        show: true, color: style("--ink"), fontSize: (isSmall || room < 520) && !isLoaded ? 9 : 12, fontWeight: isLoaded ? "bold" : "normal",
        position: isLoaded ? "inside" : Math.abs(Math.cos(angle)) < 0.25 ? (Math.sin(angle) < 0 ? "top" : "bottom") : Math.cos(angle) < 0 ? "left" : "right",
        formatter: short(node.name, room < 520 ? (isChinese ? 6 : 10) : isChinese ? 10 : 18),
        ...(isLoaded ? { backgroundColor: style("--paper"), borderRadius: 3, padding: [1, 4] } : {}),
      };
    };
    return {
      height,
      option: {
        ...base(),
        tooltip: { ...base().tooltip, formatter: (p) => (p.dataType === "edge" ? p.data.title : p.name) },
        series: [{
          type: "graph", layout: "none", roam: true, left: room * margin, right: room * margin, top: 40, bottom: 40,
          edgeSymbol: ["none", "arrow"], edgeSymbolSize: 8,
          emphasis: { focus: "adjacency" },
          labelLayout: { hideOverlap: true },
          data: data.nodes.map((node) => ({
            id: node.link, name: node.name, link: node.link, x: at.get(node.link).x * aspect, y: at.get(node.link).y,
            symbolSize: (room < 520 ? 0.5 : 1) * ((node.group === "loaded" ? 26 : 9) + 4 * Math.sqrt(degree.get(node.link) || 1)),
            itemStyle: { color: node.group === "loaded" ? "#0a7c8c" : "#b9c3c9" },
            label: label(node),
          })),
          links: data.arrows.map((arrow) => ({
            source: arrow.from, target: arrow.to, link: arrow.statements[0],
            title: arrow.fromName + " → " + arrow.toName + "\n" + [...arrow.relations].join(say("、", ", ")) + " (" + arrow.statements.length + ")",
            lineStyle: { color: colors[arrow.answer], width: 1 + Math.min(4, arrow.statements.length / 2), type: arrow.answer === "unanswered" ? "dashed" : "solid", curveness: 0.12, opacity: 0.8 },
          })),
        }],
      },
    };
  }

  // An open end is drawn as an arrow, a range as a bar; what has no number is written at the right.
  function indicator(data) {
    const worded = (data.leftOut || []).filter((one) => one.reason === "worded");
    const regions = [...new Set([...data.points, ...worded].map((point) => point.region))];
    const middle = (p) => (p.lower !== null && p.upper !== null ? (p.lower + p.upper) / 2 : p.lower !== null ? p.lower : p.upper);
    const statuses = [...new Map(data.points.map((p) => [p.status, p.statusName])).entries()];
    const color = (p) => palette[statuses.findIndex(([status]) => status === p.status) % palette.length];
    const spans = regions.map((region) => {
      const own = data.points.filter((p) => p.region === region).map(middle);
      return [Math.min(...own), Math.max(...own)];
    });
    const scale = Math.max(...data.points.map((p) => Math.abs(middle(p))), 0);
    const [divisor, word] = scale >= 1e8 ? [1e8, say("亿", "×10⁸ ")] : scale >= 1e5 ? [1e4, say("万", "×10⁴ ")] : [1, ""];
    const uneven = data.points.filter((p) => p.lower !== p.upper);
    const line = (shape, stroke, lineWidth) => ({ type: "line", shape, style: { stroke, lineWidth } });
    const end = (p, api) => {
      const at = (value) => api.coord([value / divisor, p.region]);
      const [x, y] = at(middle(p));
      if (p.lower !== null && p.upper !== null) return [line({ x1: at(p.lower)[0], y1: y, x2: at(p.upper)[0], y2: y }, color(p), 9)];
      const tip = x + (p.lower !== null ? 30 : -30);
      const back = tip + (p.lower !== null ? -7 : 7);
      return [line({ x1: x, y1: y, x2: tip, y2: y }, color(p), 2.5), line({ x1: back, y1: y - 5, x2: tip, y2: y }, color(p), 2.5), line({ x1: back, y1: y + 5, x2: tip, y2: y }, color(p), 2.5)];
    };
    const said = regions.map((region) => [...new Set(worded.filter((one) => one.region === region).map((one) => "◇ " + one.year + " " + one.text.trim()))].join("\n"));
    return {
      height: Math.max(260, 130 + regions.length * (regions.length > 8 ? 34 : 56)),
      option: {
        ...base(),
        legend: { type: "scroll", top: 0, pageIconColor: style("--accent"), pageTextStyle: { color: style("--soft") }, textStyle: { color: style("--ink") }, data: statuses.map(([, name]) => name) },
        grid: { left: 8, right: 40, top: 44, bottom: 28, containLabel: true },
        xAxis: axis({ type: "value", scale: true, name: word + data.unit, nameLocation: "middle", nameGap: 28 }),
        yAxis: [
          axis({ type: "category", data: regions, inverse: true, axisLabel: { color: style("--ink"), formatter: (name) => short(name, width * 1.6) } }),
          axis({ type: "category", data: said, inverse: true, position: "right", axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: style("--soft"), fontSize: 11, interval: 0 }, show: said.some(Boolean) }),
        ],
        tooltip: { ...base().tooltip, formatter: (p) => (p.data.title ? p.data.title : "") },
        series: [
          {
            type: "custom", silent: true, z: 1, data: spans.map(([low, high], i) => [low / divisor, high / divisor, i]).filter(([low]) => Number.isFinite(low)), encode: { x: [0, 1], y: 2 },
            renderItem: (params, api) => {
              const from = api.coord([api.value(0), api.value(2)]);
              const to = api.coord([api.value(1), api.value(2)]);
              return line({ x1: from[0], y1: from[1], x2: to[0], y2: to[1] }, style("--line"), 5);
            },
          },
          {
            type: "custom", silent: true, z: 2, data: uneven.map((p) => [middle(p) / divisor, p.region]),
            renderItem: (params, api) => ({ type: "group", children: end(uneven[params.dataIndex], api) }),
          },
          ...statuses.map(([status, name], i) => ({
            type: "scatter", name, z: 3, color: palette[i % palette.length], symbolSize: 13, labelLayout: { hideOverlap: true },
            data: data.points.filter((p) => p.status === status).map((p) => ({
              value: [middle(p) / divisor, p.region], link: p.link,
              title: p.region + " " + p.year + " " + p.statusName + "\n" + p.text,
              label: { show: true, position: "top", formatter: p.year, color: style("--soft"), fontSize: 11 },
            })),
          })),
        ],
      },
    };
  }

  function bars(data, { top }) {
    if (top) data = { ...data, bars: data.bars.slice(0, top) };
    return {
      height: Math.max(180, 80 + data.bars.length * 24),
      option: {
        ...base(),
        grid: { left: 8, right: 40, top: 8, bottom: 28, containLabel: true },
        xAxis: axis({ type: "value", minInterval: 1, name: data.axis, nameLocation: "middle", nameGap: 26 }),
        yAxis: axis({ type: "category", inverse: true, data: data.bars.map((bar) => bar.name), axisLabel: { color: style("--ink"), interval: 0, formatter: (name) => short(name, width) } }),
        series: [{ type: "bar", barMaxWidth: 18, label: { show: true, position: "right", color: style("--ink") }, data: data.bars.map((bar) => ({ value: bar.value, link: bar.link })) }],
      },
    };
  }

  function platforms(data, { top }) {
    const types = Object.keys(data.counts).sort((a, b) => total(b) - total(a)).slice(0, top || 25);
    function total(type) { return Object.values(data.counts[type]).reduce((sum, n) => sum + n, 0); }
    return {
      height: Math.max(260, 110 + types.length * 26),
      option: {
        ...base(),
        legend: { top: 0, textStyle: { color: style("--ink") } },
        grid: { left: 8, right: 30, top: 40, bottom: 8, containLabel: true },
        xAxis: axis({ type: "value", minInterval: 1 }),
        yAxis: axis({ type: "category", data: types, inverse: true, axisLabel: { color: style("--ink"), interval: 0 } }),
        series: data.levels.map((level) => ({
          type: "bar", stack: "all", name: level === "—" ? say("未说明级别", "no level stated") : level, barMaxWidth: 18,
          itemStyle: level === "—" ? { color: "#b9c3c9" } : {},
          data: types.map((type) => data.counts[type][level] || 0),
        })),
      },
    };
  }

  function compare(data) {
    const names = { strategy: say("战略", "strategies"), industry: say("产业", "industries"), "platform-type": say("平台类型", "platform types"), indicator: say("指标", "indicators") };
    const part = (name, list, color) => ({
      type: "bar", stack: "all", name, barMaxWidth: 30, itemStyle: { color },
      label: { show: true, color: "#fff", formatter: (p) => p.value || "" },
      labelLayout: { hideOverlap: true },
      data: data.aspects.map((aspect) => aspect[list].length),
    });
    return {
      height: 250,
      option: {
        ...base(),
        legend: { top: 0, textStyle: { color: style("--ink") } },
        grid: { left: 8, right: 20, top: 40, bottom: 8, containLabel: true },
        xAxis: axis({ type: "value", minInterval: 1 }),
        yAxis: axis({ type: "category", inverse: true, data: data.aspects.map((aspect) => names[aspect.key]) }),
        series: [part(data.nameA, "onlyA", "#2f6fb3"), part(say("两地都有", "both"), "both", "#0a6b74"), part(data.nameB, "onlyB", "#b35c00")],
      },
    };
  }

  function timeline(data) {
    const years = data.years.map((year) => year.year);
    return {
      height: 340,
      option: {
        ...base(),
        legend: { top: 0, textStyle: { color: style("--ink") } },
        grid: { left: 8, right: 20, top: 40, bottom: 8, containLabel: true },
        xAxis: axis({ type: "category", data: years }),
        yAxis: axis({ type: "value", minInterval: 1 }),
        series: data.regions.map((region) => ({
          type: "bar", name: region, barMaxWidth: 26,
          data: data.years.map((year) => ({ value: year.aims.filter((aim) => aim.region === region).length, link: "#y" + year.year })),
        })),
      },
    };
  }

  return { matrix, network, indicator, bars, platforms, compare, timeline };
})();
