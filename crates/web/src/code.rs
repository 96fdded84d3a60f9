//! An address as a QR code: who holds a printed page reaches the proof with a telephone.

use crate::frame::Frame;
use crate::site::Site;
use qrcode::{Color, EcLevel, QrCode};

/// Modules of silence around the code, as ISO/IEC 18004 wants them.
const QUIET: usize = 4;

/// An address with its picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The whole address.
    pub address: String,
    /// The picture.
    pub svg: String,
}

impl Code {
    /// The code of a page in the language of another; `None` where the address of the site is not known, or too long.
    pub fn of(f: &Frame, site: &Site, path: &str) -> Option<Self> {
        let site = Some(&site.settings.address).filter(|address| !address.is_empty())?;
        let address = format!("{site}{}", f.href(path));
        let svg = svg(&address, &f.tv("entry-code-label", &address))?;
        Some(Self { address, svg })
    }
}

/// Dark on white in any colour scheme: readers of codes need the contrast.
fn svg(text: &str, label: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, colours) = (code.width(), code.to_colors());
    let dark = colours.iter().enumerate().filter(|(_, colour)| **colour == Color::Dark);
    let path = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + QUIET, at / width + QUIET));
    let (side, path) = (width + 2 * QUIET, path.collect::<String>());
    let label = label.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    Some(format!(
        "<svg class=\"qr\" role=\"img\" aria-label=\"{label}\" viewBox=\"0 0 {side} {side}\" width=\"180\" height=\"180\" \
         shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/>\
         <path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the drawing back, pixel by pixel, with another program's eyes.
    fn read(svg: &str) -> String {
        let between =
            |from: &str, to: &str| svg.split_once(from).unwrap().1.split_once(to).unwrap().0.to_owned();
        let side: usize = between("viewBox=\"0 0 ", " ").parse().unwrap();
        let mut dark = vec![false; side * side];
        for module in between("d=\"", "\"").split('M').skip(1) {
            let (x, rest) = module.split_once(' ').unwrap();
            let y: usize = rest.split_once('h').unwrap().0.parse().unwrap();
            dark[y * side + x.parse::<usize>().unwrap()] = true;
        }
        let scale = 4;
        let wide = side * scale;
        let pixel = |at: usize| if dark[at / wide / scale * side + at % wide / scale] { 0 } else { 255 };
        let image: Vec<u8> = (0..wide * wide).map(pixel).collect();
        let found = quircs::Quirc::default().identify(wide, wide, &image).next().unwrap().unwrap();
        String::from_utf8(found.decode().unwrap().payload).unwrap()
    }

    #[test]
    fn another_reader_reads_the_address() {
        for address in ["https://rozum.example/journal/17", "https://rozum.example/en/journal/123456789"] {
            let drawn = svg(address, "A \"code\" & more").unwrap();
            assert_eq!(read(&drawn), address);
            assert!(drawn.contains("aria-label=\"A &quot;code&quot; &amp; more\""), "{drawn}");
        }
        assert_eq!(svg(&"x".repeat(5_000), ""), None);
    }
}
