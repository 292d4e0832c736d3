// The review by keyboard: j and k go on and back, a letter presses the button that names it. Without this script, and
// where somebody types in a field, everything works by the buttons.
"use strict";
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const all = [...document.querySelectorAll(".doubt")];
  const at = all.indexOf(document.activeElement.closest(".doubt"));
  const key = event.key.toLowerCase();
  if (key === "j" || key === "k") {
    const next = key === "j" ? Math.min(at + 1, all.length - 1) : Math.max(at - 1, 0);
    if (all[next]) {
      all[next].focus();
      event.preventDefault();
    }
    return;
  }
  const place = key === "u" ? document : all[at];
  const button = place && place.querySelector(`button[data-key="${CSS.escape(key)}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
// After a decision the page comes back at the next doubt; an editor begins at the first.
const next = document.querySelector(location.hash ? `#${CSS.escape(location.hash.slice(1))}` : ".doubt:has(form)");
if (next) next.focus();
