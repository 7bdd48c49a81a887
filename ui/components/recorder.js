// A recorder around the standard MediaRecorder. The preview is mirrored by CSS; what is recorded never is.
const TYPES = [
  "video/mp4;codecs=avc1.42E01F", "video/mp4;codecs=avc1", "video/webm;codecs=vp9", "video/webm;codecs=vp8", "video/webm",
];

function toBase64(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

export default function ({ parentElement, data, setTriggerValue }) {
  const root = parentElement.querySelector(".recorder");
  root.settings = data;
  const text = (name) => root.settings.words[name];
  const fill = (name, values) => text(name).replace(/\{(\w+)\}/g, (_, key) => values[key]);
  root.querySelector("video").setAttribute("aria-label", text("picture"));
  for (const [name, label] of Object.entries({ ".guide .head": "head", ".guide .foot": "foot", ".camera span": "camera",
    ".on": "turn-on", ".frame": "check", ".start": "start", ".stop": "stop" })) {
    root.querySelector(name).textContent = text(label);
  }
  if (!root.ready) root.querySelector(".status").textContent = text("off");
  if (data.message && data.message_number !== root.told) root.querySelector(".status").textContent = data.message;
  root.told = data.message_number;
  if (root.ready) return root.leave;
  root.ready = true;

  const find = (name) => root.querySelector(name);
  const video = find("video"), status = find(".status"), count = find(".count"), cameras = find("select");
  const onButton = find(".on"), frameButton = find(".frame"), startButton = find(".start"), stopButton = find(".stop");
  let stream = null, recorder = null, timers = [], sound = null;

  const say = (words) => { status.textContent = words; };
  const later = (run, ms) => timers.push(setTimeout(run, ms));
  const clearTimers = () => { timers.forEach(clearTimeout); timers = []; };

  function beep(hertz, seconds) {
    if (!root.settings.sound) return;
    sound = sound || new AudioContext();
    const tone = sound.createOscillator(), volume = sound.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.3, sound.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + seconds);
    tone.connect(volume).connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + seconds);
  }

  function speak(words) {
    if (!root.settings.sound || !window.speechSynthesis) return;
    // A voice that is no local service would send the sentence to a server.
    const voice = speechSynthesis.getVoices().find((v) => v.localService && v.lang.startsWith(root.settings.language));
    if (!voice) return;
    const sentence = new SpeechSynthesisUtterance(words);
    sentence.voice = voice;
    speechSynthesis.speak(sentence);
  }

  function show(state) {
    root.classList.toggle("live", state === "live" || state === "counting");
    root.classList.toggle("recording", state === "recording");
    onButton.hidden = state !== "off";
    frameButton.hidden = state !== "live";
    startButton.hidden = state !== "live";
    stopButton.hidden = state !== "counting" && state !== "recording";
    find(".camera").hidden = state !== "live" || cameras.options.length < 2;
  }

  function off() {
    clearTimers();
    if (recorder && recorder.state !== "inactive") { recorder.onstop = null; recorder.stop(); }
    recorder = null;
    if (stream) stream.getTracks().forEach((track) => track.stop());
    stream = null;
    video.srcObject = null;
    count.textContent = "";
    if (window.speechSynthesis) speechSynthesis.cancel();
    show("off");
  }

  async function turnOn(deviceId) {
    if (!navigator.mediaDevices) {
      say(text("no-camera-here"));
      return;
    }
    if (stream) stream.getTracks().forEach((track) => track.stop());
    // Asking for no mode of a given shape keeps portrait cameras portrait: "none" forbids cropping and scaling.
    const wanted = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 }, resizeMode: { ideal: "none" } };
    if (deviceId) wanted.deviceId = { exact: deviceId };
    else wanted.facingMode = "environment";
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
    } catch (error) {
      off();
      say(text(error.name) || fill("camera-fails", { name: error.name }));
      return;
    }
    video.srcObject = stream;
    await video.play();
    const all = (await navigator.mediaDevices.enumerateDevices()).filter((d) => d.kind === "videoinput");
    const current = stream.getVideoTracks()[0].getSettings().deviceId;
    cameras.replaceChildren(...all.map((d, i) => new Option(d.label || text("camera") + " " + (i + 1), d.deviceId, false, d.deviceId === current)));
    const low = Math.min(video.videoWidth, video.videoHeight) < 720;
    say(low ? fill("small-picture", { width: video.videoWidth, height: video.videoHeight }) : text("stand"));
    show("live");
  }

  async function takeFrame() {
    const canvas = document.createElement("canvas");
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext("2d").drawImage(video, 0, 0);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.92));
    say(text("checking"));
    setTriggerValue("frame", await toBase64(blob));
  }

  function countDown(left) {
    if (left > 0) {
      count.textContent = left;
      if (left <= 3) beep(660, 0.15);
      later(() => countDown(left - 1), 1000);
      return;
    }
    record();
  }

  function record() {
    const type = TYPES.find((t) => MediaRecorder.isTypeSupported(t)) || "";
    const parts = [];
    recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: 8000000 });
    recorder.ondataavailable = (event) => { if (event.data.size) parts.push(event.data); };
    recorder.onstop = async () => {
      clearTimers();
      beep(880, 0.15);
      later(() => beep(880, 0.3), 250);
      count.textContent = "";
      say(text("handing-over"));
      const blob = new Blob(parts, { type });
      const size = [video.videoWidth, video.videoHeight];
      stream.getTracks().forEach((track) => track.stop());
      stream = null;
      recorder = null;
      show("off");
      setTriggerValue("clip", { mime: type, bytes: blob.size, size, base64: await toBase64(blob) });
    };
    recorder.start(1000);
    show("recording");
    beep(990, 0.6);
    speak(text("lunge"));
    const { seconds, repetitions } = root.settings;
    for (let i = 1; i < repetitions; i++) {
      later(() => { beep(660, 0.25); speak(text("again")); }, (1000 * seconds * i) / repetitions);
    }
    const end = performance.now() + seconds * 1000;
    const tick = () => {
      const left = Math.ceil((end - performance.now()) / 1000);
      count.textContent = Math.max(left, 0);
      if (left > 0) later(tick, 200);
    };
    tick();
    say(fill("recording", { repetitions }));
    later(() => { if (recorder && recorder.state !== "inactive") recorder.stop(); }, seconds * 1000);
  }

  onButton.onclick = () => turnOn();
  cameras.onchange = () => turnOn(cameras.value);
  frameButton.onclick = takeFrame;
  startButton.onclick = () => {
    show("counting");
    say(text("step"));
    speak(text("step"));
    countDown(root.settings.countdown);
  };
  stopButton.onclick = () => {
    if (recorder) { recorder.stop(); return; }
    clearTimers();
    count.textContent = "";
    say(text("stopped"));
    show("live");
  };
  show("off");
  root.leave = off;
  return off;
}
