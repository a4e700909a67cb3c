"use strict";
// What the page does beyond what it says without scripts: choose, measure, rescale and sort.
(() => {
  const svgNamespace = document.querySelector("svg")?.namespaceURI;
  const controls = document.getElementById("controls");
  const readout = document.getElementById("readout");
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

  const moments = (series) =>
    series.t ? series.x : Array.from({ length: series.x[1] }, (_, i) => series.x[0] + i / 12);

  const label = (series, i) => {
    if (series.t && !/^\d{4}-\d\d$/.test(series.t[i])) return series.t[i];
    const month = series.t ? null : Math.floor(moments(series)[i] * 12 + 1e-6);
    return series.t
      ? months[Number(series.t[i].slice(5)) - 1] + " " + series.t[i].slice(0, 4)
      : months[month % 12] + " " + Math.floor(month / 12);
  };

  const said = (value) => {
    if (value === 0) return "0";
    const size = Math.abs(value);
    const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.005 ? 2 : 4;
    return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace("-", "\u2212");
  };

  const hidden = (s) => s >= 0 && document.body.classList.contains("without-s" + s);

  const make = (parent, name, attributes) => {
    const element = document.createElementNS(svgNamespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    parent.append(element);
    return element;
  };

  const color = (css) => "var(--c" + css.slice(1) + "," + css + ")";

  // --- choosing scenarios and charts

  const rules = document.createElement("style");
  document.head.append(rules);

  function chooseScenarios() {
    const boxes = [...controls.querySelectorAll("input[type=checkbox]")];
    rules.textContent = boxes.filter((box) => !box.checked).map((box) => "." + box.name + "{display:none}").join("");
    boxes.forEach((box) => document.body.classList.toggle("without-" + box.name, !box.checked));
  }

  function chooseChart() {
    const wanted = controls.elements.chart.value;
    document.querySelectorAll("figure").forEach((figure) => { figure.hidden = wanted !== "" && figure.id !== wanted; });
  }

  // --- other scales

  const roundTicks = (low, high, log) => {
    const ticks = [];
    if (log) {
      const few = Math.log10(high / low) > 2.5 ? [1] : [1, 2, 5];
      for (let p = Math.floor(Math.log10(low)); p <= Math.ceil(Math.log10(high)); p++)
        for (const step of few) {
          const tick = step * 10 ** p;
          if (tick >= low * 0.999 && tick <= high * 1.001) ticks.push(tick);
        }
      return ticks;
    }
    const power = 10 ** Math.floor(Math.log10((high - low) / 4));
    const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= ((high - low) / 4) * 0.999);
    for (let tick = Math.ceil(low / step) * step; tick <= high * 1.0001; tick += step) ticks.push(tick);
    return ticks;
  };

  function rescaled(plot, scale) {
    const factor = (series) => (scale === "index" && series.m[0] ? 100 / series.m[0] : 1);
    const shown = plot.series.filter((s) => !hidden(s.s));
    const values = shown.flatMap((s) => [...(s.l ?? s.m), ...(s.h ?? s.m)].map((v) => v * factor(s)));
    if (scale !== "index") values.push(...plot.observed.flatMap((o) => [...o.l, ...o.h]));
    const usable = scale === "log" ? values.filter((v) => v > 0) : values;
    if (usable.length === 0) return null;
    let low = Math.min(...usable);
    let high = Math.max(...usable);
    if (scale === "log") low = Math.max(low, high / 1e4);
    if (scale === "index" && low > 0 && low < 0.55 * high) low = 0;
    if (high <= low) high = low + Math.max(1, Math.abs(low));
    return { low, high, factor, log: scale === "log" };
  }

  function redraw(group, plot, scale) {
    const axis = rescaled(plot, scale);
    if (!axis) return;
    const [left, top, width, height] = plot.box;
    const x = (v) => (left + ((v - plot.time[0]) / (plot.time[1] - plot.time[0])) * width).toFixed(1);
    const share = axis.log
      ? (v) => Math.log(Math.max(v, axis.low) / axis.low) / Math.log(axis.high / axis.low)
      : (v) => (v - axis.low) / (axis.high - axis.low);
    const y = (v) => (top + height * (1 - share(v))).toFixed(1);
    for (const tick of roundTicks(axis.low, axis.high, axis.log)) {
      make(group, "path", { d: `M${left} ${y(tick)}h${width}`, style: "stroke:var(--line)" });
      make(group, "text", { x: left - 6, y: Number(y(tick)) + 4.5, style: "fill:var(--quiet);font-size:14px;text-anchor:end" }).textContent =
        tick >= 1e4 ? tick.toLocaleString("en-US") : String(Number(tick.toPrecision(3)));
    }
    for (let year = Math.ceil(plot.time[0]); year < plot.time[1]; year++) {
      make(group, "path", { d: `M${x(year)} ${top}v${height}`, style: "stroke:var(--line)" });
      if (width > 500 || year % 2 === 0)
        make(group, "text", { x: x(year + 0.5), y: top + height + 18, style: "fill:var(--quiet);font-size:14px;text-anchor:middle" }).textContent =
          year + 1 <= plot.time[1] + 0.3 ? year : "";
    }
    for (const decree of plot.decrees)
      make(group, "path", { d: `M${x(decree)} ${top}v${height}`, style: "stroke:var(--quiet);stroke-dasharray:3 3" });
    for (const series of plot.series) curve(group, series, axis, x, y);
    if (scale !== "index") plot.observed.forEach((o) => marks(group, o, x, y));
  }

  function curve(group, series, axis, x, y) {
    const at = moments(series);
    const f = axis.factor(series);
    const points = (values) => at.map((v, i) => x(v) + " " + y(values[i] * f));
    const name = series.s >= 0 ? "s" + series.s : "";
    const band = (low, high, opacity) =>
      make(group, "path", {
        class: name,
        d: "M" + points(high).join("L") + "L" + points(low).reverse().join("L") + "Z",
        style: `fill:${color(series.c)};fill-opacity:${opacity}`,
      });
    if (series.l) band(series.l, series.h, 0.2);
    make(group, "path", {
      class: name,
      d: "M" + points(series.m).join("L"),
      style: `fill:none;stroke:${color(series.c)};stroke-width:2.2;stroke-dasharray:${series.d || "none"}`,
    });
  }

  function marks(group, observed, x, y) {
    observed.x.forEach((at, i) => {
      if (observed.m[i] <= 0) return;
      make(group, "path", { d: `M${x(at)} ${y(observed.l[i])}V${y(observed.h[i])}`, style: "stroke:var(--text);stroke-width:1.2" });
      make(group, "circle", { cx: x(at), cy: y(observed.m[i]), r: 3.5, style: "fill:var(--text)" });
    });
  }

  function chooseScale() {
    const scale = controls.elements.scale.value;
    for (const [figure, plots] of charts) {
      figure.querySelectorAll("g.redrawn").forEach((old) => old.remove());
      const groups = figure.querySelectorAll("g.plot");
      plots.forEach((plot, i) => {
        const other = scale !== "plain" && !plot.flat;
        groups[i].style.display = other ? "none" : "";
        if (!other) return;
        const group = document.createElementNS(svgNamespace, "g");
        group.setAttribute("class", "redrawn");
        groups[i].after(group);
        redraw(group, plot, scale);
      });
    }
  }

  // --- reading values

  function nearest(series, moment) {
    const at = moments(series);
    let best = 0;
    at.forEach((v, i) => { if (Math.abs(v - moment) < Math.abs(at[best] - moment)) best = i; });
    return Math.abs(at[best] - moment) < 0.75 ? best : -1;
  }

  function row(table, name, css, text) {
    const line = table.insertRow();
    const first = line.insertCell();
    if (css) {
      const swatch = document.createElement("span");
      swatch.className = "swatch";
      swatch.style.background = css;
      first.append(swatch);
    }
    first.append(name);
    line.insertCell().append(text);
  }

  function read(plot, moment) {
    const table = document.createElement("table");
    let when = "";
    for (const series of plot.series) {
      if (hidden(series.s)) continue;
      const i = nearest(series, moment);
      if (i < 0) continue;
      when = when || label(series, i);
      const range = !series.l || series.l[i] === series.h[i] ? "" : ` (${said(series.l[i])} to ${said(series.h[i])})`;
      row(table, series.n, series.c, said(series.m[i]) + range);
    }
    for (const observed of plot.observed) {
      const i = observed.x.findIndex((at) => Math.abs(at - moment) < 0.3);
      if (i >= 0) row(table, "observed " + observed.n, "", `${said(observed.m[i])} (${observed.t[i]})`);
    }
    const head = document.createElement("b");
    head.textContent = `${plot.name}, ${when}`;
    readout.replaceChildren(head, plot.unit, table);
    return when !== "";
  }

  function place(px, py) {
    readout.hidden = false;
    const box = readout.getBoundingClientRect();
    readout.style.left = Math.max(4, Math.min(px + 16, innerWidth - box.width - 8)) + "px";
    readout.style.top = Math.max(4, Math.min(py + 16, innerHeight - box.height - 8)) + "px";
  }

  function hover(event, svg, plots) {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    const plot = plots.find(({ box: [left, top, width, height] }) =>
      at.x >= left && at.x <= left + width && at.y >= top && at.y <= top + height);
    if (!plot) {
      readout.hidden = true;
      return;
    }
    const moment = plot.time[0] + ((at.x - plot.box[0]) / plot.box[2]) * (plot.time[1] - plot.time[0]);
    if (read(plot, moment)) place(event.clientX, event.clientY);
  }

  /** With the keyboard: left and right go through the months of a chart in focus, page keys through its panels. */
  function step(event, holder, svg, plots) {
    const state = holder.reading ?? (holder.reading = { plot: 0, moment: plots[0].time[0] });
    const by = { ArrowLeft: -1 / 12, ArrowRight: 1 / 12 }[event.key];
    const panel = { PageUp: -1, PageDown: 1 }[event.key];
    if (event.key === "Escape") readout.hidden = true;
    if (by === undefined && panel === undefined) return;
    event.preventDefault();
    state.plot = Math.max(0, Math.min(plots.length - 1, state.plot + (panel ?? 0)));
    const plot = plots[state.plot];
    state.moment = Math.max(plot.time[0], Math.min(plot.time[1], state.moment + (by ?? 0) * (event.shiftKey ? 12 : 1)));
    if (!read(plot, state.moment)) return;
    const share = (state.moment - plot.time[0]) / (plot.time[1] - plot.time[0]);
    const at = new DOMPoint(plot.box[0] + share * plot.box[2], plot.box[1]).matrixTransform(svg.getScreenCTM());
    place(at.x, at.y);
  }

  // --- sorting tables

  function sortable(table) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") !== "ascending";
        [...table.tHead.rows[0].cells].forEach((cell) => cell.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const key = (line) => {
          const cell = line.cells[column];
          return cell.dataset.value === undefined ? cell.textContent : cell.dataset.value === "" ? -Infinity : Number(cell.dataset.value);
        };
        const lines = [...table.tBodies[0].rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
        table.tBodies[0].append(...(up ? lines : lines.reverse()));
      });
    });
  }

  // --- the figures of charts

  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** Whole numbers from letters of five bits each, the lowest first; the very lowest is the sign. */
  function wholeNumbers(text) {
    const numbers = [];
    let bits = 0;
    let place = 1;
    for (const letter of text) {
      const five = letters.indexOf(letter);
      bits += (five % 32) * place;
      place *= 32;
      if (five < 32) {
        numbers.push(bits % 2 ? -(bits - 1) / 2 : bits / 2);
        bits = 0;
        place = 1;
      }
    }
    return numbers;
  }

  /** Plots as they are read: what they share with others put in, figures as numbers. */
  function unpacked({ time, inks, courses, plots }) {
    for (const plot of plots) {
      plot.time = time;
      if (plot.observedIn !== undefined) plot.observed = plots[plot.observedIn].observed;
      plot.series = plot.series.map(({ s, i, at, f, m, l, h }) => {
        let sum = 0;
        const medians = wholeNumbers(m).map((step) => (sum += step));
        const figure = (whole) => whole / 10 ** f;
        const edge = (text, sign) => text && wholeNumbers(text).map((far, k) => figure(medians[k] + sign * far));
        return { s, ...inks[i], ...courses[at], m: medians.map(figure), l: edge(l, -1), h: edge(h, 1) };
      });
    }
    return plots;
  }

  const charts = new Map();
  for (const figure of document.querySelectorAll("figure")) {
    const data = figure.querySelector("script");
    if (!data) continue;
    const plots = unpacked(JSON.parse(data.textContent));
    charts.set(figure, plots);
    const svg = figure.querySelector("svg");
    const holder = figure.querySelector(".chart");
    svg.addEventListener("pointermove", (event) => hover(event, svg, plots));
    svg.addEventListener("pointerleave", () => { readout.hidden = true; });
    holder.addEventListener("keydown", (event) => step(event, holder, svg, plots));
    holder.addEventListener("blur", () => { readout.hidden = true; });
  }
  document.querySelectorAll("table.sortable").forEach(sortable);
  controls.hidden = false;
  controls.addEventListener("submit", (event) => event.preventDefault());
  controls.addEventListener("change", () => {
    chooseScenarios();
    chooseChart();
    chooseScale();
  });
})();
