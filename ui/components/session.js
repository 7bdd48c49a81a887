// One exercise at a time: a large clock, cues to read and, if wanted, to hear. It goes on by itself once started, so
// that nobody has to touch anything; each exercise is handed over the moment it ends.
const PREPARE_S = 5, ANSWER_S = 20;

export default function ({ parentElement, data, setTriggerValue }) {
  const root = parentElement.querySelector(".session");
  const at = (name) => root.querySelector("." + name);
  const words = data.words;

  if (root.plan !== data.plan) {
    clearInterval(root.ticking);
    root.plan = data.plan;
    root.state = { line: data.start, phase: "ready", set: 0, side: 0, left: 0, paused: false, level: null,
      before: null, sent: 0 };
  }
  const state = root.state;
  const line = () => data.lines[state.line];
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  function say(text) {
    at("cue").textContent = text;
    if (!at("voice").querySelector("input").checked || !window.speechSynthesis) return;
    // A voice that is not on this device would send the words away.
    const own = speechSynthesis.getVoices().find((v) => v.localService && v.lang.startsWith(data.language));
    if (!own) return;
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.voice = own;
    spoken.lang = own.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(spoken);
  }

  function hand(outcome, after) {
    state.sent += 1;
    setTriggerValue("done", { number: root.plan + "-" + state.line + "-" + state.sent, key: line().key, outcome,
      sets: outcome === "done" ? line().sets : state.set, level: state.level || line().level,
      pain_before: state.before, pain_after: after });
    // What hurt after one exercise is what there is before the next.
    if (after !== null) state.before = after;
    state.line += 1;
    Object.assign(state, { phase: state.line < data.lines.length ? "ready" : "end", set: 0, side: 0, level: null,
      paused: false });
    // Once begun, the next exercise follows by itself.
    if (state.phase === "ready" && outcome !== "part") enter("prepare");
    else draw();
  }

  function enter(phase) {
    state.phase = phase;
    const one = line(), sides = one.sides;
    const seconds = { prepare: state.set === 0 && state.side === 0 ? PREPARE_S * 3 : PREPARE_S, work: one.set_s,
      rest: one.rest_s, answer: ANSWER_S }[phase];
    state.left = seconds;
    const values = { name: one.name, set: state.set + 1, sets: one.sets, side: words[sides[state.side]] || "",
      repetitions: one.repetitions, hold: one.hold_s };
    if (phase === "prepare") say(fill(state.set === 0 && state.side === 0 ? words.get_ready : words.other_side, values));
    if (phase === "work") say(fill(one.hold_s && one.repetitions === 1 ? words.hold : words.go_on, values));
    if (phase === "rest") say(words.rest);
    if (phase === "answer") say(words.pain_after);
    draw();
  }

  function ended() {
    const one = line();
    if (state.phase === "prepare") return enter("work");
    if (state.phase === "answer") return hand("done", null);
    if (state.phase === "rest") return enter("work");
    if (state.side + 1 < one.sides.length) { state.side += 1; return enter("prepare"); }
    state.side = 0;
    state.set += 1;
    if (state.set < one.sets) return enter(one.rest_s ? "rest" : "prepare");
    return enter("answer");
  }

  function tick() {
    if (!root.isConnected) { clearInterval(root.ticking); return; }
    if (state.paused || state.phase === "ready" || state.phase === "end") return;
    state.left -= 1;
    if (state.left <= 0) ended();
    else { if (state.phase === "work" && state.left <= 3) say(String(state.left)); clock(); }
  }

  function clock() {
    const left = Math.max(state.left, 0);
    at("clock").textContent = state.phase === "ready" || state.phase === "end" ? ""
      : Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
  }

  function scores(handler) {
    at("scores").replaceChildren(...Array.from({ length: 11 }, (_, score) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = score;
      button.setAttribute("aria-label", fill(words.pain_score, { score }));
      button.setAttribute("aria-pressed", state.phase === "ready" && state.before === score);
      button.onclick = () => handler(score);
      return button;
    }));
  }

  function draw() {
    const over = state.phase === "end";
    root.classList.toggle("resting", state.phase === "rest");
    for (const name of ["buttons", "steps", "name", "figure", "form", "voice", "keys"]) at(name).hidden = over;
    at("where").textContent = over ? "" : fill(words.where, { number: state.line + 1, count: data.lines.length });
    at("pain").hidden = true;
    clock();
    if (over) { say(words.over); return; }
    const one = line();
    at("name").textContent = one.name;
    if (root.drawn !== one.key) { root.drawn = one.key; at("figure").innerHTML = one.figure; }
    at("steps").replaceChildren(...one.steps.map((step) => {
      const item = document.createElement("li");
      item.textContent = step;
      return item;
    }));
    const level = state.level || one.level;
    at("form").textContent = level === "easier" ? words.easier + ": " + one.easier
      : level === "harder" ? words.harder + ": " + one.harder : one.dose;
    at("easier").setAttribute("aria-pressed", level === "easier");
    at("harder").setAttribute("aria-pressed", level === "harder");
    at("go").textContent = state.phase === "ready" ? words.start : state.paused ? words.resume : words.pause;
    at("go").hidden = state.phase === "answer";
    at("part").hidden = state.set === 0 || state.phase === "answer";
    at("skip").hidden = state.phase === "answer";
    if (state.phase === "ready") at("cue").textContent = "";
    const first = state.phase === "ready" && state.line === data.start;
    if (first || state.phase === "answer") {
      at("pain").hidden = false;
      at("ask").textContent = first ? words.pain_before : words.pain_after;
      scores(first ? (score) => { state.before = score; draw(); } : (score) => hand("done", score));
    }
  }

  const go = () => {
    if (state.phase === "ready") enter("prepare");
    else if (state.phase !== "answer" && state.phase !== "end") { state.paused = !state.paused; draw(); }
  };
  at("go").onclick = go;
  const leveled = (level) => () => {
    const now = state.level || line().level;
    state.level = now === level ? "usual" : level;
    draw();
  };
  at("easier").textContent = words.easier;
  at("harder").textContent = words.harder;
  at("skip").textContent = words.skip;
  at("part").textContent = words.part;
  at("keys").textContent = words.keys;
  at("voice").querySelector("span").textContent = words.voice;
  at("easier").onclick = leveled("easier");
  at("harder").onclick = leveled("harder");
  at("skip").onclick = () => hand("skipped", null);
  at("part").onclick = () => hand("part", null);

  document.removeEventListener("keydown", document.kneewallSession);
  document.kneewallSession = (event) => {
    const typing = event.composedPath()[0].closest?.("input, textarea, select, button, [contenteditable]");
    if (!root.isConnected || event.code !== "Space" || typing || event.repeat) return;
    event.preventDefault();
    go();
  };
  document.addEventListener("keydown", document.kneewallSession);
  clearInterval(root.ticking);
  root.ticking = setInterval(tick, 1000);
  draw();
}
