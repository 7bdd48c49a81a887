// The guided test: films at full size, shows and speaks what the stream answers, stops when it is told, hands the film over.

const SIGNS = { practice: "\u00B7", full: "\u2713", "heel-up": "\u2191", short: "~" };
const BITS_PER_S = 6000000, BOTH_LEGS_BITS_PER_S = 3000000, AFTER_DONE_MS = 1200, SLOW_PER_S = 4, SLOW_FOR_MS = 6000, SLOW_AGAIN_MS = 30000;
const SLEPT_MS = 5000, HIDDEN_MS = 1500, ALONE_MS = 120000;

export default function ({ parentElement, data, setTriggerValue }) {
  const root = parentElement.querySelector(".guided");
  root.data = data;
  if (root.ready) { root.renew(); return root.leave; }
  root.ready = true;

  const find = (name) => root.querySelector(name), text = (name) => root.data.labels[name];
  const video = find("video"), canvas = find(".drawn"), dots = find(".dots"), cameras = find("select"), keep = find(".keep");
  const over = makeOver(find(".over"), root), sound = makeSound(data.language), words = makeWords(find(".cue"), find(".status"));
  let stream = null, film = null, live = null, awake = null, answer = null, ended = null;
  let muted = false, frame = 0, low = 0, slowSince = null, answered = [], lastBeat = 0, beat = 0, alone = 0;
  let connected = false, away = false, hiding = 0, hidden = false;
  // What was heard and how long answers took, for whoever looks for a fault.
  root.heard = [];
  root.latencies = [];

  function tell(line, kind) {
    words.write(line, kind);
    sound.say(line, kind !== "cue");
  }
  function fault(name) {
    root.heard.push({ t: live ? live.seconds() : null, code: name });
    sound.play("attention");
    tell(text(name), film ? "fault" : "last");
  }

  // "off", "ready" to start, "running", or "telling" what became of the film.
  function state(name) {
    for (const one of ["off", "running", "telling"]) root.classList.toggle(one, name === one);
    over.raise(name === "running" || (name === "telling" && away));
    const still = name === "off" || name === "telling";
    find(".mute").hidden = name === "off";
    find(".on").hidden = !still;
    find(".volume").hidden = name !== "ready";
    find(".start").hidden = name !== "ready";
    find(".stop").hidden = name !== "running";
    find(".camera").hidden = name !== "ready" || cameras.options.length < 2;
    if (name !== "running") dots.replaceChildren();
    words.clear();
    // Whoever stands at the wall reads it from there.
    if (name === "telling") find(".stage").scrollIntoView({ block: "center" });
  }

  function paintDots() {
    if (!answer) return;
    const wanted = root.data.practice + root.data.full, have = answer.dots.map((worth) => [worth, SIGNS[worth]]);
    const missing = Math.max(0, root.data.full - answer.dots.filter((d) => d === "full").length) + Math.max(0, root.data.practice - answer.dots.length);
    const all = [...have, ...Array(Math.min(missing, wanted)).fill(["open", ""])];
    dots.replaceChildren(...all.map(([worth, sign]) => {
      const dot = document.createElement("li");
      dot.className = worth;
      dot.textContent = sign;
      dot.setAttribute("aria-label", text("dot-" + worth));
      return dot;
    }));
  }

  // Once an answer and no oftener: the computer that shows this may be recording and looking at the same time.
  function paint() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => draw(canvas, video, film && answer, root.data.labels, root.data.last));
  }

  function hear(now, latency) {
    answer = now;
    connected = true;
    if (latency !== null) root.latencies.push({ t: now.t, ms: latency });
    answered = [...answered.filter((at) => performance.now() - at < 2000), performance.now()];
    if (now.phase === "rest" && now.lean !== null) low = now.lean;
    if (now.phase === "going" || now.phase === "holding") sound.follow(now.lean, low);
    else sound.hush();
    // Before the words, which take what room the dots leave.
    paintDots();
    for (const one of now.cues) {
      root.heard.push({ t: now.t, code: one.code });
      if (one.sound) sound.play(one.sound);
      if (one.spoken) tell(one.text, one.urgent ? "urgent" : "cue");
    }
    paint();
    if (now.ended && !ended) {
      ended = now.ended;
      setTimeout(finish, AFTER_DONE_MS);
    }
  }

  // Once a second: whether the answers come fast enough, and whether the device slept meanwhile.
  function listen() {
    // A clock that goes on while the device sleeps, which performance.now() need not do.
    const today = Date.now(), now = performance.now();
    if (lastBeat && today - lastBeat > SLEPT_MS) fault("slept");
    lastBeat = today;
    const slow = connected && !hidden && answered.filter((at) => now - at < 2000).length < 2 * SLOW_PER_S;
    slowSince = slow ? slowSince || now : null;
    if (slowSince && now - slowSince > SLOW_FOR_MS) { fault("slow"); slowSince = now + SLOW_AGAIN_MS; }
  }

  async function stayAwake() {
    try { if (navigator.wakeLock && !document.hidden) awake = await navigator.wakeLock.request("screen"); } catch (error) { awake = null; }
  }

  function onVisible() {
    clearTimeout(hiding);
    if (!film) return;
    if (document.hidden) {
      hiding = setTimeout(() => { if (film && document.hidden) { hidden = true; fault("hidden"); } }, HIDDEN_MS);
      return;
    }
    stayAwake();
    // Some phones halt the picture of a page that nobody sees.
    video.play().catch(() => {});
    if (hidden) tell(text("back"), "cue");
    hidden = false;
  }

  async function turnOn(deviceId) {
    if (!navigator.mediaDevices) { state("telling"); words.write(text("no-camera-here"), "last"); return; }
    letGo();
    // Asking for no mode of a given shape keeps portrait cameras portrait: "none" forbids cropping and scaling.
    const wanted = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 }, resizeMode: { ideal: "none" } };
    if (deviceId) wanted.deviceId = { exact: deviceId };
    else wanted.facingMode = "user";
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
    } catch (error) {
      off("telling");
      words.write(text(error.name) || text("camera-fails") + " (" + error.name + ")", "last");
      return;
    }
    stream.getVideoTracks()[0].onended = cameraTaken;
    video.srcObject = stream;
    await video.play();
    const all = (await navigator.mediaDevices.enumerateDevices()).filter((d) => d.kind === "videoinput");
    const current = stream.getVideoTracks()[0].getSettings().deviceId;
    cameras.replaceChildren(...all.map((d, i) => new Option(d.label || text("camera") + " " + (i + 1), d.deviceId, false, d.deviceId === current)));
    state("ready");
    words.write(text("place"), "status");
    root.scrollIntoView({ block: "end" });
  }

  function letGo() {
    if (stream) stream.getTracks().forEach((track) => { track.onended = null; track.stop(); });
    stream = null;
  }

  function cameraTaken() {
    if (film) { ended = "camera-taken"; fault("camera-taken"); finish(); } else { off("telling"); fault("camera-taken"); }
  }

  function tryVolume() {
    sound.ready();
    sound.play("ready");
    tell(text(sound.hasVoice() ? "volume-voice" : "volume-sounds"), "status");
  }

  function start() {
    sound.ready();
    ended = answer = null;
    root.heard = [];
    root.latencies = [];
    answered = [];
    keep.hidden = true;
    film = makeFilm(stream, root.data.legs > 1 ? BOTH_LEGS_BITS_PER_S : BITS_PER_S);
    film.whole.then(handOver);
    live = makeStream(video, root.data, {
      answer: hear,
      lost: () => { answer = null; connected = false; away = true; paint(); fault("lost"); },
      back: () => { away = false; clearTimeout(alone); tell(text("back"), "cue"); },
      gone: (code) => {
        connected = false;
        fault(code === 4503 ? "busy" : code === 4409 ? "elsewhere" : "gone");
        alone = setTimeout(finish, ALONE_MS);
      },
    });
    stayAwake();
    lastBeat = 0;
    slowSince = null;
    connected = away = hidden = false;
    beat = setInterval(listen, 1000);
    state("running");
    tell(text("step-in"), "cue");
  }

  function finish() {
    clearInterval(beat);
    clearTimeout(alone);
    cancelAnimationFrame(frame);
    if (live) live.close();
    sound.hush();
    if (awake) awake.release().catch(() => {});
    awake = null;
    draw(canvas, video, null);
    if (film) film.stop();
  }

  function stop() {
    ended = ended || "stopped";
    finish();
  }

  async function handOver(made) {
    if (!film) return;
    finish();
    // Should the server be gone, the film is still here to be kept.
    const size = [video.videoWidth, video.videoHeight], done = answer && answer.dots.includes("full");
    film = live = null;
    letGo();
    state("telling");
    const name = !made.blob.size ? "nothing-filmed" : away ? "kept-here" : ended === "camera-taken" ? "camera-taken" : "handing-over";
    words.write(text(name), "last");
    if (!made.blob.size) return;
    offer(keep, made);
    if (away) { sound.say(text(name), true); return; }
    setTriggerValue("clip", {
      mime: made.type, size, ended: ended || "stopped", complete: Boolean(done), base64: await toBase64(made.blob),
      side: answer ? answer.side : null, leg_number: answer ? answer.leg_number : 1,
    });
  }

  function off(name) {
    film = null;
    finish();
    live = null;
    letGo();
    video.srcObject = null;
    sound.off();
    state(name);
  }

  function mute() {
    muted = !muted;
    sound.mute(muted);
    root.renew();
  }

  // The labels, in the language of now; and what the page has to say, once.
  root.renew = () => {
    find(".on").textContent = text("turn-on");
    find(".volume").textContent = text("try-volume");
    find(".start").textContent = text("start");
    find(".stop").textContent = text("stop");
    keep.textContent = text("keep-film");
    find(".camera span").textContent = text("camera");
    find(".mute").textContent = text(muted ? "unmute" : "mute");
    find(".mute").setAttribute("aria-pressed", String(muted));
    video.setAttribute("aria-label", text("picture"));
    find(".over").setAttribute("aria-label", text("over"));
    dots.setAttribute("aria-label", text("counted"));
    const { number, written, spoken } = root.data.message, told = root.data.tab + number;
    // Whoever comes back to this page has heard it.
    if (written && window.kneewallTold !== told && !film) {
      away = false;
      window.kneewallTold = told;
      state("telling");
      words.write(written, "last");
      root.heard.push({ t: null, code: "result", spoken });
      sound.say(spoken, true);
    }
    if (!find(".status").textContent) find(".status").textContent = text("off");
  };

  // A page that is reloaded or closed takes the film with it.
  const stay = (event) => { if (film) event.preventDefault(); };
  find(".on").onclick = () => turnOn();
  find(".volume").onclick = tryVolume;
  find(".start").onclick = start;
  find(".stop").onclick = stop;
  // The key that closes a dialog.
  find(".over").oncancel = (event) => { event.preventDefault(); if (film) stop(); else state("off"); };
  find(".mute").onclick = mute;
  cameras.onchange = () => turnOn(cameras.value);
  document.addEventListener("visibilitychange", onVisible);
  window.addEventListener("beforeunload", stay);
  window.addEventListener("click", over.press, true);
  window.addEventListener("resize", words.fit);
  state("off");
  root.renew();
  foundBehind().then((made) => {
    if (!made) return;
    state("telling");
    words.write(text("left-behind"), "last");
    offer(keep, made);
  });
  root.leave = () => {
    document.removeEventListener("visibilitychange", onVisible);
    window.removeEventListener("beforeunload", stay);
    window.removeEventListener("click", over.press, true);
    window.removeEventListener("resize", words.fit);
    if (film) leaveBehind(film);
    off("off");
  };
  return root.leave;
}
