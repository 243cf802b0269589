//! Cases and laws of typography. `~` stands for U+00A0 and `_` for U+202F in expected texts.

use super::*;
use proptest::prelude::*;

fn expected(text: &str) -> String {
    text.replace('~', "\u{a0}").replace('_', "\u{202f}")
}

fn check(lang: Lang, cases: &[(&str, &str)]) {
    for (given, wanted) in cases {
        let wanted = expected(wanted);
        let got = typeset(given, lang);
        assert_eq!(got, wanted, "given {given:?}");
        assert_eq!(
            typeset(&got, lang),
            wanted,
            "a second time, given {given:?}"
        );
    }
}

#[test]
fn french_punctuation() {
    check(
        Lang::Fr,
        &[
            ("Bonjour !", "Bonjour_!"),
            ("Bonjour!", "Bonjour_!"),
            ("Quoi ? Oui ; non : si", "Quoi_? Oui_; non~: si"),
            ("Quoi?Oui", "Quoi?Oui"),
            ("Vraiment  ?", "Vraiment_?"),
            ("Vraiment\u{a0}?", "Vraiment_?"),
            ("Note :\nsuite", "Note~:\nsuite"),
            ("Attention: danger", "Attention~: danger"),
            ("une (?) chose", "une (?) chose"),
            ("une ( ? ) chose", "une (? ) chose"),
            ("Quoi ?!", "Quoi_?!"),
            ("Quoi ? !", "Quoi_?!"),
            ("Ah… ?", "Ah…?"),
            ("Ah…?", "Ah…?"),
            ("Ah... !", "Ah...!"),
            ("(voir plus bas) : oui", "(voir plus bas)~: oui"),
            ("(voir plus bas): oui", "(voir plus bas)~: oui"),
            ("etc.; puis", "etc._; puis"),
            ("? aide", "? aide"),
            ("\n! note", "\n! note"),
            ("un sourire :) ou ;-)", "un sourire :) ou ;-)"),
            ("a != b", "a != b"),
            ("60 % ?", "60~%_?"),
            ("Combien ?… Dix", "Combien_?… Dix"),
        ],
    );
}

#[test]
fn french_quotes() {
    check(
        Lang::Fr,
        &[
            ("l'eau, d'un·e, aujourd'hui", "l’eau, d’un·e, aujourd’hui"),
            ("« oui »", "«~oui~»"),
            ("«oui»", "«~oui~»"),
            ("«  oui\u{202f}»", "«~oui~»"),
            ("\"oui\"", "«~oui~»"),
            ("l'\"outil\" libre", "l’«~outil~» libre"),
            ("il dit \"le \"mot\" juste\".", "il dit «~le “mot” juste~»."),
            ("« il dit \"oui\" »", "«~il dit “oui”~»"),
            ("un écran de 19\" large", "un écran de 19\" large"),
            ("seul \" ici", "seul \" ici"),
            ("« Quoi ? »", "«~Quoi_?~»"),
            ("« ? »", "«~?~»"),
            ("«»", "«~»"),
            ("5'30", "5'30"),
            ("les \"a\" et les \"b\"", "les «~a~» et les «~b~»"),
        ],
    );
}

#[test]
fn french_numbers() {
    check(
        Lang::Fr,
        &[
            ("38400 USD par an", "38_400~USD par an"),
            ("38 400 USD", "38_400~USD"),
            ("12500€", "12_500~€"),
            ("123456789%", "123_456_789~%"),
            ("38400 400", "38400 400"),
            ("1 234,50 EUR", "1_234,50~EUR"),
            ("12345,67 €", "12_345,67~€"),
            ("1234567 octets", "1_234_567 octets"),
            ("en 2022 et en 2026", "en 2022 et en 2026"),
            ("en 2022 320 comptes", "en 2022 320 comptes"),
            ("44000 Nantes", "44000 Nantes"),
            ("38400 USD", "38_400~USD"),
            ("code postal : 44000", "code postal~: 44000"),
            ("n° 12345", "n°~12345"),
            ("SIREN 12345678", "SIREN 12345678"),
            ("SIRET 123 456 789 00012", "SIRET 123 456 789 00012"),
            ("02 40 12 34 56", "02 40 12 34 56"),
            ("0240123456", "0240123456"),
            ("le 20221201", "le 20221201"),
            ("PMB 8.0.1 et v11.2", "PMB 8.0.1 et v11.2"),
            ("(10000)", "(10_000)"),
            ("-10000,", "-10_000,"),
            ("de 10000.", "de 10_000."),
            ("10 000 messages", "10_000 messages"),
            ("60%", "60~%"),
            ("60 %,", "60~%,"),
            ("2,5 h", "2,5~h"),
            ("14 h 30", "14~h~30"),
            ("14h30", "14h30"),
            ("à 14:30 !", "à 14:30_!"),
            ("50 Go/mois", "50~Go/mois"),
            ("12 millions", "12~millions"),
            ("EX 07", "EX~07"),
            ("W123456789", "W123456789"),
            ("10000-20000", "10000-20000"),
        ],
    );
}

