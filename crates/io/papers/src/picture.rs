//! Pictures drawn anew: upright, not larger than one looks at, and nothing else in the file.

use crate::Kind;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};
use rozum_model::Reason;
use std::io::Cursor;

/// Most dots along the longer side of a picture that is kept: an A4 page at 220 dots an inch.
pub const LONGEST: u32 = 2560;
/// The same of a small one.
const SMALL: u32 = 640;
/// A photograph looks like the original, and is a fifth of its size.
const QUALITY: u8 = 85;
/// Most bytes that a picture unpacks to: sixty million dots of a photograph. What claims to be larger is not unpacked.
const MOST_MEMORY: u64 = 192 << 20;
const MOST_DOTS: u32 = 20_000;

/// Dots across and down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Across.
    pub width: u32,
    /// Down.
    pub height: u32,
}

/// The picture as it is kept.
pub fn anew(name: &str, kind: Kind, bytes: &[u8]) -> Result<Vec<u8>, Reason> {
    let unreadable = || Reason::new("paper-picture-unreadable").with("file", name);
    if kind == Kind::Jpeg && !is_whole(bytes) {
        return Err(unreadable());
    }
    let upright = upright(kind, bytes).ok_or_else(unreadable)?;
    written(kind, &fitted(upright, LONGEST)).ok_or_else(unreadable)
}

/// Whether a JPEG ends. A decoder fills what is missing with grey, and nobody would notice before it is published.
fn is_whole(bytes: &[u8]) -> bool {
    let mut at = 2;
    // Segments up to the scan, by their lengths: a small picture inside one ends too.
    while let Some([0xff, marker, high, low]) = bytes.get(at..at + 4) {
        if *marker == 0xda {
            return bytes[at..].windows(2).any(|pair| pair == [0xff, 0xd9]);
        }
        at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
    }
    false
}

/// A small one of it, for lists; always a JPEG. `None` where the bytes are no picture.
pub fn small(kind: Kind, bytes: &[u8]) -> Option<Vec<u8>> {
    written(Kind::Jpeg, &fitted(upright(kind, bytes)?, SMALL))
}

/// How large a picture is, without unpacking it.
pub fn size(kind: Kind, bytes: &[u8]) -> Option<Size> {
    let (width, height) = reader(kind, bytes)?.into_dimensions().ok()?;
    Some(Size { width, height })
}

fn reader(kind: Kind, bytes: &[u8]) -> Option<ImageReader<Cursor<&[u8]>>> {
    let format = match kind {
        Kind::Jpeg => ImageFormat::Jpeg,
        Kind::Png => ImageFormat::Png,
        _ => return None,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    (limits.max_image_width, limits.max_image_height) = (Some(MOST_DOTS), Some(MOST_DOTS));
    reader.limits(limits);
    Some(reader)
}

fn upright(kind: Kind, bytes: &[u8]) -> Option<DynamicImage> {
    let mut decoder = reader(kind, bytes)?.into_decoder().ok()?;
    if decoder.total_bytes() > MOST_MEMORY {
        return None;
    }
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(turned);
    Some(picture)
}

fn fitted(picture: DynamicImage, longest: u32) -> DynamicImage {
    if picture.width().max(picture.height()) <= longest {
        return picture;
    }
    // Averages whole dots, without a copy in floating numbers.
    picture.thumbnail(longest, longest)
}

fn written(kind: Kind, picture: &DynamicImage) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let done = match kind {
        Kind::Png => picture.write_with_encoder(PngEncoder::new(&mut bytes)),
        _ => on_white(picture).write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)),
    };
    done.ok().map(|()| bytes)
}

