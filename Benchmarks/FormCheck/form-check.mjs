// Prints how many nanoseconds one form check takes in the module:
//
//     node form-check.mjs consent-core.wasm < questions
//
// A question is a line of hexadecimal digits. The work is that of main.swift beside this file.
import { readFileSync } from "node:fs";

const core = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(process.argv[2]))).exports;
const questions = readFileSync(0, "latin1").trim().split("\n").map((line) => Uint8Array.from(Buffer.from(line, "hex")));

function answer(question) {
  const room = core.consent_question(question.length);
  new Uint8Array(core.memory.buffer, room, question.length).set(question);
  const address = core.consent_answer();
  return new Uint8Array(core.memory.buffer, address, core.consent_answer_length()).slice();
}

/** Asks every question so many times; the sum keeps the answers from being left out. */
function round(repetitions) {
  let sum = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const question of questions) sum += answer(question).length;
  }
  return sum;
}

const repetitions = 20;
for (let warmup = 0; warmup < 50; warmup++) round(repetitions);
const times = Array.from({ length: 101 }, () => {
  const start = process.hrtime.bigint();
  const sum = round(repetitions);
  const time = process.hrtime.bigint() - start;
  if (sum === 0) throw new Error("no answers");
  return Number(time) / (repetitions * questions.length);
});
console.log(times.sort((a, b) => a - b)[50]);
