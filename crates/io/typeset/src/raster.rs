//! A drawing as points, for files that take no vectors.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::{Arc, LazyLock};

/// A drawing as points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points {
    /// PNG.
    pub png: Vec<u8>,
    /// Points across.
    pub width: u32,
    /// Points down.
    pub height: u32,
}

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    typst_assets::fonts().for_each(|bytes| fonts.load_font_data(bytes.to_vec()));
    // Drawings ask for the type of the site, which is not at hand here.
    fonts.set_sans_serif_family(super::FONT);
    fonts.set_serif_family(super::FONT);
    Arc::new(fonts)
});

/// An SVG file as points, so many across; `None` where it cannot be read or is empty.
pub fn points(svg: &str, width: u32) -> Option<Points> {
    let options =
        Options { fontdb: Arc::clone(&FONTS), font_family: super::FONT.to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).ok()?;
    let scale = f32::from(u16::try_from(width).ok()?) / tree.size().width();
    let size = tree.size().to_int_size().scale_by(scale)?;
    let mut pixmap = Pixmap::new(size.width(), size.height())?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    Some(Points { png: pixmap.encode_png().ok()?, width: size.width(), height: size.height() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_points_of_the_same_shape_and_nonsense_none() {
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect width="40" height="20"/></svg>"#;
        let drawn = points(svg, 200).unwrap();
        assert_eq!((drawn.width, drawn.height), (200, 100));
        assert!(drawn.png.starts_with(b"\x89PNG"));
        assert_eq!(points("<svg", 200), None);
    }

    #[test]
    fn letters_of_ukrainian_leave_ink() {
        let svg = |text: &str| {
            format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" width="200" height="40"><text x="5" y="30" font-family="Onest, sans-serif">{text}</text></svg>"#
            )
        };
        assert_ne!(points(&svg("ґєїі"), 200), points(&svg(""), 200));
    }
}
