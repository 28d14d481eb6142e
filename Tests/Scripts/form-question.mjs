// Writes questions as the page does: node Tests/Scripts/form-question.mjs < lines > answers
//
// The first line is the registered data "form-records". Each line after it is an object of `form`, `answers` and, for a question about
// a disclosure, `aim`; for each, a line in base64 comes out.
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const registered = {};
const TrainingToolkit = {
  register(name, value) {
    registered[name] = value;
  },
};
const script = readFileSync(new URL("../../Site/Scripts/form-question.js", import.meta.url), "utf8");
runInNewContext(script, { TrainingToolkit, TextEncoder });
const { question, aimQuestion } = registered["form-question"];

const [layouts, ...cases] = readFileSync(0, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
for (const { form, answers, aim } of cases) {
  const bytes = aim === undefined ? question(form, layouts, answers) : aimQuestion(form, layouts, answers, form.aims[aim]);
  console.log(Buffer.from(bytes).toString("base64"));
}
