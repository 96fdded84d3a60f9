//! Pages and API under load, beside two peers in the same run: the same bytes from the bare server library, and
//! Datasette (named by `--datasette PROGRAM`) with the same table.
//!
//! All three are processes of their own, driven one at a time over the loopback by the same client, in turns, so that
//! a slow moment of the machine falls on each. Read the ratios; requests per second are this machine's.

mod bare;
mod client;
mod datasette;
mod load;

use client::Connection;
use load::Load;
use rozum_e2e::Result;
use rozum_e2e::server::Server;
use std::time::Instant;

/// What people ask for most; the table of priorities is also Datasette's.
const PATHS: &[&str] = &[
    "/",
    "/regions/UA-05",
    "/spheres",
    "/priorities",
    PRIORITIES,
    "/api/v1/regions",
    "/search?q=%D0%BC%D0%BE%D0%BB%D0%BE%D1%87%D0%BD%D0%B8%D1%85",
];
const PRIORITIES: &str = "/api/v1/priorities?limit=200";

/// Turns that each peer gets; the middle one counts.
const TURNS: usize = 3;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--bare", body] => bare::serve(body),
        ["--datasette", program] => measure(Some(program)),
        [] => measure(None),
        other => Err(format!("not understood: {other:?}").into()),
    }
}

fn measure(datasette: Option<&str>) -> Result<()> {
    let start = Instant::now();
    let server = Server::start()?;
    let up = start.elapsed();
    let cold = Connection::open(server.address())?.get("/")?;
    println!("empty folder to address {up:.0?}; first page {:.1?}", cold.time);

    println!(
        "\n{:<34}{:>9}{:>11}{:>11}{:>8}{:>11}{:>11}",
        "", "bytes", "rozum/s", "bare/s", "ratio", "rozum p99", "bare p99"
    );
    for path in PATHS {
        let body = Connection::open(server.address())?.get(path)?;
        if body.status != 200 {
            return Err(format!("{path} answers {}", body.status).into());
        }
        let bare = bare::Bare::start(&body)?;
        let (ours, theirs) = in_turns((server.address(), path), (bare.address(), "/"))?;
        println!(
            "{path:<34.34}{:>9}{:>11.0}{:>11.0}{:>8.2}{:>11.2?}{:>11.2?}",
            body.bytes.len(),
            ours.rate,
            theirs.rate,
            ours.rate / theirs.rate,
            ours.p99,
            theirs.p99
        );
    }
    if let Some(program) = datasette {
        return against_datasette(&server, program);
    }
    println!("\nDatasette was not measured: `cargo xtask bench http` installs it and names it here");
    Ok(())
}

fn against_datasette(server: &Server, program: &str) -> Result<()> {
    let priorities = Connection::open(server.address())?.get(PRIORITIES)?;
    let peer = datasette::Datasette::start(program, &priorities.bytes)?;
    println!(
        "\n{:<34}{:>11}{:>13}{:>8}{:>11}{:>11}",
        "", "rozum/s", "Datasette/s", "ratio", "rozum p99", "its p99"
    );
    for (name, ours, theirs) in
        [("table as JSON", PRIORITIES, datasette::JSON), ("table as a page", "/priorities", datasette::PAGE)]
    {
        let (ours, theirs) = in_turns((server.address(), ours), (peer.address(), theirs))?;
        println!(
            "{name:<34}{:>11.0}{:>13.0}{:>8.1}{:>11.2?}{:>11.2?}",
            ours.rate,
            theirs.rate,
            ours.rate / theirs.rate,
            ours.p99,
            theirs.p99
        );
    }
    Ok(())
}

/// Loads two addresses by turns and gives the middle turn of each.
fn in_turns(a: (&str, &str), b: (&str, &str)) -> Result<(Load, Load)> {
    let (mut of_a, mut of_b) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        of_a.push(load::run(a.0, a.1)?);
        of_b.push(load::run(b.0, b.1)?);
    }
    Ok((middle(of_a), middle(of_b)))
}

fn middle(mut turns: Vec<Load>) -> Load {
    turns.sort_by(|a, b| a.rate.total_cmp(&b.rate));
    turns.swap_remove(turns.len() / 2)
}
