// The time of the speaker window: node --test Tests/Scripts/deck-timer.test.mjs
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

const registered = {};
const TrainingToolkit = {
  register(name, value) {
    registered[name] = value;
  },
};
runInNewContext(readFileSync(new URL("../../Site/Scripts/deck-timer.js", import.meta.url), "utf8"), { TrainingToolkit });
const timing = registered["deck-timer"];

// What comes from the other context has other prototypes.
const same = (actual, expected) => assert.deepEqual({ ...actual }, expected);

// Two sections; slide 2 is not in the version that is planned.
const slides = [
  { minutes: 2, section: "1", isPlanned: true },
  { minutes: 4, section: "1", isPlanned: false },
  { minutes: 3, section: "1", isPlanned: true },
  { minutes: 5, section: "2", isPlanned: true },
];
const minutes = (count) => count * timing.MINUTE;

test("a timer that nobody started stands still", () => {
  same(timing.read(timing.fresh(), 5000), { presented: 0, questions: 0 });
});

test("presenting and questions are counted apart, a pause not at all", () => {
  let timer = timing.turn(timing.fresh(), "presenting", 1000);
  same(timing.read(timer, 4000), { presented: 3000, questions: 0 });
  timer = timing.turn(timer, "question", 4000);
  timer = timing.turn(timer, "paused", 9000);
  timer = timing.turn(timer, "presenting", 60_000);
  same(timing.read(timer, 61_000), { presented: 4000, questions: 5000 });
});

test("a clock that is set back takes nothing away", () => {
  const timer = timing.turn(timing.fresh(), "presenting", 10_000);
  same(timing.read(timer, 4000), { presented: 0, questions: 0 });
});

test("the plan of a slide counts what the version has", () => {
  same(timing.plan(slides, 0), { before: 0, slide: 2, section: 5, sectionLeft: 5, total: 10, slidesLeft: 3 });
  same(timing.plan(slides, 1), { before: 2, slide: 0, section: 5, sectionLeft: 3, total: 10, slidesLeft: 2 });
  same(timing.plan(slides, 3), { before: 5, slide: 5, section: 5, sectionLeft: 5, total: 10, slidesLeft: 1 });
});

test("a slide has its own time before anyone is late", () => {
  const plan = timing.plan(slides, 2);
  const words = (time) => {
    const { look, minutes: count } = timing.pace(plan, time);
    return look === "on" ? "on plan" : `${count} min ${look}`;
  };
  assert.equal(words(minutes(2)), "on plan");
  assert.equal(words(minutes(5)), "on plan");
  assert.equal(words(minutes(5.5)), "on plan");
  assert.equal(words(minutes(5.6)), "1 min behind");
  assert.equal(words(minutes(9)), "4 min behind");
  assert.equal(words(minutes(1.6)), "on plan");
  assert.equal(words(0), "2 min ahead");
});

test("what is left is spread in the plan's proportions", () => {
  same(timing.replan(timing.plan(slides, 2), minutes(6)), {
    left: minutes(4), planned: minutes(8), slide: minutes(1.5), section: minutes(1.5), each: minutes(2),
  });
  same(timing.replan(timing.plan(slides, 3), minutes(12)), { left: 0, planned: minutes(5), slide: 0, section: 0, each: 0 });
});

test("nothing is divided by nothing", () => {
  const none = slides.map((slide) => ({ ...slide, isPlanned: false }));
  same(timing.replan(timing.plan(none, 0), 0), { left: 0, planned: 0, slide: 0, section: 0, each: 0 });
});

test("times are read as on a clock", () => {
  assert.deepEqual([0, 999, 61_000, 3_600_000, 3_909_000, -5].map(timing.clock), ["0:00", "0:00", "1:01", "1:00:00", "1:05:09", "0:00"]);
});

test("a countdown shows a second that has begun, and ends at nothing", () => {
  const show = (now) => timing.countdown({ endsAt: 60_000 }, now);
  assert.deepEqual([0, 1, 59_001, 60_000, 70_000].map(show), ["1:00", "1:00", "0:01", "0:00", "0:00"]);
});
