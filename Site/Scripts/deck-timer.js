"use strict";

/**
 * The arithmetic of time for the trainer. Pure: times are milliseconds, plans are minutes, and `now` is handed in.
 *
 * A timer has a mode: "paused", "presenting", or "question" while the trainer takes one. Time for questions is counted apart, so that it
 * does not make the trainer late by the plan; it is gone from the minutes that are left all the same.
 */
TrainingToolkit.register("deck-timer", (() => {
  const MINUTE = 60_000;
  const TOLERANCE = 30_000;

  const fresh = () => ({ mode: "paused", since: 0, presented: 0, questions: 0 });

  function read({ mode, since, presented, questions }, now) {
    const running = Math.max(0, now - since);
    return {
      presented: presented + (mode === "presenting" ? running : 0),
      questions: questions + (mode === "question" ? running : 0),
    };
  }

  const turn = (timer, mode, now) => ({ ...read(timer, now), mode, since: now });

  const isFresh = (timer) => timer.mode === "paused" && timer.presented + timer.questions === 0;

  /** What is planned around the slide at `index` of all slides; those that are not `isPlanned` take no time. */
  function plan(slides, index) {
    const sum = (some) => some.reduce((minutes, slide) => minutes + (slide.isPlanned ? slide.minutes : 0), 0);
    return {
      before: sum(slides.slice(0, index)),
      slide: sum([slides[index]]),
      section: sum(slides.filter((slide) => slide.section === slides[index].section)),
      sectionLeft: sum(slides.slice(index).filter((slide) => slide.section === slides[index].section)),
      total: sum(slides),
      slidesLeft: slides.slice(index).filter((slide) => slide.isPlanned).length,
    };
  }

  /** Ahead before the slide's planned start, behind after its planned end; half a minute is no matter. */
  function pace(plan, presented) {
    const early = plan.before * MINUTE - presented;
    const late = presented - (plan.before + plan.slide) * MINUTE;
    const minutes = (time) => Math.max(1, Math.round(time / MINUTE));
    if (early > TOLERANCE) return { look: "ahead", minutes: minutes(early) };
    if (late > TOLERANCE) return { look: "behind", minutes: minutes(late) };
    return { look: "on", minutes: 0 };
  }

  /** The pace in words, with what it looks like. */
  function paceInWords(timer, plan, now) {
    if (isFresh(timer)) return { look: "on", text: TrainingToolkit.words("speaker.not-started") };
    const found = pace(plan, read(timer, now).presented);
    if (found.look === "ahead") return { look: "ahead", text: TrainingToolkit.words("speaker.ahead", found) };
    if (found.look === "behind") return { look: "behind", text: TrainingToolkit.words("speaker.behind", found) };
    return { look: "on", text: TrainingToolkit.words("speaker.on-plan") };
  }

  /** What the button says that turns a timer on and off. */
  function runInWords(timer) {
    if (timer.mode !== "paused") return TrainingToolkit.words("speaker.pause");
    return isFresh(timer) ? TrainingToolkit.words("speaker.start") : TrainingToolkit.words("speaker.continue");
  }

  /** The time of day as the reader's computer tells it. */
  const timeOfDay = (now) => new Date(now).toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });

  /** The time that is left, spread over what is left in the plan's proportions. */
  function replan(plan, spent) {
    const left = Math.max(0, plan.total * MINUTE - spent);
    const planned = (plan.total - plan.before) * MINUTE;
    const share = (minutes) => (planned > 0 ? Math.round((minutes * MINUTE * left) / planned) : 0);
    return {
      left,
      planned,
      slide: share(plan.slide),
      section: share(plan.sectionLeft),
      each: plan.slidesLeft > 0 ? Math.round(left / plan.slidesLeft) : 0,
    };
  }

  /** `1:05:09` or `5:09`. */
  function clock(time) {
    const seconds = Math.max(0, Math.floor(time / 1000));
    const two = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  }

  /** What a countdown shows: a second that has begun is still there. */
  const countdown = ({ endsAt }, now) => clock(Math.ceil((endsAt - now) / 1000) * 1000);

  return { MINUTE, fresh, isFresh, read, turn, plan, pace, paceInWords, runInWords, replan, clock, timeOfDay, countdown };
})());
