// The guided test: films at full size, shows and speaks what the stream answers, stops when it is told, hands the film over.

const TYPES = [
  "video/mp4;codecs=avc1.42E01F", "video/mp4;codecs=avc1", "video/webm;codecs=vp9", "video/webm;codecs=vp8", "video/webm",
];
const SIGNS = { practice: "\u00B7", full: "\u2713", "heel-up": "\u2191", short: "~" };
const BITS_PER_S = 6000000, BOTH_LEGS_BITS_PER_S = 3000000, AFTER_DONE_MS = 1200, SLOW_PER_S = 4, SLOW_FOR_MS = 6000, SLEPT_MS = 5000;

function toBase64(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

export default function ({ parentElement, data, setTriggerValue }) {
  const root = parentElement.querySelector(".guided");
  root.data = data;
  if (root.ready) { root.renew(); return root.leave; }
  root.ready = true;

  const find = (name) => root.querySelector(name), text = (name) => root.data.labels[name];
  const video = find("video"), canvas = find(".drawn"), cue = find(".cue"), status = find(".status"), dots = find(".dots"), cameras = find("select");
  const sound = makeSound(data.language);
  let stream = null, recorder = null, live = null, awake = null, parts = [], answer = null, ended = null;
  let muted = false, frame = 0, told = 0, cueTimer = 0, low = 0, slowSince = null, answered = [], lastBeat = 0, beat = 0, hiddenAt = null;
  // What was heard and how long answers took, for whoever looks for a fault.
  root.heard = [];
  root.latencies = [];

  function show(line, spoken, urgent) {
    status.textContent = line;
    cue.textContent = recorder ? line : "";
    cue.classList.toggle("urgent", Boolean(urgent));
    cue.classList.toggle("long", line.length > 30);
    clearTimeout(cueTimer);
    cueTimer = setTimeout(() => { cue.textContent = ""; }, 6000);
    if (spoken) sound.say(line, urgent);
  }
  const fault = (name) => { sound.play("attention"); show(text(name), true, true); };

  function state(name) {
    root.classList.toggle("running", name === "running");
    root.classList.toggle("off", name === "off");
    find(".mute").hidden = name === "off";
    find(".on").hidden = name !== "off";
    find(".volume").hidden = name !== "ready";
    find(".start").hidden = name !== "ready";
    find(".stop").hidden = name !== "running";
    find(".camera").hidden = name !== "ready" || cameras.options.length < 2;
    if (name !== "running") { dots.replaceChildren(); cue.textContent = ""; }
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
    frame = requestAnimationFrame(() => draw(canvas, video, recorder && answer, root.data.labels, root.data.last));
  }

  function hear(now, latency) {
    answer = now;
    if (latency !== null) root.latencies.push({ t: now.t, ms: latency });
    answered = [...answered.filter((at) => performance.now() - at < 2000), performance.now()];
    if (now.phase === "rest" && now.lean !== null) low = now.lean;
    if (now.phase === "going" || now.phase === "holding") sound.follow(now.lean, low);
    else sound.hush();
    for (const one of now.cues) {
      root.heard.push({ t: now.t, code: one.code });
      if (one.sound) sound.play(one.sound);
      if (one.spoken) show(one.text, true, one.urgent);
    }
    paintDots();
    paint();
    if (now.ended && !ended) {
      ended = now.ended;
      setTimeout(finish, AFTER_DONE_MS);
    }
  }

  // Once a second: whether the answers come fast enough, and whether the phone slept meanwhile.
  function listen() {
    const now = performance.now();
    if (lastBeat && now - lastBeat > SLEPT_MS) fault("slept");
    lastBeat = now;
    const slow = answered.filter((at) => now - at < 2000).length < 2 * SLOW_PER_S;
    slowSince = slow ? slowSince || now : null;
    if (slowSince && now - slowSince > SLOW_FOR_MS) { show(text("slow"), false); slowSince = now + 30000; }
  }

  async function stayAwake() {
    try { if (navigator.wakeLock && !document.hidden) awake = await navigator.wakeLock.request("screen"); } catch (error) { awake = null; }
  }

  function onVisible() {
    if (!recorder) return;
    if (document.hidden) { hiddenAt = performance.now(); return; }
    stayAwake();
    if (hiddenAt !== null && performance.now() - hiddenAt > 1500) fault("hidden");
    hiddenAt = null;
  }

  async function turnOn(deviceId) {
    if (!navigator.mediaDevices) { show(text("no-camera-here")); return; }
    if (stream) stream.getTracks().forEach((track) => track.stop());
    // Asking for no mode of a given shape keeps portrait cameras portrait: "none" forbids cropping and scaling.
    const wanted = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 }, resizeMode: { ideal: "none" } };
    if (deviceId) wanted.deviceId = { exact: deviceId };
    else wanted.facingMode = "user";
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
    } catch (error) {
      off();
      status.textContent = text(error.name) || text("camera-fails") + " (" + error.name + ")";
      return;
    }
    stream.getVideoTracks()[0].onended = cameraTaken;
    video.srcObject = stream;
    await video.play();
    const all = (await navigator.mediaDevices.enumerateDevices()).filter((d) => d.kind === "videoinput");
    const current = stream.getVideoTracks()[0].getSettings().deviceId;
    cameras.replaceChildren(...all.map((d, i) => new Option(d.label || text("camera") + " " + (i + 1), d.deviceId, false, d.deviceId === current)));
    status.textContent = text("place");
    state("ready");
    root.scrollIntoView({ block: "end" });
  }

  function cameraTaken() {
    fault("camera-taken");
    if (recorder) { ended = "camera-taken"; finish(); } else off(true);
  }

  function tryVolume() {
    sound.ready();
    sound.play("ready");
    show(text(sound.hasVoice() ? "volume-voice" : "volume-sounds"), true);
  }

  function start() {
    sound.ready();
    const type = TYPES.find((t) => MediaRecorder.isTypeSupported(t)) || "";
    parts = [];
    ended = answer = null;
    root.heard = [];
    root.latencies = [];
    recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: root.data.legs > 1 ? BOTH_LEGS_BITS_PER_S : BITS_PER_S });
    recorder.ondataavailable = (event) => { if (event.data.size) parts.push(event.data); };
    recorder.onstop = () => handOver(type);
    recorder.start(1000);
    live = makeStream(video, root.data, {
      answer: hear,
      lost: () => { answer = null; paint(); fault("lost"); },
      back: () => show(text("back"), true),
      gone: (code) => fault(code === 4503 ? "busy" : code === 4409 ? "elsewhere" : "gone"),
    });
    stayAwake();
    lastBeat = 0;
    slowSince = null;
    beat = setInterval(listen, 1000);
    state("running");
    show(text("step-in"), true);
  }

  function finish() {
    clearInterval(beat);
    cancelAnimationFrame(frame);
    if (live) live.close();
    live = null;
    sound.hush();
    if (awake) awake.release().catch(() => {});
    awake = null;
    draw(canvas, video, null);
    if (recorder && recorder.state !== "inactive") recorder.stop();
  }

  async function handOver(type) {
    const blob = new Blob(parts, { type }), size = [video.videoWidth, video.videoHeight];
    recorder = null;
    if (stream) stream.getTracks().forEach((track) => { track.onended = null; track.stop(); });
    stream = null;
    state("off");
    const done = answer && answer.dots.includes("full");
    status.textContent = text(!blob.size ? "nothing-filmed" : ended === "camera-taken" ? "camera-taken" : "handing-over");
    if (!blob.size) return;
    // Should the server be gone, the film is still here to be kept.
    const keep = find(".keep");
    if (keep.href) URL.revokeObjectURL(keep.href);
    keep.href = URL.createObjectURL(blob);
    keep.download = "kneewall-lunge." + (type.includes("mp4") ? "mp4" : "webm");
    keep.hidden = false;
    setTriggerValue("clip", {
      mime: type, size, ended: ended || "stopped", complete: Boolean(done), base64: await toBase64(blob),
      side: answer ? answer.side : null, leg_number: answer ? answer.leg_number : 1,
    });
  }

  function off(quiet) {
    if (recorder) recorder.onstop = null;
    finish();
    recorder = null;
    if (stream) stream.getTracks().forEach((track) => { track.onended = null; track.stop(); });
    stream = null;
    video.srcObject = null;
    if (!quiet) sound.off();
    state("off");
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
    find(".keep").textContent = text("keep-film");
    find(".camera span").textContent = text("camera");
    find(".mute").textContent = text(muted ? "unmute" : "mute");
    find(".mute").setAttribute("aria-pressed", String(muted));
    video.setAttribute("aria-label", text("picture"));
    dots.setAttribute("aria-label", text("counted"));
    if (root.data.message && root.data.message_number !== told) {
      told = root.data.message_number;
      show(root.data.message, true);
    }
    if (!status.textContent) status.textContent = text("off");
  };

  find(".on").onclick = () => turnOn();
  find(".volume").onclick = tryVolume;
  find(".start").onclick = start;
  find(".stop").onclick = () => { ended = ended || "stopped"; finish(); };
  find(".mute").onclick = mute;
  cameras.onchange = () => turnOn(cameras.value);
  document.addEventListener("visibilitychange", onVisible);
  state("off");
  root.renew();
  root.leave = () => { document.removeEventListener("visibilitychange", onVisible); off(); };
  return root.leave;
}
