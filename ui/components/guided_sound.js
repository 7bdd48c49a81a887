// What is heard: one voice at a time, short sounds that differ in pitch and in rhythm, a tone that rises with the lean.

// Each sound is a row of notes: pitch in hertz, seconds from its start, seconds long.
const EARCONS = {
  "ready": [[523, 0, 0.12], [659, 0.13, 0.12], [784, 0.26, 0.25]],
  "heel-up": [[160, 0, 0.16], [160, 0.22, 0.16], [160, 0.44, 0.16]],
  "best": [[1760, 0, 0.04]],
  "hold": [[660, 0, 0.45]],
  "back": [[784, 0, 0.12], [523, 0.16, 0.2]],
  "count": [[988, 0, 0.1], [988, 0.14, 0.1]],
  "done": [[523, 0, 0.2], [659, 0.22, 0.2], [784, 0.44, 0.2], [1047, 0.66, 0.6]],
  "attention": [[392, 0, 0.1], [311, 0.12, 0.3]],
};

function makeSound(language) {
  let audio = null, glide = null, muted = false, speaking = null, waiting = null;

  function ready() {
    audio = audio || new AudioContext();
    if (audio.state === "suspended") audio.resume();
    return audio;
  }

  function play(name) {
    if (muted || !EARCONS[name]) return;
    const context = ready();
    for (const [hertz, from, seconds] of EARCONS[name]) {
      const tone = context.createOscillator(), volume = context.createGain(), start = context.currentTime + from;
      tone.type = name === "heel-up" ? "square" : "sine";
      tone.frequency.value = hertz;
      volume.gain.setValueAtTime(0.0001, start);
      volume.gain.exponentialRampToValueAtTime(0.35, start + 0.01);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
      tone.connect(volume).connect(context.destination);
      tone.start(start);
      tone.stop(start + seconds + 0.02);
    }
  }

  function voice() {
    // A voice that is no local service would send the sentence to a server.
    return window.speechSynthesis && speechSynthesis.getVoices().find((v) => v.localService && v.lang.toLowerCase().startsWith(language));
  }

  function utter(text) {
    const chosen = voice();
    if (muted || !chosen) return;
    const sentence = new SpeechSynthesisUtterance(text);
    sentence.voice = chosen;
    sentence.lang = chosen.lang;
    sentence.rate = 1.05;
    sentence.onend = sentence.onerror = () => {
      if (speaking !== sentence) return;
      speaking = null;
      const next = waiting;
      waiting = null;
      if (next) utter(next);
    };
    speaking = sentence;
    speechSynthesis.speak(sentence);
  }

  function say(text, urgent) {
    if (urgent && speaking) {
      waiting = null;
      speaking = null;
      speechSynthesis.cancel();
    }
    // Never two at once, and of those that wait only the newest: an old instruction is worse than none.
    if (speaking) waiting = text;
    else utter(text);
  }

  function follow(lean, low) {
    // Two octaves over fifty degrees, from the lean at which the shin rests.
    if (muted || lean === null || !audio) return hush();
    if (!glide) {
      const tone = audio.createOscillator(), volume = audio.createGain();
      tone.type = "triangle";
      volume.gain.value = 0;
      tone.connect(volume).connect(audio.destination);
      tone.start();
      glide = { tone, volume };
    }
    const now = audio.currentTime;
    glide.tone.frequency.setTargetAtTime(196 * 2 ** (Math.max(lean - low, 0) / 25), now, 0.06);
    glide.volume.gain.setTargetAtTime(speaking ? 0.015 : 0.06, now, 0.08);
  }

  function hush() {
    if (glide) glide.volume.gain.setTargetAtTime(0, audio.currentTime, 0.08);
  }

  function off() {
    hush();
    waiting = speaking = null;
    if (window.speechSynthesis) speechSynthesis.cancel();
  }

  function mute(yes) {
    muted = yes;
    if (muted) off();
  }

  return { ready, play, say, follow, hush, off, mute, hasVoice: () => Boolean(voice()) };
}
