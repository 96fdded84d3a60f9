//! The right edge of a tree: all that is needed to append and to know the root.

use crate::Hash;

/// Roots of the complete subtrees that make up a tree, largest first: one per set bit of the size.
///
/// Appending costs one hash on average and log₂(size) at most; so does the root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// How many leaves stand under it.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Appends a leaf.
    pub fn push(&mut self, leaf: Hash) {
        self.push_subtree(0, leaf, |_, _| {});
    }

    /// Appends a complete subtree of 2^`height` leaves and tells each subtree that becomes complete
    /// by it, the given one first. The size so far must be a multiple of 2^`height`.
    pub fn push_subtree(&mut self, height: u32, root: Hash, mut completed: impl FnMut(u32, Hash)) {
        debug_assert_eq!(self.size & ((1 << height) - 1), 0, "a subtree must start at its own boundary");
        let (mut level, mut hash) = (height, root);
        completed(level, hash);
        while self.size >> level & 1 == 1 {
            let Some(left) = self.peaks.pop() else { break };
            hash = Hash::node(&left, &hash);
            level += 1;
            completed(level, hash);
        }
        self.peaks.push(hash);
        self.size += 1 << height;
    }

    /// Root of the tree.
    pub fn root(&self) -> Hash {
        let fold = |right: Hash, left: &Hash| Hash::node(left, &right);
        match self.peaks.split_last() {
            Some((last, larger)) => larger.iter().rev().fold(*last, fold),
            None => Hash::empty(),
        }
    }
}

impl Extend<Hash> for Frontier {
    fn extend<T: IntoIterator<Item = Hash>>(&mut self, leaves: T) {
        for leaf in leaves {
            self.push(leaf);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root_of(bodies: &[&[u8]]) -> String {
        let mut frontier = Frontier::default();
        frontier.extend(bodies.iter().map(|body| Hash::leaf(body)));
        frontier.root().as_bytes().iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
    }

    /// Vectors of the Certificate Transparency reference implementation for RFC 6962.
    #[test]
    fn known_vectors() {
        let bodies: [&[u8]; 8] = [
            b"",
            &[0x00],
            &[0x10],
            &[0x20, 0x21],
            &[0x30, 0x31],
            &[0x40, 0x41, 0x42, 0x43],
            &[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
            &[0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
        ];
        let roots = [
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        for (size, root) in roots.iter().enumerate() {
            assert_eq!(&root_of(&bodies[..size]), root, "tree of {size}");
        }
    }
}
