//! The desk that type is set on: the template, the document as data, the pictures, the fonts. It has no files and no clock.

use std::collections::HashMap;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

const TEMPLATE: &str = include_str!("document.typ");

/// Fonts under the OFL that have all letters of Ukrainian, and the library: the same for every document.
struct Shelf {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
    let fonts: Vec<Font> = typst_assets::fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
    let book = FontBook::from_fonts(&fonts);
    Shelf { library: LazyHash::new(Library::default()), book: LazyHash::new(book), fonts }
});

/// One document on the desk.
pub struct Desk {
    template: Source,
    files: HashMap<FileId, Bytes>,
}

impl Desk {
    /// A desk with these files, by their absolute names.
    pub fn new(files: impl Iterator<Item = (String, Vec<u8>)>) -> Self {
        let template = Source::new(id("/document.typ"), TEMPLATE.to_owned());
        Self { template, files: files.map(|(name, bytes)| (id(&name), Bytes::new(bytes))).collect() }
    }
}

/// Names are few and always the same: each takes a number for as long as the program runs.
#[expect(clippy::expect_used, reason = "a name of our own has no dots that could lead out of the root")]
fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &SHELF.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHELF.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::NotSource) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHELF.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // Type is set by the moment of the document, not by that of the machine.
        None
    }
}
