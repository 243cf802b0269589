//! The interface's own sentences, in Fluent files: one folder a language, one file an area.

use std::sync::LazyLock;

pub use fluent_bundle::FluentValue as Value;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::{Inclusive, Lang, typeset};

/// A file of the catalogue: its area and its content in French and in English.
struct Area {
    fr: &'static str,
    en: &'static str,
}

macro_rules! area {
    ($name:literal) => {
        Area {
            fr: include_str!(concat!("fr/", $name, ".ftl")),
            en: include_str!(concat!("en/", $name, ".ftl")),
        }
    };
}

const AREAS: [Area; 11] = [
    area!("common"),
    area!("cli"),
    area!("tui"),
    area!("plain"),
    area!("document"),
    area!("figures"),
    area!("errors"),
    area!("knowledge"),
    area!("questionnaire"),
    area!("dossier"),
    area!("upstream"),
];

type Bundle = FluentBundle<FluentResource>;

static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Fr));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En));

/// The sentences of one language, ready for a screen or a document.
#[derive(Clone, Copy)]
pub struct Texts {
    lang: Lang,
    style: Inclusive,
    bundle: &'static Bundle,
}

impl Texts {
    /// The catalogue of `lang`; parsed once for the whole program.
    pub fn new(lang: Lang) -> Self {
        let bundle = match lang {
            Lang::Fr => LazyLock::force(&FRENCH),
            Lang::En => LazyLock::force(&ENGLISH),
        };
        Self {
            lang,
            style: Inclusive::default(),
            bundle,
        }
    }

    /// The same with a style of inclusive writing for the texts of the data.
    #[must_use]
    pub fn with_style(self, style: Inclusive) -> Self {
        Self { style, ..self }
    }

    /// The style of inclusive writing.
    pub fn style(&self) -> Inclusive {
        self.style
    }

    /// The language of the sentences.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The sentence of `key`, with the typography of the language.
    ///
    /// A key that does not exist gives itself between angle marks: a missing sentence must be
    /// seen, and must not stop anybody.
    pub fn say(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The sentence of `key` with its variables filled: `("count", 5.into())`, `("name", "x".into())`.
    ///
    /// A variable of the sentence that is not given shows as its name in braces.
    pub fn say_with(&self, key: &str, variables: &[(&str, Value<'_>)]) -> String {
        let arguments: FluentArgs<'_> = variables.iter().cloned().collect();
        self.format(key, Some(&arguments))
    }

    /// The sentence of `key` where the catalogue has one.
    pub fn say_if(&self, key: &str) -> Option<String> {
        self.bundle.has_message(key).then(|| self.say(key))
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            return format!("‹{key}›");
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors);
        typeset(&text, self.lang)
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

/// Parses the catalogue of `lang`. What Fluent cannot read it leaves out; `tests` refuses such
/// a file, so nothing is ever left out of a released catalogue.
fn bundle(lang: Lang) -> Bundle {
    let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolating marks are invisible characters; they would end in files and searches.
    bundle.set_use_isolating(false);
    for area in &AREAS {
        let source = match lang {
            Lang::Fr => area.fr,
            Lang::En => area.en,
        };
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
#[path = "catalogue_tests.rs"]
mod tests;
