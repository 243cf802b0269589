//! Comparing what people type with labels.

use crate::dossier::model::without_accent;

/// Small letters without accents, one kind of apostrophe, single spaces: so that « Éléves  » is « eleves ».
pub(crate) fn fold(text: &str) -> String {
    let plain: String = crate::text::clean(text)
        .chars()
        .flat_map(char::to_lowercase)
        .flat_map(without_accent)
        .collect();
    let plain = plain.replace('’', "'");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
