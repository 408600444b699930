//! Prints how long the work takes natively: seconds and the answer, for each line of standard input: the work's name and
//! the draws.

use std::io::{BufRead, Write};
use std::time::Instant;

#[allow(clippy::disallowed_methods, reason = "native only: here the clock works, and is what is asked for")]
fn main() -> std::io::Result<()> {
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let (work, draws) = line.split_once(' ').unwrap_or((&line, "0"));
        let (draws, work) =
            (draws.parse().unwrap_or(0), if work == "spread" { model_bench::spread } else { model_bench::run });
        let start = Instant::now();
        let answer = work(draws);
        println!("{} {answer:e}", start.elapsed().as_secs_f64());
        std::io::stdout().flush()?;
    }
    Ok(())
}
