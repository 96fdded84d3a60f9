//! Time to build and to answer: `cargo bench -p rozum-search`.

mod corpus;

use divan::{Bencher, black_box};
use rozum_search::{Index, Options};

fn main() {
    divan::main();
}

#[divan::bench(args = [3_000, 4_000, 100_000], sample_count = 10)]
fn build(bencher: Bencher<'_, '_>, documents: usize) {
    bencher
        .with_inputs(|| corpus::documents(documents))
        .bench_values(|documents| Index::build(black_box(documents)));
}

fn query(bencher: Bencher<'_, '_>, documents: usize, query: &str) {
    let Ok(index) = Index::build(corpus::documents(documents)) else { return };
    bencher.bench(|| index.search(black_box(query), &Options::default()));
}

#[divan::bench(args = corpus::QUERIES)]
fn query_of_4_000(bencher: Bencher<'_, '_>, text: &str) {
    query(bencher, 4_000, text);
}

#[divan::bench(args = corpus::QUERIES, sample_count = 20)]
fn query_of_100_000(bencher: Bencher<'_, '_>, text: &str) {
    query(bencher, 100_000, text);
}
