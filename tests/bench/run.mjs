// Times the model, native and in WebAssembly, in turn in one run, and fails where their answers are not the same to the
// bit: node run.mjs NATIVE WASM [--short]
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { figure } from "../browser/figure.mjs";

const [native, wasm, short] = process.argv.slice(2);
const rounds = short ? 3 : 21;
const sizes = short ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];

const { instance } = await WebAssembly.instantiate(await readFile(wasm));
const inWebAssembly = (work, draws) => {
  const start = performance.now();
  const answer = instance.exports[work](draws);
  return { seconds: (performance.now() - start) / 1000, answer };
};

const child = spawn(native, { stdio: ["pipe", "pipe", "inherit"] });
const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
const asked = async (work, number) => {
  child.stdin.write(`${work} ${number}\n`);
  return (await lines.next()).value.split(" ").map(Number);
};
const natively = async (work, draws) => {
  const [seconds, answer] = await asked(work, draws);
  return { seconds, answer };
};

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const ms = (seconds) => `${(1000 * seconds).toFixed(3).padStart(9)} ms`;

console.log(`medians of ${rounds} rounds, native and WebAssembly in turn, Node ${process.version}`);
let different = 0;
for (const [work, what] of [["run", "present values"], ["spread", "draws with their percentiles by year"]]) {
  console.log(`${what}, over 20 years`);
  const costs = [];
  for (const draws of sizes) {
    const times = { native: [], wasm: [], ratio: [] };
    inWebAssembly(work, draws);
    await natively(work, draws);
    for (let round = 0; round < rounds; round++) {
      const [a, b] = [await natively(work, draws), inWebAssembly(work, draws)];
      different += Object.is(a.answer, b.answer) ? 0 : 1;
      times.native.push(a.seconds);
      times.wasm.push(b.seconds);
      times.ratio.push(b.seconds / a.seconds);
    }
    const each = (median(times.wasm) / draws) * 1e9;
    const ratio = median(times.ratio);
    costs.push(each);
    if (work === "spread" && draws === 10_000) {
      figure("model-ratio", `${ratio.toFixed(1)} times`, ratio <= 1.5);
      figure("model-draws", ms(median(times.wasm)).trim(), median(times.wasm) <= 0.003);
    }
    console.log(`${String(draws).padStart(9)}: native ${ms(median(times.native))}, WebAssembly ${ms(median(times.wasm))}, `
      + `ratio ${ratio.toFixed(2)}, ${each.toFixed(0)} ns each in WebAssembly`);
  }
  const apart = Math.max(...costs) / Math.min(...costs) - 1;
  if (work === "run") figure("model-linear", `${(100 * apart).toFixed(0)}%`, apart <= 0.25);
}

// Every percentile of every case: the shortest decimals that Rust writes read back to the same bits.
const { cases, count, answer } = instance.exports;
let compared = 0;
for (let number = 0; number < cases(); number++) {
  const answers = await asked("case", number);
  if (answers.length !== count(number)) different++;
  answers.forEach((natively, index) => {
    compared++;
    if (!Object.is(natively, answer(number, index))) {
      console.log(`case ${number}, answer ${index}: ${natively} natively, ${answer(number, index)} in WebAssembly`);
      different++;
    }
  });
}
child.stdin.end();
console.log(`${compared} answers of ${cases()} sets of inputs and ranges compared`);
console.log(different ? `${different} answers differ` : "the same answers, to the bit");
process.exitCode = different ? 1 : 0;
