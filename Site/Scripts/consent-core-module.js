//# allFunctionsCalledOnLoad
"use strict";

/**
 * Asks the consent core. The module is compiled from its registered bytes, since a local page cannot fetch a file. The first line has
 * Chromium compile these functions while it loads them and not while a learner waits for a first verdict.
 *
 *     const answer = await TrainingToolkit.consentCore.judge(question);  // bytes of a form query, or the same as base64
 *     answer.findings[0].rule                                            // a key of the registered data "law"
 *     await TrainingToolkit.consentCore.decide(question)                 // the same for a disclosure query
 */
TrainingToolkit.consentCore = (() => {
  // Decoding the module letter by letter would take longer than all the rest; browsers from before 2025 have nothing better.
  const bytesOf = (base64) => {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  };

  let started;
  const start = () => {
    started ??= (async () => {
      const { instance } = await WebAssembly.instantiate(bytesOf(TrainingToolkit.data("consent-core")), {});
      return instance.exports;
    })();
    return started;
  };

  // `Sources/ConsentCore/Wire/Answers.swift` has the formats.

  const readJudgement = (view) => {
    const findings = [];
    for (let at = 6; findings.length < view.getUint16(4, true); at += 11) {
      findings.push({
        rule: view.getUint16(at, true),
        severity: view.getUint8(at + 2),
        field: view.getUint8(at + 3),
        index: view.getUint8(at + 4),
        policy: view.getUint8(at + 5),
        factKind: view.getUint8(at + 6),
        fact: view.getInt32(at + 7, true),
      });
    }
    return { edition: view.getUint8(1), part2: view.getUint8(2), hipaa: view.getUint8(3), findings };
  };

  const readDecision = (view) => {
    const steps = [];
    let at = 6;
    for (; steps.length < view.getUint16(4, true); at += 4) {
      steps.push({ rule: view.getUint16(at, true), outcome: view.getUint8(at + 2), policy: view.getUint8(at + 3) });
    }
    const remedies = [];
    for (const sets = view.getUint8(at++); remedies.length < sets;) {
      const count = view.getUint8(at++);
      remedies.push(Array.from({ length: count }, (_, index) => view.getUint8(at + index)));
      at += count;
    }
    return { edition: view.getUint8(1), verdict: view.getUint8(2), isOutsidePart2: view.getUint8(3) === 1, steps, remedies };
  };

  /** Puts the question and reads the answer, which starts with 0 or an error, before another question takes its place. */
  const ask = async (question, door, read) => {
    const core = await start();
    const bytes = typeof question === "string" ? bytesOf(question) : question;
    const place = core.consent_question(bytes.length);
    if (place === 0) throw new Error("The question is longer than the consent core takes.");
    new Uint8Array(core.memory.buffer, place, bytes.length).set(bytes);
    const answer = core[door]();
    // Copied, since the next question may be put before anyone reads this answer.
    const view = new DataView(core.memory.buffer.slice(answer, answer + core.consent_answer_length()));
    const error = view.getUint8(0);
    if (error !== 0) throw new Error(`The consent core refused the question (${error}).`);
    return read(view);
  };

  return {
    start,
    async judge(question) {
      return ask(question, "consent_answer", readJudgement);
    },
    async decide(question) {
      return ask(question, "consent_decide", readDecision);
    },
  };
})();
