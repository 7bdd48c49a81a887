// What is drawn on the live picture: large, outlined in black, and never told by colour alone.

const BLUE = "#56b4e9", ORANGE = "#ff8c1a", WHITE = "#ffffff";

function draw(canvas, video, answer, labels, last) {
  const wide = canvas.clientWidth, high = canvas.clientHeight, dense = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(wide * dense) || canvas.height !== Math.round(high * dense)) {
    canvas.width = Math.round(wide * dense);
    canvas.height = Math.round(high * dense);
  }
  const pen = canvas.getContext("2d");
  pen.setTransform(dense, 0, 0, dense, 0, 0);
  pen.clearRect(0, 0, wide, high);
  if (!answer || !video.videoWidth) return;
  // The picture keeps its shape inside the stage, and is mirrored.
  const scale = Math.min(wide / video.videoWidth, high / video.videoHeight);
  const shown = [video.videoWidth * scale, video.videoHeight * scale];
  const at = ([x, y]) => [(wide - shown[0]) / 2 + (1 - x) * shown[0], (high - shown[1]) / 2 + y * shown[1]];
  const size = Math.min(wide, high);

  const line = (from, to, colour, thick, dash) => {
    pen.setLineDash(dash || []);
    pen.lineCap = "round";
    for (const [style, extra] of [["#000", 0.6], [colour, 0]]) {
      pen.strokeStyle = style;
      pen.lineWidth = thick * (1 + extra);
      pen.beginPath();
      pen.moveTo(...from);
      pen.lineTo(...to);
      pen.stroke();
    }
    pen.setLineDash([]);
  };
  const write = (text, x, y, height, colour, align) => {
    pen.font = "700 " + Math.round(height) + "px system-ui, sans-serif";
    pen.textAlign = align || "left";
    pen.textBaseline = "middle";
    pen.lineWidth = height / 5;
    pen.lineJoin = "round";
    pen.strokeStyle = "#000";
    pen.strokeText(text, x, y);
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  };

  const { shin, heel, knee, wall } = answer.drawing;
  if (knee && wall) {
    const k = at(knee), f = at(wall[0]), a = at(wall[1]);
    const share = (k[1] - f[1]) / (a[1] - f[1] || 1), w = [f[0] + share * (a[0] - f[0]), k[1]];
    line(f, a, WHITE, size * 0.006, [size * 0.02, size * 0.02]);
    line(k, w, BLUE, size * 0.01);
    if (answer.to_wall_cm !== null) write(Math.max(0, answer.to_wall_cm).toFixed(0) + " cm", (k[0] + w[0]) / 2, k[1] - size * 0.05, size * 0.06, WHITE, "center");
  }
  if (shin) {
    const [from, to] = shin.map(at), run = [to[0] - from[0], to[1] - from[1]];
    line([from[0] - 0.6 * run[0], from[1] - 0.6 * run[1]], [to[0] + 0.4 * run[0], to[1] + 0.4 * run[1]], answer.heel_up ? ORANGE : BLUE, size * 0.016);
  }
  if (heel) {
    const [x, y] = at(heel), arm = size * 0.05;
    if (answer.heel_up) {
      pen.beginPath();
      pen.moveTo(x, y - 1.4 * arm);
      pen.lineTo(x + 0.8 * arm, y);
      pen.lineTo(x - 0.8 * arm, y);
      pen.closePath();
      pen.fillStyle = ORANGE;
      pen.strokeStyle = "#000";
      pen.lineWidth = size * 0.008;
      pen.stroke();
      pen.fill();
      write(labels.heel_up, x, y + arm * 0.9, size * 0.075, ORANGE, "center");
    } else {
      line([x - arm, y], [x + arm, y], BLUE, size * 0.014);
    }
  }
  dial(pen, answer, labels, last, wide, high, line, write);
}

// A quarter of a circle behind the person, 0 to 60 degrees, whose needle leans as the shin does on the screen; today's best
// and the last session's have marks with names.
function dial(pen, answer, labels, last, wide, high, line, write) {
  if (answer.stage !== "lunging") return;
  const size = Math.min(wide, high), radius = size * 0.24, y = high * 0.57, most = 60;
  // The picture is mirrored: who faces right in it leans to the left on the screen.
  const lean = answer.forward < 0 ? 1 : -1, x = lean > 0 ? size * 0.08 : wide - size * 0.08, align = lean > 0 ? "left" : "right";
  const rim = (deg, far) => {
    const turn = Math.PI / 2 * Math.min(Math.max(deg, 0), most) / most;
    return [x + lean * far * radius * Math.sin(turn), y - far * radius * Math.cos(turn)];
  };
  for (const [style, thick] of [["#000", 0.03], [WHITE, 0.012]]) {
    pen.strokeStyle = style;
    pen.lineWidth = size * thick;
    pen.beginPath();
    pen.arc(x, y, radius, -Math.PI / 2, lean > 0 ? 0 : -Math.PI, lean < 0);
    pen.stroke();
  }
  const mark = (deg, name) => {
    if (deg === null || deg === undefined) return;
    line(rim(deg, 0.9), rim(deg, 1.1), WHITE, size * 0.01);
    write(name, ...rim(deg, 1.2), size * 0.05, WHITE, align);
  };
  const best = answer.best, known = best !== null && last !== null && last !== undefined;
  // Two marks side by side have one name in common, or their names would cover each other.
  const beside = known && Math.abs(best - last) < 7;
  mark(best, beside ? labels.best + ", " + labels.last : labels.best);
  mark(last, beside ? "" : labels.last);
  if (answer.lean === null) return;
  line([x, y], rim(answer.lean, 0.95), answer.heel_up ? ORANGE : BLUE, size * 0.018);
  write(Math.round(answer.lean) + "\u00B0", x, y + size * 0.08, size * 0.13, WHITE, align);
}