/// Without transparency, which a photograph does not have: what shines through is white, as on paper.
fn on_white(picture: &DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8().into();
    }
    let mut rgba = picture.to_rgba8();
    for dot in rgba.pixels_mut() {
        let alpha = u16::from(dot.0[3]);
        let mixed =
            |own: u8| u8::try_from((u16::from(own) * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        dot.0 = [mixed(dot.0[0]), mixed(dot.0[1]), mixed(dot.0[2]), u8::MAX];
    }
    DynamicImage::from(rgba).to_rgb8().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper;
    use image::{Rgb, RgbImage, Rgba, RgbaImage};

    /// Dark above and light below, so that one sees how it is turned.
    fn photograph(width: u32, height: u32) -> Vec<u8> {
        let half = |_, y| if y < height / 2 { Rgb([20, 20, 20]) } else { Rgb([230, 230, 230]) };
        written(Kind::Jpeg, &RgbImage::from_fn(width, height, half).into()).unwrap()
    }

    /// What a telephone writes about it, with which side is up and where it was taken, and a film behind its end.
    fn as_of_a_telephone(plain: &[u8], turned: u8) -> Vec<u8> {
        let tag = |id: u16, kind: u16, count: u32, value: [u8; 4]| {
            let words = [id.to_be_bytes(), kind.to_be_bytes()].concat();
            [words, count.to_be_bytes().to_vec(), value.to_vec()].concat()
        };
        let exif = [
            b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec(),
            tag(0x0112, 3, 1, [0, turned, 0, 0]),
            tag(0x8825, 4, 1, [0, 0, 0, 0]),
            b"\0\0\0\0GPS 49.23N 28.46E".to_vec(),
        ]
        .concat();
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&plain[..2], &[0xff, 0xe1], &length, &exif, &plain[2..], b"ftypmp4 the film"].concat()
    }

    /// Of a chunk of PNG.
    fn crc(bytes: &[u8]) -> u32 {
        let step = |crc: u32, _| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
        !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
    }

    fn holds(bytes: &[u8], words: &str) -> bool {
        bytes.windows(words.len()).any(|window| window == words.as_bytes())
    }

    #[test]
    fn place_device_and_what_is_hidden_behind_are_not_kept() {
        let bytes = as_of_a_telephone(&photograph(60, 40), 1);
        assert!(holds(&bytes, "GPS") && holds(&bytes, "the film"));
        let kept = paper("фото.jpg", bytes).unwrap();
        assert_eq!(kept.kind, Kind::Jpeg);
        assert!(!holds(&kept.bytes, "Exif") && !holds(&kept.bytes, "GPS") && !holds(&kept.bytes, "the film"));
        assert_eq!(size(Kind::Jpeg, &kept.bytes), Some(Size { width: 60, height: 40 }));
    }

    #[test]
    fn a_picture_stands_upright() {
        // Turned by a quarter: what is above in the file is on the right.
        let kept = paper("фото.jpg", as_of_a_telephone(&photograph(60, 40), 6)).unwrap();
        let shown = image::load_from_memory(&kept.bytes).unwrap().to_luma8();
        assert_eq!((shown.width(), shown.height()), (40, 60));
        assert!(shown.get_pixel(35, 30).0[0] < 60 && shown.get_pixel(5, 30).0[0] > 200);
    }

    #[test]
    fn a_large_picture_is_made_one_that_one_looks_at() {
        let kept = paper("фото.jpg", photograph(5120, 200)).unwrap();
        assert_eq!(size(Kind::Jpeg, &kept.bytes), Some(Size { width: LONGEST, height: 100 }));
        let small = small(Kind::Jpeg, &kept.bytes).unwrap();
        assert_eq!(size(Kind::Jpeg, &small), Some(Size { width: SMALL, height: 25 }));
    }

    #[test]
    fn a_drawing_keeps_its_dots_and_a_small_one_lies_on_white() {
        let drawing: DynamicImage = RgbaImage::from_pixel(30, 20, Rgba([0, 90, 200, 0])).into();
        let bytes = written(Kind::Png, &drawing).unwrap();
        let kept = paper("схема.png", bytes).unwrap();
        assert_eq!(image::load_from_memory(&kept.bytes).unwrap().to_rgba8(), drawing.to_rgba8());
        let small = image::load_from_memory(&small(Kind::Png, &kept.bytes).unwrap()).unwrap().to_rgb8();
        assert!(small.pixels().all(|dot| dot.0.iter().all(|part| *part > 250)));
    }

    #[test]
    fn what_cannot_be_drawn_is_told() {
        let mut broken = photograph(60, 40);
        broken.truncate(40);
        let told = |bytes: &[u8]| paper("фото.jpg", bytes.to_vec()).unwrap_err().to_string();
        assert_eq!(told(&broken), "paper-picture-unreadable file=фото.jpg");
        // Broken off in the middle of the picture, which decoders fill with grey.
        let mut half = as_of_a_telephone(&photograph(600, 400), 1);
        half.truncate(half.len() / 2);
        assert_eq!(told(&half), "paper-picture-unreadable file=фото.jpg");
        // A drawing that claims to be a hundred thousand dots wide is not unpacked.
        let mut bomb = written(Kind::Png, &RgbImage::new(1, 1).into()).unwrap();
        bomb[16..20].copy_from_slice(&100_000_u32.to_be_bytes());
        assert_eq!(told(&bomb), "paper-picture-unreadable file=фото.jpg");
        // Nor one within those bounds that would fill the memory.
        bomb[16..20].copy_from_slice(&15_000_u32.to_be_bytes());
        bomb[20..24].copy_from_slice(&15_000_u32.to_be_bytes());
        let checksum = crc(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&checksum.to_be_bytes());
        assert!(upright(Kind::Png, &bomb).is_none());
        assert_eq!(size(Kind::Png, &bomb), Some(Size { width: 15_000, height: 15_000 }));
    }
}
