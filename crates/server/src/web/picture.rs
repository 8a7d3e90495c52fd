//! Pictures that people upload, made anew from their pixels: what is not a pixel is left behind.
use doorward_identity::sign_in::{BrandPart, Picture};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage, Rgba};
use std::io::Cursor;

/// Neither side is longer, or decoding could take all memory.
const LONGEST_SIDE: u32 = 4096;
/// What decoding may take, in bytes: the pixels and as much again.
const MEMORY: u64 = 128 * 1024 * 1024;

/// Why a picture is not taken, in words for people.
pub(super) type Untaken = &'static str;

/// The picture in the file `bytes`, of a size that a sign-in page needs.
pub(super) fn remade(bytes: &[u8], part: BrandPart) -> Result<Picture, Untaken> {
    let format = image::guess_format(bytes).ok();
    let format = format.filter(|format| matches!(format, ImageFormat::Png | ImageFormat::Jpeg));
    let format = format.ok_or("Choose a PNG or JPEG file.")?;
    let image = decoded(bytes, format)?;
    match part {
        BrandPart::Logo => {
            let image = fitted(image, 480, 160);
            let mut bytes = Vec::new();
            // PNG keeps what shines through.
            DynamicImage::ImageRgba8(image.to_rgba8())
                .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
                .map_err(|_| BROKEN)?;
            let media_type = "image/png";
            Ok(Picture { media_type, bytes })
        }
        BrandPart::Background => {
            let image = fitted(image, 1920, 1200);
            let mut bytes = Vec::new();
            JpegEncoder::new_with_quality(&mut bytes, 80)
                .encode_image(&DynamicImage::ImageRgb8(on_white(&image)))
                .map_err(|_| BROKEN)?;
            let media_type = "image/jpeg";
            Ok(Picture { media_type, bytes })
        }
    }
}

/// What shines through shows white: JPEG has no other side.
fn on_white(image: &DynamicImage) -> RgbImage {
    let image = image.to_rgba8();
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let Rgba([red, green, blue, alpha]) = *image.get_pixel(x, y);
        let over = |color: u8| {
            let (color, alpha) = (u16::from(color), u16::from(alpha));
            let mixed = (color * alpha + 255 * (255 - alpha) + 127) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        Rgb([over(red), over(green), over(blue)])
    })
}

/// Whether a JPEG goes on to its end: the decoder fills what is missing with gray.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let mut at = 2;
    loop {
        // Between segments, and after the lines of a scan: to the next marker that is one.
        let Some(found) = bytes.get(at..).and_then(|rest| {
            rest.windows(2).position(|pair| {
                matches!(pair, [0xff, marker] if !matches!(marker, 0x00 | 0xd0..=0xd7 | 0xff))
            })
        }) else {
            return false;
        };
        at += found + 2;
        match (bytes.get(at - 1), bytes.get(at..at + 2)) {
            (Some(0xd9), _) => return true,
            (Some(_), Some([high, low])) => at += usize::from(u16::from_be_bytes([*high, *low])),
            _ => return false,
        }
    }
}

const BROKEN: Untaken = "The file is broken, or no picture.";

