// The film that is recorded at full size, and who it is for when the page is built anew in mid-test.

const TYPES = [
  "video/mp4;codecs=avc1.42E01F", "video/mp4;codecs=avc1", "video/webm;codecs=vp9", "video/webm;codecs=vp8", "video/webm",
];

// `whole` is the film once it has stopped: by `stop`, or because the camera went.
function makeFilm(stream, bitsPerS) {
  const type = TYPES.find((t) => MediaRecorder.isTypeSupported(t)) || "", parts = [];
  const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: bitsPerS });
  const whole = new Promise((done) => { recorder.onstop = () => done({ type, blob: new Blob(parts, { type }) }); });
  recorder.ondataavailable = (event) => { if (event.data.size) parts.push(event.data); };
  recorder.start(1000);
  return { whole, stop() { if (recorder.state !== "inactive") recorder.stop(); } };
}

// A film whose page went while it was recorded waits here for the page that comes after it.
function leaveBehind(film) {
  window.kneewallFilm = film.whole;
  film.stop();
}

async function foundBehind() {
  const film = window.kneewallFilm && (await window.kneewallFilm);
  delete window.kneewallFilm;
  return film && film.blob.size ? film : null;
}

function offer(link, { type, blob }) {
  if (link.href) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(blob);
  link.download = "kneewall-lunge." + (type.includes("mp4") ? "mp4" : "webm");
  link.hidden = false;
}

function toBase64(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
