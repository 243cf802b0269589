//! What leaves the association: whatever people typed, no product, no address, no phone number, no exact amount.

use proptest::prelude::*;
use trousse::assessment::Case;
use trousse::document::model::words;
use trousse::document::{Results, build};
use trousse::dossier::model::{Answer, Dossier, QuestionRef};
use trousse::text::{Inclusive, Lang, Texts, inclusive};

use super::fixture::{BASE, PLANS, QUESTIONNAIRE, ping_2022, texts};

/// Every word of the outgoing document, without computing plans anew: it shows none.
fn outgoing(dossier: &Dossier, texts_of: &Texts) -> String {
    let case = Case::new(&BASE, &QUESTIONNAIRE, dossier, None);
    let results = &ping_2022().results;
    let document = build(&case, results, &PLANS["specification"], texts_of);
    let said: Vec<String> = texts(&document.blocks).into_iter().map(words).collect();
    said.join("\n")
}

fn told(purpose: &str) -> Dossier {
    let mut dossier = ping_2022().dossier.clone();
    let at = QuestionRef::once("association.purpose");
    dossier.answers.insert(at, Answer::Text(purpose.to_owned()));
    dossier
}

#[test]
fn what_people_typed_leaves_without_products_nor_contact_details() {
    let purpose = "Nous vivons de Mattermost et de Zulip. Écrire à jo@exemple.org ou au 06 12 34 56 78, fax +33612345678.";
    let said = outgoing(&told(purpose), &Texts::new(Lang::Fr));
    for leak in [
        "Mattermost",
        "Zulip",
        "exemple.org",
        "12 34 56",
        "612345678",
    ] {
        assert!(!said.contains(leak), "{leak}");
    }
    assert!(said.contains("un outil déjà en place") && said.contains("coordonnées retirées"));
}

#[test]
fn amounts_leave_as_ranges() {
    let said = outgoing(ping_2022().dossier, &Texts::new(Lang::Fr));
    let plain = said.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(plain.contains("de 200 € à 500 €"), "{plain}");
}

#[test]
fn the_internal_file_keeps_what_was_typed() {
    let dossier = told("Nous vivons de Zulip, jo@exemple.org.");
    let case = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
    let results: &Results = &ping_2022().results;
    let document = build(&case, results, &PLANS["internal"], &Texts::new(Lang::Fr));
    let said: Vec<String> = texts(&document.blocks).into_iter().map(words).collect();
    assert!(said.iter().any(|one| one.contains("Zulip, jo@exemple.org")));
}

#[test]
fn both_styles_of_inclusive_writing_are_written() {
    let dossier = ping_2022().dossier;
    let doublets = outgoing(dossier, &Texts::new(Lang::Fr));
    let dotted = outgoing(
        dossier,
        &Texts::new(Lang::Fr).with_style(Inclusive::MiddleDot),
    );
    assert!(!doublets.contains('·') && doublets.contains("un référent ou une référente"));
    assert!(dotted.contains("référent·e"));
    for said in [&doublets, &dotted] {
        assert!(!said.contains("[[") && !said.contains("]]"));
    }
}

#[test]
fn pairs_of_styles_stand_only_where_documents_read_them() {
    for (name, bytes) in trousse::questionnaire::embedded() {
        if !name.starts_with("requirements") {
            let text = String::from_utf8(bytes).unwrap();
            let plain = inclusive(&text, Inclusive::Doublets);
            let pairs = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("[["));
            assert!(pairs.clone().all(|line| !line.contains("[[")), "{name}");
            assert_eq!(plain.lines().count(), text.lines().count(), "{name}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn no_product_leaves_whatever_surrounds_it(
        before in "[a-zé ,«(]{0,12}",
        after in "[ ,.;!)»]{1}[a-zé ]{0,12}",
        pick in any::<proptest::sample::Index>(),
    ) {
        let names: Vec<&String> = BASE.software.values().map(|one| &one.name).collect();
        let name = pick.get(&names);
        prop_assume!(!before.ends_with(char::is_alphanumeric));
        let said = outgoing(&told(&format!("{before}{name}{after}")), &Texts::new(Lang::Fr));
        let whole = said.match_indices(name.as_str()).any(|(at, _)| {
            let free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            free(said[..at].chars().next_back()) && free(said[at + name.len()..].chars().next())
        });
        prop_assert!(!whole, "{} in {}", name, said);
    }
}