fn decoded(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, Untaken> {
    if format == ImageFormat::Jpeg && !is_whole_jpeg(bytes) {
        return Err(BROKEN);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let too_large = "The picture is too large: 4096 by 4096 pixels at most.";
    let mut decoder = reader.into_decoder().map_err(|error| match error {
        image::ImageError::Limits(_) => too_large,
        _ => BROKEN,
    })?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > LONGEST_SIDE || decoder.total_bytes() > MEMORY {
        return Err(too_large);
    }
    // A photograph lies on its side until what stands beside its pixels is heeded.
    let orientation = decoder.orientation().map_err(|_| BROKEN)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| BROKEN)?;
    image.apply_orientation(orientation);
    Ok(image)
}

fn fitted(image: DynamicImage, width: u32, height: u32) -> DynamicImage {
    if image.width() > width || image.height() > height {
        image.thumbnail(width, height)
    } else {
        image
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::RgbaImage;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let image = RgbaImage::from_pixel(width, height, Rgba([20, 107, 87, 128]));
        let mut bytes = Vec::new();
        DynamicImage::ImageRgba8(image)
            .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
            .unwrap();
        bytes
    }

    fn size(picture: &Picture) -> (u32, u32) {
        let image = image::load_from_memory(&picture.bytes).unwrap();
        (image.width(), image.height())
    }

    #[test]
    fn a_picture_is_made_anew_in_the_size_that_is_needed() {
        let logo = remade(&png(960, 160), BrandPart::Logo).unwrap();
        assert_eq!((logo.media_type, size(&logo)), ("image/png", (480, 80)));
        let small = remade(&png(40, 30), BrandPart::Logo).unwrap();
        assert_eq!(size(&small), (40, 30));
        let behind = remade(&png(3840, 2160), BrandPart::Background).unwrap();
        assert_eq!(
            (behind.media_type, size(&behind)),
            ("image/jpeg", (1920, 1080))
        );
        assert!(behind.bytes.len() < 512 * 1024);
    }

    #[test]
    fn what_shines_through_a_background_is_white() {
        let pixel = |color: [u8; 4]| {
            let image = RgbaImage::from_pixel(8, 8, Rgba(color));
            on_white(&DynamicImage::ImageRgba8(image)).get_pixel(3, 3).0
        };
        assert_eq!(pixel([0, 0, 0, 0]), [255, 255, 255]);
        assert_eq!(pixel([20, 107, 87, 255]), [20, 107, 87]);
        assert_eq!(pixel([0, 0, 0, 128]), [127, 127, 127]);
        let image = RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0]));
        let mut file = Vec::new();
        DynamicImage::ImageRgba8(image)
            .write_to(&mut Cursor::new(&mut file), ImageFormat::Png)
            .unwrap();
        let behind = remade(&file, BrandPart::Background).unwrap();
        let shown = image::load_from_memory(&behind.bytes).unwrap().to_rgb8();
        assert!(shown.get_pixel(3, 3).0.iter().all(|part| *part > 250));
    }

    #[test]
    fn a_jpeg_that_breaks_off_is_refused_wherever_it_does() {
        let photograph = remade(&png(320, 200), BrandPart::Background).unwrap().bytes;
        assert!(remade(&photograph, BrandPart::Background).is_ok());
        let with_a_tail = [&photograph[..], b"\0\0tail"].concat();
        assert!(remade(&with_a_tail, BrandPart::Background).is_ok());
        for length in 3..photograph.len() {
            assert!(!is_whole_jpeg(&photograph[..length]), "{length}");
        }
        let half = &photograph[..photograph.len() / 2];
        let refused = remade(half, BrandPart::Background).unwrap_err();
        assert!(refused.contains("broken"), "{refused}");
    }

    #[test]
    fn what_hides_beside_the_pixels_is_left_behind() {
        let mut file = png(40, 30);
        file.extend_from_slice(b"<script>alert(1)</script>");
        let picture = remade(&file, BrandPart::Logo).unwrap();
        let hidden = picture.bytes.windows(7).any(|window| window == b"<script");
        assert!(!hidden);
    }

    #[test]
    fn what_is_no_picture_or_too_large_is_refused() {
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
        let gif = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff;";
        let mut cut = png(40, 30);
        cut.truncate(60);
        let files: [(&[u8], &str); 6] = [
            (b"", "Choose a PNG"),
            (svg, "Choose a PNG"),
            (gif, "Choose a PNG"),
            (b"\x89PNG\r\n\x1a\n", "broken"),
            (b"\xff\xd8\xff\xe0", "broken"),
            (&cut, "broken"),
        ];
        for (file, why) in files {
            let refused = remade(file, BrandPart::Logo).unwrap_err();
            assert!(refused.contains(why), "{refused}");
        }
        // A few bytes that say they are very many pixels.
        let mut bomb = png(1, 1);
        bomb.splice(16..24, [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
        let crc = crc32(&bomb[12..29]);
        bomb.splice(29..33, crc.to_be_bytes());
        let refused = remade(&bomb, BrandPart::Background).unwrap_err();
        assert!(refused.contains("too large"), "{refused}");
        let refused = remade(&png(4097, 1), BrandPart::Logo).unwrap_err();
        assert!(refused.contains("too large"), "{refused}");
    }

    /// The checksum of a PNG's chunk.
    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                (crc >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(crc & 1))
            })
        })
    }
}
