// Answers questions with a consent-core.wasm, in node as in the page:
//
//     node Tests/Wasm/answer.mjs consent-core.wasm [EXPORT] < questions > answers
//
// EXPORT is the question's door: consent_answer (about a form, if nothing is said) or consent_decide (about a disclosure).
// A question is a line in base64, and so is its answer. The line `refused` stands for a question that is too long for the
// module, the line `trap` for one at which it stopped; a trap would be a fault of the module, and ends the run of that instance.
import { readFileSync, writeSync } from "node:fs";

const module = new WebAssembly.Module(readFileSync(process.argv[2]));
const door = process.argv[3] ?? "consent_answer";
let core = start();

function start() {
  return new WebAssembly.Instance(module).exports;
}

function answer(question) {
  try {
    const room = core.consent_question(question.length);
    if (room === 0) return "refused";
    new Uint8Array(core.memory.buffer, room, question.length).set(question);
    const address = core[door]();
    return Buffer.from(core.memory.buffer, address, core.consent_answer_length()).toString("base64");
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    core = start();
    return "trap";
  }
}

const lines = readFileSync(0, "latin1").split("\n");
lines.pop();
const answers = lines.map((line) => answer(Buffer.from(line, "base64")) + "\n").join("");
for (let written = 0; written < answers.length; ) {
  written += writeSync(1, answers.slice(written));
}
