"use strict";
// The SPARQL editor: completion from our vocabulary and names, results as a table whose IRIs can be followed.
(() => {
  const base = "https://w3id.org/plangraph/";
  const form = document.getElementById("run");
  const state = document.getElementById("state");
  const result = document.getElementById("result");
  const saveCsv = document.getElementById("save-csv");
  const isChinese = document.documentElement.lang.startsWith("zh");
  const editor = CodeMirror.fromTextArea(document.getElementById("query"), {
    mode: "application/sparql-query",
    lineNumbers: true,
    matchBrackets: true,
    autoCloseBrackets: true,
    extraKeys: {
      "Ctrl-Space": () => editor.showHint({ hint: complete, completeSingle: false }),
      "Ctrl-Enter": () => run(),
      "Cmd-Enter": () => run(),
      Tab: false,
      "Shift-Tab": false,
    },
  });
  editor.getInputField().setAttribute("aria-label", form.querySelector("label").textContent);
  editor.getScrollerElement().tabIndex = 0;
  const vocabulary = fetch("/sparql/words").then((answer) => answer.json());

  // The classes that the subject at the cursor is said to be of, as prefixed names.
  function classesHere(cursor) {
    const before = editor.getRange(CodeMirror.Pos(0, 0), cursor).replace(/#\+.*|<[^>]*>|"[^"]*"/g, "");
    const subject = (before.split(/[.{}]\s/).pop().match(/\?\w+/) || [""])[0];
    const said = new RegExp("\\" + subject + "\\s+(?:a|rdf:type)\\s+([\\w:, ]+)", "g");
    return subject ? [...editor.getValue().matchAll(said)].flatMap((found) => found[1].match(/\w+:\w+/g) || []) : [];
  }

  // Takes a hint; its prefix is declared if it is not yet.
  function take(cm, data, hint) {
    cm.replaceRange(hint.text, data.from, data.to, "complete");
    const prefix = (hint.text.match(/^(\w+):\w/) || [])[1];
    if (prefix && data.prefixes[prefix] && !new RegExp("PREFIX\\s+" + prefix + ":", "i").test(cm.getValue())) {
      const line = cm.getValue().split("\n").findIndex((one) => !one.startsWith("#+"));
      cm.replaceRange("PREFIX " + prefix + ": <" + data.prefixes[prefix] + ">\n", CodeMirror.Pos(line, 0));
    }
  }

  async function complete() {
    const words = await vocabulary;
    const cursor = editor.getCursor();
    const line = editor.getLine(cursor.line).slice(0, cursor.ch);
    const typed = line.match(/[\p{L}\p{N}_:-]*$/u)[0];
    const from = CodeMirror.Pos(cursor.line, cursor.ch - typed.length);
    const isType = /(\sa|rdf:type)\s+$/.test(line.slice(0, line.length - typed.length));
    const classes = classesHere(cursor);
    const rank = (one) => (one.of.some((name) => classes.includes(name)) ? 0 : 1);
    const list = [
      ...words.terms.filter((one) => (isType ? one.isClass : true) && (one.term + one.labels).toLowerCase().includes(typed.toLowerCase()))
        .sort((a, b) => rank(a) - rank(b))
        .map((one) => ({ text: one.term, displayText: one.term + "  " + one.label + (one.of.length ? "  (" + one.of.slice(0, 3).join(", ") + ")" : "") })),
      ...Object.entries(words.prefixes).filter(([prefix]) => typed && prefix.startsWith(typed.replace(":", "")))
        .map(([prefix, iri]) => ({ text: "PREFIX " + prefix + ": <" + iri + ">", displayText: "PREFIX " + prefix + ":" })),
    ];
    if (typed && !typed.includes(":")) {
      const things = await (await fetch("/suggest?" + new URLSearchParams({ q: typed }))).json();
      list.unshift(...things.map((thing) => ({ text: "<" + base + thing.tail + ">", displayText: thing.name + "  " + thing.tail })));
    }
    return { list: list.slice(0, 60).map((one) => ({ ...one, hint: take })), from, to: cursor, prefixes: words.prefixes };
  }

  function cell(value) {
    const td = document.createElement("td");
    if (!value) return td;
    if (value.type === "uri" && /^https?:/.test(value.value)) {
      const link = document.createElement("a");
      const tail = value.value.startsWith(base) ? value.value.slice(base.length) : "";
      link.href = /^(id|concept)\//.test(tail) ? "/" + tail : value.value;
      link.textContent = tail || value.value;
      td.append(link);
    } else {
      td.textContent = value.value;
    }
    return td;
  }

  function show(answer) {
    const names = answer.head.vars || ["boolean"];
    const rows = answer.results ? answer.results.bindings : [{ boolean: { type: "literal", value: String(answer.boolean) } }];
    const table = document.createElement("table");
    const head = table.createTHead().insertRow();
    names.forEach((name) => {
      const th = document.createElement("th");
      th.scope = "col";
      th.textContent = name;
      head.append(th);
    });
    const body = table.createTBody();
    rows.slice(0, 1000).forEach((row) => body.insertRow().append(...names.map((name) => cell(row[name]))));
    result.replaceChildren(table);
    return rows.length;
  }

  async function ask(accept) {
    return fetch("/plans/sparql", { method: "POST", headers: { "Content-Type": "application/sparql-query", Accept: accept }, body: editor.getValue() });
  }

  async function run() {
    state.textContent = "…";
    saveCsv.hidden = true;
    const begun = performance.now();
    const answer = await ask("application/sparql-results+json, text/turtle;q=0.9");
    const text = await answer.text();
    const time = " · " + Math.round(performance.now() - begun) + " ms";
    if (!answer.ok) {
      state.textContent = form.dataset.failed;
      plain(text);
    } else if ((answer.headers.get("Content-Type") || "").includes("json")) {
      state.textContent = show(JSON.parse(text)) + " " + form.dataset.rows + time;
      saveCsv.hidden = false;
    } else {
      state.textContent = time;
      plain(text);
    }
  }

  function plain(text) {
    const pre = document.createElement("pre");
    pre.textContent = text;
    result.replaceChildren(pre);
  }

  form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
  document.getElementById("share").addEventListener("click", () => {
    history.replaceState(null, "", "/sparql?" + new URLSearchParams({ query: editor.getValue() }));
    state.textContent = location.href;
  });
  saveCsv.addEventListener("click", async () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await (await ask("text/csv")).blob());
    link.download = "plangraph.csv";
    link.click();
  });
  document.getElementById("example").addEventListener("change", (event) => event.target.form.requestSubmit());
})();
