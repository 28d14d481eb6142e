"use strict";

/**
 * Asks the consent core. The module is compiled from its registered bytes, since a local page cannot fetch a file.
 *
 *     const answer = await TrainingToolkit.consentCore.judge(question);  // bytes of a form query, as base64
 *     answer.findings[0].rule                                            // a key of the registered data "law"
 */
TrainingToolkit.consentCore = (() => {
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

  let started;
  const start = () => {
    started ??= (async () => {
      const { instance } = await WebAssembly.instantiate(bytesOf(TrainingToolkit.data("consent-core")), {});
      instance.exports.__wasm_call_ctors?.();
      return instance.exports;
    })();
    return started;
  };

  /** An answer starts with 0 or an error; `Sources/ConsentCore/Wire/FormAnswer.swift` has the format. */
  const read = (view) => {
    const error = view.getUint8(0);
    if (error !== 0) throw new Error(`The consent core refused the question (${error}).`);
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

  return {
    start,
    async judge(question) {
      const core = await start();
      const bytes = bytesOf(question);
      const place = core.consent_question(bytes.length);
      if (place === 0) throw new Error("The question is longer than the consent core takes.");
      new Uint8Array(core.memory.buffer, place, bytes.length).set(bytes);
      const answer = core.consent_answer();
      return read(new DataView(core.memory.buffer, answer, core.consent_answer_length()));
    },
  };
})();
