// What is written: a line below the picture, read out by screen readers, and the same as large as its place allows.

const CUE_MS = 6000, FAULT_MS = 3000, LARGEST_PX = 200, SMALLEST_PX = 14;

function makeWords(cue, status) {
  const large = cue.querySelector("span");
  let timer = 0, faultUntil = 0;

  function fit() {
    if (!large.textContent || !cue.clientHeight) return;
    const fits = (px) => {
      large.style.fontSize = px + "px";
      return large.offsetWidth <= cue.clientWidth && large.offsetHeight <= cue.clientHeight;
    };
    let good = SMALLEST_PX, bad = Math.min(LARGEST_PX, Math.max(cue.clientHeight, SMALLEST_PX + 1));
    while (bad - good > 1) {
      const middle = (good + bad) / 2;
      if (fits(middle)) good = middle; else bad = middle;
    }
    fits(good);
  }

  // `kind` is "cue", "urgent", "fault" or "last"; what went wrong is read for a while before a cue takes its place.
  function write(line, kind) {
    const now = performance.now();
    if (kind === "cue" && now < faultUntil) return;
    faultUntil = kind === "fault" ? now + FAULT_MS : 0;
    status.textContent = line;
    large.textContent = line;
    cue.classList.toggle("urgent", kind === "urgent" || kind === "fault");
    fit();
    clearTimeout(timer);
    if (kind !== "last") timer = setTimeout(clear, CUE_MS);
  }

  function clear() {
    clearTimeout(timer);
    faultUntil = 0;
    large.textContent = "";
    cue.classList.remove("urgent");
  }

  return { write, clear, fit };
}
