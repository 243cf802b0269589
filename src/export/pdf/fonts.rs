//! The fonts of the pages: Source Serif 4 and Source Sans 3, both under the Open Font License.

use super::PdfError;

/// A face of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Face {
    Serif,
    SerifItalic,
    SerifStrong,
    Sans,
    SansItalic,
    SansStrong,
}

impl Face {
    /// All faces, in the order of their discriminants.
    pub(super) const ALL: [Self; 6] = [
        Self::Serif,
        Self::SerifItalic,
        Self::SerifStrong,
        Self::Sans,
        Self::SansItalic,
        Self::SansStrong,
    ];

    /// PostScript name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Serif => "SourceSerif4-Regular",
            Self::SerifItalic => "SourceSerif4-It",
            Self::SerifStrong => "SourceSerif4-Semibold",
            Self::Sans => "SourceSans3-Regular",
            Self::SansItalic => "SourceSans3-It",
            Self::SansStrong => "SourceSans3-Semibold",
        }
    }

    /// The font file.
    pub(super) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Serif => include_bytes!("fonts/SourceSerif4-Regular.ttf"),
            Self::SerifItalic => include_bytes!("fonts/SourceSerif4-It.ttf"),
            Self::SerifStrong => include_bytes!("fonts/SourceSerif4-Semibold.ttf"),
            Self::Sans => include_bytes!("fonts/SourceSans3-Regular.ttf"),
            Self::SansItalic => include_bytes!("fonts/SourceSans3-It.ttf"),
            Self::SansStrong => include_bytes!("fonts/SourceSans3-Semibold.ttf"),
        }
    }

    /// The face of the sans family that looks most like this one, and has more characters.
    pub(super) fn fallback(self) -> Self {
        match self {
            Self::Serif | Self::Sans => Self::Sans,
            Self::SerifItalic | Self::SansItalic => Self::SansItalic,
            Self::SerifStrong | Self::SansStrong => Self::SansStrong,
        }
    }
}

/// The faces, ready for shaping.
pub(super) struct Fonts {
    faces: Vec<rustybuzz::Face<'static>>,
}

impl Fonts {
    /// Reads the faces embedded in the program.
    pub(super) fn load() -> Result<Self, PdfError> {
        let read = |face: &Face| {
            rustybuzz::Face::from_slice(face.bytes(), 0).ok_or(PdfError::Font(face.name()))
        };
        Ok(Self {
            faces: Face::ALL.iter().map(read).collect::<Result<_, _>>()?,
        })
    }

    /// The face for shaping.
    pub(super) fn get(&self, face: Face) -> &rustybuzz::Face<'static> {
        &self.faces[face as usize]
    }

    /// Whether `face` has a glyph for `c`.
    pub(super) fn has(&self, face: Face, c: char) -> bool {
        self.get(face).glyph_index(c).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_has_the_characters_of_our_texts() {
        let fonts = Fonts::load().unwrap();
        for face in Face::ALL {
            for c in "aéœÉÀ«»’“”…·€—–•\u{a0}\u{202f}→✓≥≤×−0".chars()
            {
                assert!(fonts.has(face, c), "{} lacks {c:?}", face.name());
            }
            for c in "✗●○□".chars() {
                assert!(
                    fonts.has(face.fallback(), c),
                    "{} lacks {c:?}",
                    face.fallback().name()
                );
            }
            assert_eq!(fonts.get(face).units_per_em(), 1000);
        }
    }
}
