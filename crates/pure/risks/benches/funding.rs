//! How long the funding set F1 to F17 takes over 25,000 applications, beside a bare pass over the same applications.
//!
//! `cargo bench -p rozum-risks`

#[expect(clippy::unwrap_used, clippy::panic, reason = "shared with the tests, which tell more")]
#[path = "../src/fixture/mod.rs"]
mod fixture;

use divan::{Bencher, black_box};
use fixture::World;
// Named here for the shared module, which finds them in its parent as in the crate.
use rozum_risks::{
    ALL, Case, Colour, Coloured, ColouredPeriod, Family, Firms, Indicator, StrategyConsultation, Supplied,
    Thresholds, Turnover, assess_by, gather, of_family,
};
use std::sync::LazyLock;

const APPLICATIONS: usize = 25_000;
/// Applications of one region; ids have room for more.
const REGIONS: [u8; 10] = [5, 7, 12, 18, 21, 23, 26, 32, 46, 63];
const ORGANISATIONS: usize = 6_000;
const COUNCIL: usize = 30;

fn main() {
    divan::main();
}

static FUNDING: LazyLock<Vec<&'static Indicator>> = LazyLock::new(|| of_family(Family::Funding).collect());

static WORLD: LazyLock<World> = LazyLock::new(|| fixture::told(&lines()));

/// The pass that reads each application and its money once and asks nothing.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn bare_pass(bencher: Bencher<'_, '_>) {
    let applications = &WORLD.state.governance.applications;
    bencher.bench_local(|| {
        let asked = applications.values().filter_map(|one| one.current.content.total());
        black_box(asked.map(|sum| u128::from(sum.0)).sum::<u128>())
    });
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn gather_once(bencher: Bencher<'_, '_>) {
    let world = &*WORLD;
    bencher.bench_local(|| black_box(gather(&world.state, world.today)));
}

/// Gathering included: from the state to all findings.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn funding_set(bencher: Bencher<'_, '_>) {
    let world = &*WORLD;
    assert_eq!(world.state.governance.applications.len(), APPLICATIONS);
    bencher.bench_local(|| {
        let funding = gather(&world.state, world.today);
        let case = Case { funding: &funding, supplied: &world.supplied, thresholds: &world.thresholds };
        black_box(assess_by(&case, &FUNDING))
    });
}

#[divan::bench(args = ALL.iter().filter(|one| one.family == Family::Funding).map(|one| one.id), sample_count = 5, sample_size = 1)]
fn each(bencher: Bencher<'_, '_>, id: &str) {
    let world = &*WORLD;
    let indicator = rozum_risks::find(id).unwrap_or(ALL[0]);
    let funding = gather(&world.state, world.today);
    let case = Case { funding: &funding, supplied: &world.supplied, thresholds: &world.thresholds };
    bencher.bench_local(|| black_box((indicator.run)(&case)));
}

fn lines() -> String {
    let mut lines = String::new();
    for region in REGIONS {
        let texts = ["переробка молока"; 4].join("|");
        lines += &format!("strategy UA-{region:02} from=2021-01-01 texts=\"{texts}\"\n");
        for number in 1..=4 {
            lines += &format!("body {region:02}-B0{number} priority={region:02}-P0{number}\n");
            lines += &format!("call {region:02}-C0{number} group={region:02}-B0{number} cap=1000\n");
            lines += &format!("activities {region:02}-P0{number} 10.5 25\n");
        }
    }
    for number in 1..=ORGANISATIONS {
        lines +=
            &format!("organisation o-{number:04} since=20{:02}-03-01 kved=10.5{}\n", number % 26, number % 3);
        // Every fourth belongs to one of sixty owners, each the owner of a hundred.
        let owner = if number % 4 == 0 { number % 60 + 1 } else { number / 2 + 1 };
        lines +=
            &format!("control o-{number:04} by=o-{owner:04}\ncontrol o-{number:04} by=a-{}\n", number + 1000);
        lines += &format!("turnover o-{number:04} year=2025 amount={}\n", number % 900 + 1);
    }
    for person in 1..=200 {
        lines += &format!(
            "seat 05-B01-M{person:02} a-{person} for=o-{:04}\ndeclare a-{person}\n",
            100 + person * 7
        );
    }
    (0..APPLICATIONS).for_each(|at| lines += &application(at));
    lines
}

fn application(at: usize) -> String {
    let region = REGIONS[at % REGIONS.len()];
    let id = format!("{region:02}-A{:03}", at / REGIONS.len() + 1);
    let stage = ["implementing", "implementing", "approved", "rejected", "assessed"][at % 5];
    let lead = at * 31 % ORGANISATIONS + 1;
    let mut lines = format!(
        "application {id} call={region:02}-C0{} lead=o-{lead:04} partners=o-{:04} asked={} own={} stage={stage} due=2026-05-01,2026-11-01 {}\n",
        at % 4 + 1,
        lead % ORGANISATIONS + 1,
        at % 999 + 1,
        at % 400,
        text(at),
    );
    lines += &format!("score {id} by=a-{} scores={} on=2026-02-01\n", at % 60 + 1, at % 11);
    lines += &format!("score {id} by=a-{} scores={} on=2026-02-03\n", at % 59 + 61, at % 7 + 2);
    for member in 0..8 {
        lines += &format!("ballot {id} by=a-{} on=2026-04-01\n", 120 + (at + member) % 40);
    }
    let council: String = (0..COUNCIL).map(|member| format!(" a-{}", 160 + member)).collect();
    lines +=
        &format!("resolution {id}{council} on=2026-05-01\ncontract {id} starts=2026-01-01 ends=2026-12-31\n");
    lines += &format!("report {id} on=2025-12-20 paid={} reached=1 counted=1\n", at % 300);
    if stage == "implementing" {
        lines += &format!("change {id} asked={} own={}\n", at % 999 + 1, at % 500);
    }
    lines
}

/// Thirty words, of which neighbours share some: as alike as texts of one field are.
fn text(at: usize) -> String {
    let words: String =
        (0..30).map(|word| format!("слово{} ", (at * 7 + word * word * (at % 13 + 1)) % 4000)).collect();
    format!("title=\"лінія переробки {at}\" summary=\"розвиток виробництва та навчання {words}\"")
}
