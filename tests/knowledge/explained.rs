//! `kb explain`: a paragraph for each code, by its number or its name.

use trousse::cli::kb::explain;
use trousse::knowledge::Code;

use crate::program::run;
use crate::{both, fits};

#[test]
fn every_code_is_explained_by_its_number_and_by_its_name() {
    for &code in Code::ALL {
        let by_number = explain::run(&code.id()).unwrap();
        for given in [
            code.id().to_lowercase(),
            format!(" {} ", code.id()),
            code.title().to_owned(),
            code.title().to_uppercase(),
        ] {
            assert_eq!(explain::run(&given), Ok(by_number.clone()), "{given}");
        }
        let (fr, en) = (&by_number.explanation.fr, &by_number.explanation.en);
        assert_ne!(fr, en, "{code:?}");
        for paragraph in [fr, en] {
            assert!(paragraph.len() > 100, "{code:?}: {paragraph}");
            assert!(!paragraph.contains("###") && !paragraph.starts_with('*'));
        }
        fits(&both(|texts| by_number.text(texts)));
    }
}

#[test]
fn an_error_and_a_warning_in_both_languages() {
    let told = ["KB012", "typography"].map(|code| {
        let found = explain::run(code).unwrap();
        both(|texts| found.text(texts))
    });
    insta::assert_snapshot!(told.join("\n════\n\n"));
}

#[test]
fn codes_that_do_not_exist() {
    let said = |given: &str| {
        let error = explain::run(given).unwrap_err();
        both(|texts| format!("{}\n", error.say(texts)))
    };
    insta::assert_snapshot!(
        ["unknown-kye", "zzzzzzzz", "\u{1b}[31m"]
            .map(said)
            .join("\n")
    );
    let refused = run(["kb", "explain", "KB999"]);
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
    assert!(refused.err.contains("KB999"));
    assert!(run(["kb", "explain", "kb008"]).well().contains("KB008"));
}
