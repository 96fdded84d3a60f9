//! Rows of a text table a second, beside the `csv` crate on the same rows in the same run:
//! `cargo bench -p rozum-intake`.

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use rozum_intake::observations::{Columns, ReadOptions, Source, read};
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::LazyLock;

const ROWS: usize = 1_000_000;

fn main() {
    divan::main();
}

/// Ten years, 240 regions, a thousand activities, less than half of the pairs filled.
static TABLE: LazyLock<String> = LazyLock::new(|| {
    let mut text = String::from("year,region,activity,value\n");
    let mut state = 7_u64;
    let places = (0..10).flat_map(|year| (0..240).flat_map(move |r| (0..1_000).map(move |a| (year, r, a))));
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    let filled = places.filter(|_| next() % 100 < 45).take(ROWS).collect::<Vec<_>>();
    for (year, region, activity) in filled {
        let (whole, part) = (next() % 2_000, next() % 10_000);
        let _ = writeln!(text, "{},R{region:04},A{activity:05},{whole}.{part:04}", 2010 + year);
    }
    text
});

fn counted<'a, 'b>(bencher: Bencher<'a, 'b>) -> Bencher<'a, 'b> {
    bencher.counter(ItemsCount::new(TABLE.lines().count() - 1)).counter(BytesCount::new(TABLE.len()))
}

/// Into a panel, all cores.
#[divan::bench(sample_count = 10)]
fn panel(bencher: Bencher<'_, '_>) {
    let columns = Columns::long("region", "activity", "value").with_time("year");
    counted(bencher).bench(|| {
        let source = Source::Bytes { name: "table.csv", bytes: black_box(TABLE.as_bytes()) };
        read(source, &columns, &ReadOptions::default(), &mut |_| {}).map(|read| read.rows)
    });
}

/// The `csv` crate cutting the same text into fields, no more.
#[divan::bench(sample_count = 10)]
fn csv_fields(bencher: Bencher<'_, '_>) {
    counted(bencher).bench(|| {
        let mut reader = csv::Reader::from_reader(black_box(TABLE.as_bytes()));
        let (mut record, mut fields) = (csv::ByteRecord::new(), 0);
        while reader.read_byte_record(&mut record).is_ok_and(|more| more) {
            fields += record.len();
        }
        fields
    });
}

/// The `csv` crate, numbers of the standard library, sums in a hash table: what one would write first.
#[divan::bench(sample_count = 5)]
fn csv_sums(bencher: Bencher<'_, '_>) {
    counted(bencher).bench(|| {
        let mut reader = csv::Reader::from_reader(black_box(TABLE.as_bytes()));
        let mut sums: HashMap<(String, String, String), f64> = HashMap::new();
        for record in reader.records().map_while(Result::ok) {
            let key = (record[0].to_owned(), record[1].to_owned(), record[2].to_owned());
            *sums.entry(key).or_default() += record[3].parse::<f64>().unwrap_or(f64::NAN);
        }
        sums.len()
    });
}