#[test]
fn french_dates_and_labels() {
    check(
        Lang::Fr,
        &[
            ("le 3 mars 2026", "le 3~mars 2026"),
            ("le 1er décembre 2022.", "le 1er~décembre 2022."),
            ("M. Dupont et Mme Durand", "M.~Dupont et Mme~Durand"),
            ("p. 12 et pp. 3-4", "p.~12 et pp.~3-4"),
            ("groupe p. Ensuite", "groupe p. Ensuite"),
            ("(n° 3)", "(n°~3)"),
            ("art. 28", "art.~28"),
            ("2 marsouins", "2 marsouins"),
        ],
    );
}

#[test]
fn left_alone() {
    for text in [
        "https://exemple.org/a?b=c;d:e!f",
        "https://exemple.org/?",
        "www.exemple.org/12345",
        "contact@exemple.org:",
        "sign-in.oidc",
        "sign-in.oidc:",
        "EX-07:",
        "fr: texte",
        "`a \"b\" : 12345 !`",
        "LemonLDAP::NG",
        "/chemin/vers/l'outil",
        "a_b:",
        "f();",
        "&amp;",
        "--format=json;",
        "adhérent⋅es et salarié·es",
        "14:30",
        "key = \"value\"",
        "1er",
    ] {
        if text != "key = \"value\"" {
            assert_eq!(typeset(text, Lang::Fr), text);
        }
        if !text.contains("chemin") {
            assert_eq!(typeset(text, Lang::En).replace(['“', '”'], "\""), text);
        }
    }
    check(
        Lang::Fr,
        &[
            (
                "Voir https://exemple.org/a?b=1 !",
                "Voir https://exemple.org/a?b=1_!",
            ),
            ("l'https://exemple.org/l'a", "l’https://exemple.org/l'a"),
            ("\"https://exemple.org\"", "«~https://exemple.org~»"),
            ("`fr:` : la langue", "`fr:`~: la langue"),
        ],
    );
}

#[test]
fn english() {
    check(
        Lang::En,
        &[
            ("Really? Yes; no: \"well\"!", "Really? Yes; no: “well”!"),
            (
                "the association's 'own' tool",
                "the association’s ‘own’ tool",
            ),
            ("the '90s and 1990's", "the ’90s and 1990’s"),
            ("12 GB, 38,400 USD", "12~GB, 38,400~USD"),
            ("on 3 March 2026, or March 3", "on 3~March 2026, or March~3"),
            ("38400 USD", "38400~USD"),
            ("Mr Smith, p. 4", "Mr~Smith, p.~4"),
            ("« oui »", "« oui »"),
            ("60%", "60%"),
        ],
    );
}

/// Text without what typography may change.
fn skeleton(text: &str) -> String {
    text.chars()
        .filter(|c| !is_space(*c) && !"\"'«»“”‘’".contains(*c))
        .collect()
}

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        " ",
        " ",
        " ",
        "\u{a0}",
        "\u{202f}",
        "\n",
        "a",
        "mot",
        "été",
        "L",
        "\"",
        "'",
        "’",
        "«",
        "»",
        "“",
        "”",
        "‘",
        "(",
        ")",
        "[",
        "]",
        "?",
        "!",
        ";",
        ":",
        ".",
        ",",
        "…",
        "...",
        "-",
        "—",
        "/",
        "@",
        "_",
        "=",
        "`",
        "1",
        "12",
        "400",
        "2022",
        "38400",
        "0",
        "123456789",
        "€",
        "%",
        "h",
        "USD",
        "Go",
        "1er",
        "mars",
        "March",
        "n°",
        "p.",
        "M.",
        "EX",
        "EX-07",
        "https://x.org/?a=b;c",
        "a.b",
        "~",
        "#",
        "é",
        "⋅",
        "·",
        "🙂",
        "\t",
        "http",
        "$",
        "&",
        "<",
        ">",
        "\r",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn idempotent(text in texts()) {
        for lang in [Lang::Fr, Lang::En] {
            let once = typeset(&text, lang);
            prop_assert_eq!(typeset(&once, lang), once);
        }
    }

    #[test]
    fn only_spaces_and_quotes_change(text in texts(), any in any::<String>()) {
        for lang in [Lang::Fr, Lang::En] {
            prop_assert_eq!(skeleton(&typeset(&text, lang)), skeleton(&text));
            prop_assert_eq!(skeleton(&typeset(&any, lang)), skeleton(&any));
        }
    }

    #[test]
    fn addresses_are_never_touched(
        before in "[a-zé« \"'(]{0,12}", path in "[a-z0-9/?&=;:!'._~-]{0,20}[a-z0-9/=]", after in "[a-zé» \"')!?;:.]{0,12}"
    ) {
        let address = format!("https://exemple.org/{path}");
        let text = format!("{before} {address} {after}");
        for lang in [Lang::Fr, Lang::En] {
            prop_assert!(typeset(&text, lang).contains(&address), "{}", typeset(&text, lang));
        }
    }

    #[test]
    fn lines_are_kept(text in texts()) {
        prop_assert_eq!(typeset(&text, Lang::Fr).lines().count(), text.lines().count());
    }
}
