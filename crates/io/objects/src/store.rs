//! Put and get.

use crate::Hash;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

/// Why an object could not be kept or given.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing of that hash was put here.
    #[error("no object {0}")]
    Absent(Hash),
    /// The file of that name holds other bytes: the disk failed or somebody changed it.
    #[error("object {named} is damaged: its bytes have the hash {found}")]
    Damaged {
        /// The hash that was asked for.
        named: Hash,
        /// The hash of what the file holds.
        found: Hash,
    },
    /// The file system refused.
    #[error("{path}: {source}", path = path.display())]
    Io {
        /// What was being read or written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// A folder of objects. Cheap to clone; several threads and processes may share one folder.
#[derive(Debug, Clone)]
pub struct Objects {
    root: PathBuf,
}

/// Two writers in one process must not share a temporary name.
static TURN: AtomicU64 = AtomicU64::new(0);

impl Objects {
    /// The objects under `dir`, in `dir/objects`. Creates the folder.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let root = dir.join("objects");
        fs::create_dir_all(&root).map_err(at(&root))?;
        Ok(Self { root })
    }

    /// Keeps the bytes and returns their hash. When it returns, they are on the disk; when it
    /// fails, nothing of that name is there that was not there before.
    pub fn put(&self, bytes: &[u8]) -> Result<Hash, Error> {
        let hash = Hash::of(bytes);
        // A damaged object is written again: putting the original is how one mends it.
        if self.get(&hash).is_ok() {
            return Ok(hash);
        }
        let target = self.path(&hash);
        let folder = target.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder).map_err(at(folder))?;
        let turn = TURN.fetch_add(1, Ordering::Relaxed);
        let temporary = folder.join(format!(".{hash}.{}.{turn}", process::id()));
        write_whole(&temporary, bytes)
            .and_then(|()| fs::rename(&temporary, &target).map_err(at(&target)))
            .inspect_err(|_| drop(fs::remove_file(&temporary)))?;
        // The new names must survive a power cut too.
        sync_folder(folder)?;
        sync_folder(&self.root)?;
        Ok(hash)
    }

    /// The bytes of that hash, verified.
    pub fn get(&self, hash: &Hash) -> Result<Vec<u8>, Error> {
        let path = self.path(hash);
        let bytes = fs::read(&path).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => Error::Absent(*hash),
            _ => at(&path)(source),
        })?;
        let found = Hash::of(&bytes);
        if found == *hash { Ok(bytes) } else { Err(Error::Damaged { named: *hash, found }) }
    }

    /// Whether an object of that name is there; [`Self::get`] says whether it is whole.
    pub fn has(&self, hash: &Hash) -> bool {
        self.path(hash).is_file()
    }

    fn path(&self, hash: &Hash) -> PathBuf {
        let name = hash.to_string();
        let (first, others) = name.split_at(2);
        self.root.join(first).join(others)
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Io { path, source }
}

fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let write = || {
        let mut file = File::create_new(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(at(path))
}

/// Windows has no such thing as syncing a folder, and needs none.
fn sync_folder(path: &Path) -> Result<(), Error> {
    if cfg!(windows) {
        return Ok(());
    }
    File::open(path).and_then(|folder| folder.sync_all()).map_err(at(path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn store() -> (tempfile::TempDir, Objects) {
        let dir = tempfile::tempdir().unwrap();
        let objects = Objects::open(dir.path()).unwrap();
        (dir, objects)
    }

    #[test]
    fn the_path_is_the_hash() {
        let (dir, objects) = store();
        let hash = objects.put(b"abc").unwrap();
        let path =
            dir.path().join("objects/ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(fs::read(path).unwrap(), b"abc");
        assert!(objects.has(&hash));
    }

    #[test]
    fn an_absent_object_is_named() {
        let (_dir, objects) = store();
        let hash = Hash::of(b"never put");
        assert!(!objects.has(&hash));
        assert!(matches!(objects.get(&hash), Err(Error::Absent(named)) if named == hash));
    }

    #[test]
    fn damage_is_found_and_mended_by_the_original() {
        let (_dir, objects) = store();
        let hash = objects.put("стратегія".as_bytes()).unwrap();
        fs::write(objects.path(&hash), "стратегiя").unwrap();
        assert!(matches!(objects.get(&hash), Err(Error::Damaged { named, .. }) if named == hash));
        objects.put("стратегія".as_bytes()).unwrap();
        assert_eq!(objects.get(&hash).unwrap(), "стратегія".as_bytes());
    }

    #[test]
    fn nothing_temporary_is_left_and_writers_do_not_collide() {
        let (dir, objects) = store();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    (0..20_u8).for_each(|n| assert!(objects.has(&objects.put(&[n; 1000]).unwrap())));
                });
            }
        });
        let shelves = fs::read_dir(dir.path().join("objects")).unwrap();
        let files: Vec<_> = shelves
            .flat_map(|shelf| fs::read_dir(shelf.unwrap().path()).unwrap())
            .map(|f| f.unwrap())
            .collect();
        assert_eq!(files.len(), 20);
        assert!(files.iter().all(|file| file.file_name().len() == 62));
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a-file");
        fs::write(&file, b"").unwrap();
        let error = Objects::open(&file).unwrap_err();
        assert!(error.to_string().contains("a-file"), "{error}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn what_is_put_comes_back(bytes: Vec<u8>) {
            let (_dir, objects) = store();
            let hash = objects.put(&bytes).unwrap();
            prop_assert_eq!(hash, objects.put(&bytes).unwrap());
            prop_assert_eq!(objects.get(&hash).unwrap(), bytes);
        }
    }
}
