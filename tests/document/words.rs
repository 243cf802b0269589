//! Results in words, on the case that everything must pass.

use trousse::document::Words;
use trousse::planning::{WayOutKind, why_not};
use trousse::text::{Lang, Texts};

use super::fixture::{EXAMPLES, ping_2022};

fn words(lang: Lang) -> Words<'static> {
    Words::new(ping_2022().case(), &Texts::new(lang))
}

/// What is in the way of connecting what exists, for a software.
fn said(software: &str, lang: Lang) -> (String, Vec<(WayOutKind, String)>) {
    let words = words(lang);
    let scenario = ping_2022().results.scenario("connect").unwrap();
    let obstacle = scenario
        .obstacles
        .iter()
        .find(|one| one.software.as_deref() == Some(software))
        .unwrap();
    let ways = obstacle
        .ways_out
        .iter()
        .map(|way| (way.kind, words.way_out(obstacle, way)));
    (
        words.obstacle(obstacle, &scenario.plan.system),
        ways.collect(),
    )
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace('’', "'")
}

#[test]
fn what_mattermost_team_cannot_do_is_said_from_the_facts() {
    let (obstacle, ways) = said("mattermost", Lang::Fr);
    assert!(
        plain(&obstacle).starts_with(
            "Mattermost Team Edition ne sait pas se connecter par OpenID Connect, SAML 2.0 ni LDAP."
        ),
        "{obstacle}"
    );
    let all: Vec<String> = ways.iter().map(|(_, text)| plain(text)).collect();
    let find = |start: &str| all.iter().find(|text| text.starts_with(start)).unwrap();
    let professional = find("L'édition Professional le sait");
    assert!(professional.contains("38 400 USD"), "{professional}");
    assert!(professional.contains("par an pour 320 comptes, au-delà de votre budget."));
    let charity = find("L'édition Nonprofit License le sait : 250 USD pour 3 ans");
    assert!(charity.contains("(à vérifier)") && charity.contains("(remplie d'après vos réponses)"));
    let trick = find("Un contournement, que personne ne garantit");
    assert!(
        trick.contains("OAuth 2.0 de GitLab, en passant par LemonLDAP::NG"),
        "{trick}"
    );
    assert!(
        ways.iter()
            .any(|(kind, text)| { *kind == WayOutKind::Replacement && text.contains("Zulip") })
    );
}

#[test]
fn the_same_is_said_in_english() {
    let (obstacle, ways) = said("mattermost", Lang::En);
    assert!(
        plain(&obstacle).starts_with(
            "Mattermost Team Edition cannot sign in by OpenID Connect, SAML 2.0 or LDAP."
        ),
        "{obstacle}"
    );
    let professional = ways
        .iter()
        .map(|(_, text)| plain(text))
        .find(|t| t.contains("Professional"));
    let professional = professional.unwrap();
    assert!(professional.contains("38,400 USD"), "{professional}");
    assert!(
        professional.contains("a year for 320 accounts, beyond your budget."),
        "{professional}"
    );
}

#[test]
fn french_names_are_elided() {
    let words = words(Lang::Fr);
    assert_eq!(words.of("authentik"), "d’authentik");
    assert_eq!(words.of("Élise"), "d’Élise");
    assert_eq!(words.of("Keycloak"), "de Keycloak");
    assert_eq!(self::words(Lang::En).of("authentik"), "of authentik");
}

#[test]
fn lists_are_joined_as_people_do() {
    let words = words(Lang::Fr);
    let three = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(words.list(&three), "a, b et c");
    assert_eq!(words.any(&three), "a, b ou c");
    assert_eq!(words.none_of(&three), "a, b ni c");
    assert_eq!(words.list(&three[..1]), "a");
    assert_eq!(words.list(&[]), "");
}

#[test]
fn names_keep_their_capital_inside_a_sentence() {
    assert_eq!(Words::inside("Être reconnu"), "être reconnu");
    assert_eq!(Words::inside("RGPD"), "RGPD");
    assert_eq!(Words::inside(""), "");
    assert_eq!(Words::capital("élan"), "Élan");
    assert_eq!(Words::quoted("Une phrase. "), "Une phrase");
}

#[test]
fn everything_planned_has_words() {
    for example in EXAMPLES.iter() {
        for lang in [Lang::Fr, Lang::En] {
            let words = Words::new(example.case(), &Texts::new(lang));
            let mut said = Vec::new();
            for ranked in example.results.rankings.values() {
                for one in ranked {
                    said.push(words.candidate(&one.candidate));
                    said.push(words.action(&one.candidate));
                    said.push(words.joining(&one.joining));
                    said.push(words.price(&one.price));
                    said.extend(words.against(one));
                    said.extend(one.score.lines.iter().map(|line| words.score_line(line)));
                    said.extend(one.verdicts.iter().map(|verdict| words.verdict(verdict)));
                }
            }
            for scenario in &example.results.scenarios {
                said.push(words.totals(&scenario.plan.totals));
                said.extend(scenario.beyond.iter().map(|one| words.beyond(one)));
                said.extend(scenario.to_verify.iter().map(|one| words.check(one).ask));
            }
            for text in said {
                assert!(!text.trim().is_empty());
                assert!(!text.contains(['‹', '{', '}', '$']), "{text}");
            }
        }
    }
}

#[test]
fn why_not_is_answered_in_sentences() {
    let example = ping_2022();
    let words = words(Lang::Fr);
    let stance = &example.results.scenario("best").unwrap().stance;
    let why = why_not(example.case(), stance, "zulip", None).unwrap();
    let said = words.why_not(&why);
    assert!(!said.is_empty());
    assert!(said.iter().all(|text| text.ends_with('.')), "{said:?}");
}

#[test]
fn every_fact_of_the_base_can_be_said() {
    for lang in [Lang::Fr, Lang::En] {
        let words = words(lang);
        for claim in &super::fixture::BASE.claims {
            let text = words.fact(claim.id);
            assert!(!text.contains(['‹', '{', '}']), "{text}");
            for source in words.sources(claim) {
                assert!(!source.text.contains(['‹', '{', '}']), "{}", source.text);
            }
            words.period(claim);
        }
    }
}
