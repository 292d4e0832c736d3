// The site without a script is whole; this adds a slider through the days, and what changed since the last look.
"use strict";

const SEEN = "hitherto-seen-";
let sliding = false; // whoever goes through the days by keyboard stays on the slider

function slider(page) {
  const form = page.querySelector("form.time");
  const days = page.dataset.days.split(",").filter(Boolean);
  if (!form) return;
  ["pointerover", "focusin"].forEach((near) => form.addEventListener(near, swaps, { once: true }));
  form.querySelectorAll(".slide").forEach((old) => old.remove()); // of a page that came back from the history
  const today = form.querySelector("input[type=date]").max;
  if (days[days.length - 1] !== today) days.push(today);
  if (days.length < 3) return;
  const on = page.dataset.on;
  const place = days.filter((day) => day <= on).length - 1;
  const box = document.createElement("p");
  const range = document.createElement("input");
  const shown = document.createElement("output");
  box.className = "slide";
  Object.assign(range, { type: "range", min: 0, max: days.length - 1, value: Math.max(0, place) });
  range.setAttribute("aria-label", "Day of the page");
  const tell = () => {
    shown.textContent = written(days[range.value]);
    range.setAttribute("aria-valuetext", shown.textContent);
  };
  range.addEventListener("input", tell);
  range.addEventListener("change", () => go(form, days[range.value]));
  tell();
  shown.textContent = written(on); // which may lie between two days on which something was said
  box.append(range, shown);
  form.append(box);
  if (sliding) range.focus();
  sliding = false;
}

function written(day) {
  const words = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  return new Date(day).toLocaleDateString("en-GB", words);
}

async function go(form, day) {
  const address = new URL(form.action, location.href);
  address.searchParams.set("as_of", day);
  const link = document.createElement("a");
  link.href = address.pathname + address.search;
  const asked = { get: link.href, select: "#page", target: "#page", swap: "outerHTML", "push-url": "true" };
  Object.entries(asked).forEach(([name, value]) => link.setAttribute(`hx-${name}`, value));
  link.hidden = true;
  form.append(link);
  sliding = await swaps();
  if (sliding) window.htmx.process(link);
  link.click();
}

let coming; // htmx, which only whoever goes through the days has need of

function swaps() {
  if (document.readyState !== "complete") return Promise.resolve(false); // htmx would wait for what is over
  coming ??= new Promise((come) => {
    const script = document.createElement("script");
    script.src = document.getElementById("page").dataset.htmx;
    script.onload = () => come(true);
    script.onerror = () => come(false); // then a link is only a link
    document.head.append(script);
  });
  return coming;
}

function lastLook(page) {
  const told = page.querySelector("#seen");
  const key = SEEN + page.dataset.title + location.pathname.replace(/.*\/titles\/[^/]*/, "");
  if (!told || location.search) return;
  let before = null;
  try {
    before = localStorage.getItem(key);
    localStorage.setItem(key, page.dataset.on);
  } catch {
    return; // a browser that keeps nothing for pages
  }
  if (!before || before >= page.dataset.on) return;
  const link = document.createElement("a");
  link.href = `${location.pathname}?since=${before}`;
  link.textContent = `What changed since you last looked (${written(before)})`;
  told.append(link);
  told.hidden = false;
}

function chart(page) {
  const chart = page.querySelector("details.chart");
  if (!chart) return;
  chart.addEventListener("toggle", () => {
    const wide = chart.querySelector(".wide");
    const here = chart.querySelector(".here").getBoundingClientRect().left - wide.getBoundingClientRect().left;
    wide.scrollLeft += here - wide.clientWidth * 0.8; // on a phone, the page's day and what came before it
  });
  const rows = [...chart.querySelectorAll(".points")].map((row) => [...row.querySelectorAll("a")]);
  rows.flat().forEach((mark, at) => mark.setAttribute("tabindex", at ? -1 : 0)); // one stop; the arrows go on
  chart.addEventListener("keydown", (event) => {
    const next = beside(rows, event.target.closest("a"), event.key);
    if (!next) return;
    event.preventDefault();
    rows.flat().forEach((mark) => mark.setAttribute("tabindex", mark === next ? 0 : -1));
    next.focus();
  });
  const told = document.createElement("p");
  told.className = "k";
  told.setAttribute("aria-hidden", "true"); // the mark itself says it
  told.textContent = "\u00a0";
  chart.querySelector(".wide").after(told);
  const tell = ({ target }) => {
    const mark = target.closest("a");
    if (mark) told.textContent = `${mark.parentNode.getAttribute("aria-label")}, ${mark.querySelector("title").textContent}`;
  };
  chart.addEventListener("focusin", tell);
  chart.addEventListener("pointerover", tell);
}

function beside(rows, mark, key) {
  const y = rows.findIndex((row) => row.includes(mark));
  if (y < 0) return null;
  const row = rows[y];
  const x = row.indexOf(mark);
  const along = { ArrowLeft: row[x - 1], ArrowRight: row[x + 1], Home: row[0], End: row[row.length - 1] };
  if (key in along) return along[key];
  const other = { ArrowUp: rows[y - 1], ArrowDown: rows[y + 1] }[key];
  const away = (one) => Math.abs(one.getBoundingClientRect().x - mark.getBoundingClientRect().x);
  return other && other.reduce((best, one) => (away(one) < away(best) ? one : best));
}

function begin() {
  const page = document.getElementById("page");
  if (!page) return;
  slider(page);
  lastLook(page);
  chart(page);
}

document.addEventListener("DOMContentLoaded", begin);
document.addEventListener("htmx:afterSettle", begin);
document.addEventListener("htmx:historyRestore", begin);
