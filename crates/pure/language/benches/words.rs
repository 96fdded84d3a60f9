//! Words per second of one core: `cargo bench -p rozum-language`.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

const TEXT: &str = "Розвиток харчової промисловості та глибинне перероблення сільськогосподарської сировини, створення \
    виробництв молочних продуктів із високою доданою вартістю; лікувально-оздоровчий туризм, машинобудування, меблі, \
    ІТ-послуги й відновлювальна енергетика в громадах Вінницької, Харківської та Закарпатської областей (10.51)";

fn tokens() -> Vec<&'static str> {
    rozum_language::words(TEXT).map(|token| token.text).collect()
}

#[divan::bench]
fn cut(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(tokens().len())).bench(|| rozum_language::words(black_box(TEXT)).count());
}

fn each<R>(bencher: Bencher<'_, '_>, key: impl Fn(&str) -> R + Sync) {
    let words = tokens();
    bencher.counter(ItemsCount::new(words.len())).bench(|| {
        for word in &words {
            black_box(key(black_box(word)));
        }
    });
}

#[divan::bench]
fn fold(bencher: Bencher<'_, '_>) {
    each(bencher, |word| rozum_language::fold(word).len());
}

#[divan::bench]
fn stem(bencher: Bencher<'_, '_>) {
    each(bencher, rozum_language::stem);
}

#[divan::bench]
fn root(bencher: Bencher<'_, '_>) {
    each(bencher, rozum_language::root);
}
