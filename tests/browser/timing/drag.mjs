// What a visitor sees while a slider is dragged.

/**
 * How many frames, moves of the slider and new texts of the answer's element there are in a second, while `act` is done as
 * often as a mouse reports.
 */
export const rates = async (page, seconds, { act = async () => {}, answer } = {}) => {
  const counted = page.evaluate(async ([least, answer]) => {
    const says = () => answer && document.querySelector(answer).textContent;
    let [moves, answers, last] = [0, 0, says()];
    const count = () => { moves++; };
    const watch = new MutationObserver(() => {
      if (says() === last) return;
      last = says();
      answers++;
    });
    addEventListener("input", count);
    if (answer) watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    const first = await new Promise(requestAnimationFrame);
    for (let frames = 1; ; frames++) {
      const seconds = ((await new Promise(requestAnimationFrame)) - first) / 1000;
      if (seconds < least) continue;
      removeEventListener("input", count);
      watch.disconnect();
      return { frames: frames / seconds, moves: moves / seconds, answers: answers / seconds };
    }
  }, [seconds, answer]);
  const acts = [];
  // Not one after the other's answer: a mouse doesn't wait for the page either.
  const mouse = setInterval(() => acts.push(act(acts.length)), 8);
  await counted.finally(() => clearInterval(mouse));
  await Promise.all(acts);
  return counted;
};

/** The rates while the slider is dragged. */
export const drag = async ({ page }, slider, seconds, answer) => {
  const place = page.locator(`#${slider}-slider`);
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await place.boundingBox();
  // To and fro over the middle half, three pixels a step.
  const steps = Math.floor(width / 6);
  const move = (step) => page.mouse.move(x + width / 4 + 3 * Math.abs(steps - (step % (2 * steps))), y + height / 2);
  await move(0);
  await page.mouse.down();
  const dragged = await rates(page, seconds, { act: move, answer });
  await page.mouse.up();
  return dragged;
};
