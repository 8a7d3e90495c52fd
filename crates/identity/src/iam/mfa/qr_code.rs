//! The picture an authenticator reads: the key URI of a device as a QR code, in PNG.
//! <https://github.com/google/google-authenticator/wiki/Key-Uri-Format>
use crate::failure::Fault;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use png::{BitDepth, ColorType, Encoder};
use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// Pixels a module is wide.
const SCALE: usize = 4;
/// Modules of white around the code: ISO/IEC 18004 asks for four.
const QUIET: usize = 4;

/// `otpauth://totp/Amazon%20Web%20Services:ada@111122223333?secret=…&issuer=Amazon%20Web%20Services`.
pub(crate) fn key_uri(device: &str, account: &str, secret: &str) -> Zeroizing<String> {
    let (device, account) = (
        utf8_percent_encode(device, UNRESERVED),
        utf8_percent_encode(account, UNRESERVED),
    );
    Zeroizing::new(format!(
        "otpauth://totp/Amazon%20Web%20Services:{device}@{account}?secret={secret}&issuer=Amazon%20Web%20Services"
    ))
}

/// `text` as a QR code.
pub(crate) fn png(text: &str) -> Result<Vec<u8>, Fault> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(Fault::new)?;
    let (modules, colors) = (code.width(), code.to_colors());
    let inside = |pixel: usize| {
        (pixel / SCALE)
            .checked_sub(QUIET)
            .filter(|at| *at < modules)
    };
    let dark = |x, y| {
        let module = inside(x).zip(inside(y));
        let color = module.and_then(|(x, y)| colors.get(y * modules + x));
        color == Some(&Color::Dark)
    };
    let side = (modules + 2 * QUIET) * SCALE;
    let pixels: Vec<u8> = (0..side)
        .flat_map(|y| (0..side).map(move |x| (x, y)))
        .map(|(x, y)| if dark(x, y) { 0 } else { 255 })
        .collect();
    encode(side, &pixels).map_err(Fault::new)
}

fn encode(side: usize, pixels: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let side = u32::try_from(side).unwrap_or(u32::MAX);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, side, side);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_uri_keeps_odd_names_apart_from_its_own_signs() {
        assert_eq!(
            key_uri("a+b=c@x", "my-alias", "ABC").as_str(),
            "otpauth://totp/Amazon%20Web%20Services:a%2Bb%3Dc%40x@my-alias?secret=ABC&issuer=Amazon%20Web%20Services"
        );
    }

    #[test]
    fn the_picture_shows_the_text_with_white_around_it() {
        let bytes = png("otpauth://totp/x?secret=ABC").unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
            .read_info()
            .unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let side = reader.next_frame(&mut pixels).unwrap().width as usize;
        let code = QrCode::with_error_correction_level("otpauth://totp/x?secret=ABC", EcLevel::M);
        let code = code.unwrap();
        assert_eq!(side, (code.width() + 8) * SCALE);
        assert!(
            pixels[..side * SCALE * QUIET]
                .iter()
                .all(|pixel| *pixel == 255)
        );
        for (at, color) in code.to_colors().into_iter().enumerate() {
            let (x, y) = (at % code.width() + QUIET, at / code.width() + QUIET);
            let pixel = pixels[y * SCALE * side + x * SCALE];
            assert_eq!(pixel == 0, color == Color::Dark, "{x} {y}");
        }
    }
}
