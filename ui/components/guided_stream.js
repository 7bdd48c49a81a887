// The live stream to this computer: small pictures out, one or two under way at a time and never a queue; answers in.

const LONG_SIDE = 640, EVERY_MS = 100, UNDER_WAY = 2, WHOLE_EVERY_MS = 600, WHOLE_MOST = 8;
const STUCK_MS = 4000, TRY_AGAIN_MS = 1500, GONE_AFTER = 12;
const REPLACED = 4409, TOO_MANY = 4503;

// `tell` has: answer(answer, latencyMs), lost(), back(), gone(code).
function makeStream(video, data, tell) {
  const canvas = document.createElement("canvas"), whole = document.createElement("canvas");
  const run = Array.from(crypto.getRandomValues(new Uint8Array(12)), (b) => b.toString(16).padStart(2, "0")).join("");
  const began = performance.now();
  let socket = null, timer = 0, sent = [], busy = false, closed = false, failures = 0, lost = false;
  let wholes = 0, lastWhole = -1e9, placing = true;
  const seconds = () => (performance.now() - began) / 1000;

  function connect() {
    const scheme = location.protocol === "https:" ? "wss://" : "ws://";
    socket = new WebSocket(scheme + location.host + "/live?tab=" + encodeURIComponent(data.tab));
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      socket.send(JSON.stringify({
        run, practice: data.practice, full: data.full, legs: data.legs, side: data.side, test: data.test, best: data.last, language: data.language,
        recorded_px: Math.max(video.videoWidth, video.videoHeight),
      }));
      sent = [];
    };
    socket.onmessage = (event) => {
      const answer = JSON.parse(event.data), here = sent.find((s) => Math.abs(s.t - answer.t) < 0.002);
      sent = sent.filter((s) => s.t > answer.t + 0.002);
      placing = answer.stage === "placing";
      failures = 0;
      if (lost) { lost = false; tell.back(); }
      tell.answer(answer, here ? performance.now() - here.at : null);
    };
    socket.onclose = (event) => {
      if (closed) return;
      failures += 1;
      if (event.code === REPLACED || event.code === TOO_MANY) { tell.gone(event.code); return; }
      if (!lost) { lost = true; tell.lost(); }
      // It goes on trying, since a server that was started anew is there again.
      if (failures === GONE_AFTER) tell.gone(event.code);
      setTimeout(() => { if (!closed) connect(); }, TRY_AGAIN_MS);
    };
  }

  function picture(onto, longSide) {
    const scale = Math.min(1, longSide / Math.max(video.videoWidth, video.videoHeight));
    onto.width = Math.round(video.videoWidth * scale);
    onto.height = Math.round(video.videoHeight * scale);
    onto.getContext("2d", { alpha: false }).drawImage(video, 0, 0, onto.width, onto.height);
    return new Promise((done) => onto.toBlob(done, "image/jpeg", longSide > LONG_SIDE ? 0.85 : 0.75));
  }

  async function tick() {
    timer = setTimeout(tick, EVERY_MS);
    const now = performance.now();
    // An answer that takes so long may never come: it no longer keeps the next picture back.
    const underWay = sent.filter((s) => now - s.at < STUCK_MS).length;
    if (busy || !socket || socket.readyState !== 1 || socket.bufferedAmount > 0 || underWay >= UNDER_WAY || video.readyState < 2) return;
    busy = true;
    try {
      // While the phone is being placed a few whole pictures tell the lines of the room.
      const large = placing && wholes < WHOLE_MOST && now - lastWhole > WHOLE_EVERY_MS;
      const t = Math.round(seconds() * 1000) / 1000;
      const blob = await (large ? picture(whole, 1e9) : picture(canvas, LONG_SIDE));
      if (!blob || closed || socket.readyState !== 1) return;
      if (large) { wholes += 1; lastWhole = now; }
      const head = new DataView(new ArrayBuffer(9));
      head.setUint8(0, large ? 1 : 0);
      head.setFloat64(1, t);
      const message = await new Blob([head.buffer, blob]).arrayBuffer();
      // The stream may have been closed while the picture was made.
      if (!socket || socket.readyState !== WebSocket.OPEN) return;
      sent.push({ t, at: now });
      socket.send(message);
    } finally {
      busy = false;
    }
  }

  connect();
  tick();
  return {
    seconds,
    close() { closed = true; clearTimeout(timer); if (socket) socket.close(); },
  };
}
