// The reading age of each page by the Flesch-Kincaid grade, a published formula: 0.39 × words a sentence + 11.8 ×
// syllables a word − 15.59 is a school year in the United States, and five years more is an age.
//
//   node reading.mjs [dist] [--hard]     "--hard" also prints the hardest sentences of each page
//
// Counted are the words of <main>; a heading, an entry of a list or a term is a sentence of its own. Left out is what
// nobody reads as prose: tables, pictures, formulas, sources, labels and buttons, and what is hidden until something
// goes wrong. A number is a word of one syllable. Headings and lists make a page easier to read, and so the age lower;
// the last column is the age of what ends in a full stop, a question or an exclamation mark alone. The grade counts
// words and syllables, not sense: it is a smoke alarm, not a judge.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fleschKincaid } from "flesch-kincaid";
import { parse } from "parse5";
import { syllable } from "syllable";

const UNREAD = new Set([
  "button", "canvas", "input", "label", "legend", "math", "noscript", "output", "script", "select", "style", "summary",
  "svg", "table", "template",
]);
const INLINE = new Set([
  "a", "abbr", "b", "cite", "code", "data", "em", "i", "kbd", "q", "span", "strong", "sub", "sup", "time",
]);

const attribute = (node, name) => node.attrs?.find((attribute) => attribute.name === name)?.value;

function find(node, name) {
  if (node.nodeName === name) return node;
  for (const child of node.childNodes ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The texts of a page's blocks, in order. */
function blocks(node, done = [""]) {
  if (node.nodeName === "#text") {
    done[done.length - 1] += node.value;
    return done;
  }
  const isSources = (attribute(node, "class") ?? "").split(" ").includes("sources");
  if (UNREAD.has(node.nodeName) || isSources || attribute(node, "hidden") !== undefined) return done;
  const stands = !INLINE.has(node.nodeName);
  if (stands) done.push("");
  for (const child of node.childNodes ?? []) blocks(child, done);
  if (stands) done.push("");
  return done;
}

/** A sentence ends at a mark that a space follows, as none does in "£1.58"; "No. 2" is one name. */
const ENDS = /(?<=[.!?…][”’)]*)(?<!\bNo\.) /;

const sentences = (block) =>
  block.replace(/\s+/g, " ").split(ENDS).map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));

const words = (sentence) => sentence.split(/[\s–—/]+/).filter((word) => /[\p{L}\d]/u.test(word));

const syllables = (word) => (/\d/.test(word) ? 1 : Math.max(1, syllable(word)));

function counts(all) {
  const each = all.flatMap(words);
  return { sentence: all.length, word: each.length, syllable: each.reduce((sum, word) => sum + syllables(word), 0) };
}

const [folder = "dist"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
if (!existsSync(folder)) throw new Error(`${folder} is not there; make build makes it`);
const pages = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith("index.html")).sort();
if (pages.length === 0) throw new Error(`${folder} holds no pages; make build makes them`);

const row = (name, ...cells) => console.log(name.padEnd(16) + cells.map((cell) => String(cell).padStart(10)).join(""));
const age = (grade) => (grade + 5).toFixed(1);
row("page", "sentences", "words", "grade", "age", "in prose");
for (const file of pages) {
  const main = find(parse(readFileSync(join(folder, file), "utf8")), "main");
  if (!main) throw new Error(`${file} has no <main>`);
  const all = blocks(main).flatMap(sentences);
  const of = counts(all);
  const grade = fleschKincaid(of);
  const prose = all.filter((text) => /[.!?…][”’)]*$/.test(text));
  const name = `/${file.replace("index.html", "")}`;
  row(name, of.sentence, of.word, grade.toFixed(1), age(grade), age(fleschKincaid(counts(prose))));
  if (process.argv.includes("--hard")) {
    const graded = [...new Set(prose)].map((text) => [fleschKincaid(counts([text])), text]);
    graded.sort(([one], [other]) => other - one);
    for (const [hard, text] of graded.slice(0, 5)) console.log(`    ${hard.toFixed(1)}  ${text}`);
  }
}
