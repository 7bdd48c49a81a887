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
    if (answer.to_wall_cm !== null) write(answer.to_wall_cm.toFixed(0) + " cm", (k[0] + w[0]) / 2, k[1] - size * 0.05, size * 0.06, WHITE, "center");
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
  dial(pen, answer, labels, last, wide, size, line, write);
}

// A quarter of a circle in the upper right, 0 to 60 degrees; today's best and the last session's have marks with names.
function dial(pen, answer, labels, last, wide, size, line, write) {
  if (answer.stage !== "lunging") return;
  const radius = size * 0.3, x = wide - size * 0.08, y = size * 0.5, most = 60;
  const angle = (deg) => Math.PI / 2 * (1 + Math.min(Math.max(deg, 0), most) / most);
  const rim = (deg, far) => [x + far * radius * Math.cos(angle(deg)), y - far * radius * Math.sin(angle(deg))];
  for (const [style, thick] of [["#000", 0.03], [WHITE, 0.012]]) {
    pen.strokeStyle = style;
    pen.lineWidth = size * thick;
    pen.beginPath();
    pen.arc(x, y, radius, Math.PI, 1.5 * Math.PI);
    pen.stroke();
  }
  const mark = (deg, name) => {
    if (deg === null || deg === undefined) return;
    line(rim(deg, 0.9), rim(deg, 1.1), WHITE, size * 0.01);
    const [tx, ty] = rim(deg, 1.2);
    write(name, tx, ty, size * 0.035, WHITE, "right");
  };
  mark(answer.best, labels.best);
  mark(last, labels.last);
  if (answer.lean === null) return;
  line([x, y], rim(answer.lean, 0.95), answer.heel_up ? ORANGE : BLUE, size * 0.018);
  write(Math.round(answer.lean) + "\u00B0", x, y + size * 0.08, size * 0.13, WHITE, "right");
}
