//! Prints, for each line of standard input, how long the work takes natively and its answer ("run" or "spread" and the
//! draws), or all the answers of a case ("case" and its number).

use std::io::{BufRead, Write};
use std::time::Instant;

#[allow(clippy::disallowed_methods, reason = "native only: here the clock works, and is what is asked for")]
fn main() -> std::io::Result<()> {
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let (work, draws) = line.split_once(' ').unwrap_or((&line, "0"));
        let number = draws.parse().unwrap_or(0);
        if work == "case" {
            let answers: Vec<String> =
                model_bench::answers(number).iter().map(|answer| format!("{answer:e}")).collect();
            println!("{}", answers.join(" "));
        } else {
            let work = if work == "spread" { model_bench::spread } else { model_bench::run };
            let start = Instant::now();
            let answer = work(number);
            println!("{} {answer:e}", start.elapsed().as_secs_f64());
        }
        std::io::stdout().flush()?;
    }
    Ok(())
}
