//! Work shared among processors, and compiled for what each of them can do. One code path: the same
//! operations in the same order give the same digits on any number of processors.

use rayon::prelude::*;

/// Steps below which sharing costs more than it saves.
const WORTH: usize = 1 << 20;

/// Calls `each(first row, rows)` for stretches of rows that together are the whole.
pub fn rows<T: Send>(
    values: &mut [T],
    wide: usize,
    work: usize,
    each: impl Fn(usize, &mut [T]) + Sync + Send,
) {
    if values.is_empty() {
        return;
    }
    let count = values.len() / wide;
    let shares = if work < WORTH { 1 } else { rayon::current_num_threads().min(count) };
    let height = count.div_ceil(shares);
    if shares == 1 {
        each(0, values);
    } else {
        values.par_chunks_mut(height * wide).enumerate().for_each(|(share, rows)| each(share * height, rows));
    }
}

/// Work whose `call` is inlined with all it calls is compiled for each kind of processor.
pub use pulp::NullaryFnOnce as Work;

/// Runs work with the widest registers that this processor has, chosen at run time.
pub fn wide(work: impl Work<Output = ()>) {
    pulp::Arch::new().dispatch(work);
}
