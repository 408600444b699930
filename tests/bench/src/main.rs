//! Prints how long the work takes natively: seconds and the answer, for each line of draws on standard input.

use std::io::{BufRead, Write};
use std::time::Instant;

#[allow(clippy::disallowed_methods, reason = "native only: here the clock works, and is what is asked for")]
fn main() -> std::io::Result<()> {
    for line in std::io::stdin().lock().lines() {
        let draws = line?.trim().parse().unwrap_or(0);
        let start = Instant::now();
        let answer = model_bench::run(draws);
        println!("{} {answer:e}", start.elapsed().as_secs_f64());
        std::io::stdout().flush()?;
    }
    Ok(())
}
