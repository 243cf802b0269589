//! Twelve associations that have nothing in common: what a sensible person would expect of each, by ids, reasons and figures.
//!
//! The sentence at the head of each file of `tests/dossiers/` says what is expected; the test of that name holds it.

mod common;

use std::fs;
use std::path::Path;

use common::{BASE, QUESTIONNAIRE, dossier};
use trousse::assessment::{AccountSystem, Assessment, Candidate, Case, Choice, RunBy, Status};
use trousse::dossier::model::Dossier;
use trousse::knowledge::model::{Subject, Value};
use trousse::planning::{Plan, Reason, Scenario, VerifyWhat, recommend, scenarios};

/// Those whose plan is searched for in seconds, not minutes.
const QUICK: [&str; 9] = [
    "encrypted-collective",
    "food-coop",
    "library",
    "parents",
    "repair-cafe",
    "social-centre",
    "sports-club",
    "training-body",
    "web-radio",
];

fn read(name: &str) -> Dossier {
    let file = format!("{name}.toml");
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/dossiers")
        .join(&file);
    dossier(&file, &fs::read(path).expect("a dossier"))
}

fn case(dossier: &Dossier) -> Case<'_> {
    Case::new(&BASE, &QUESTIONNAIRE, dossier, None)
}

/// Every scenario, and the recommended one.
fn planned(case: &Case<'_>) -> (Vec<Scenario>, Scenario) {
    let all = scenarios(case);
    let recommended = recommend(case, &all).expect("something to recommend");
    let one = of(&all, &recommended.scenario).clone();
    (all, one)
}

fn of<'s>(all: &'s [Scenario], id: &str) -> &'s Scenario {
    let found = all.iter().find(|scenario| scenario.stance.id == id);
    found.expect("a scenario")
}

fn chosen<'p>(plan: &'p Plan, need: &str) -> &'p Assessment {
    let mut choices = plan.choices.iter();
    let found = choices.find(|choice| choice.candidate.need == need);
    found.expect("a choice")
}

fn software<'p>(plan: &'p Plan, need: &str) -> Option<&'p str> {
    let product = chosen(plan, need).candidate.product()?;
    Some(&product.software)
}

/// Euros in cents.
fn euros(amount: i64) -> i64 {
    amount * 100
}

/// Whether the association would have to install it and keep it up.
fn is_installed(choice: &Assessment) -> bool {
    let (Choice::Software(new) | Choice::Offer { product: new, .. }) = &choice.candidate.choice
    else {
        return false;
    };
    new.way != RunBy::Hosted && choice.hours.minutes_per_month > 15
}

fn is_free(choice: &Assessment) -> bool {
    let Some(product) = choice.candidate.product() else {
        return true;
    };
    let view = trousse::knowledge::view::View::new(&BASE, BASE.date);
    match view
        .about(&product.subject(), "licence")
        .map(|held| &held.claim.value)
    {
        Some(Value::Licence(id)) => BASE.licences[id].free,
        Some(Value::NotApplicable) => true,
        _ => false,
    }
}

fn requires(case: &Case<'_>, template: &str) -> bool {
    let mut all = case.requirements.iter();
    all.any(|requirement| requirement.template.id == template)
}

/// Whether an imperative requirement from this template puts a candidate out.
fn is_out(case: &Case<'_>, choice: &Assessment, template: &str) -> bool {
    case.blockers(&choice.verdicts).iter().any(|verdict| {
        case.requirement(&verdict.requirement)
            .is_some_and(|requirement| requirement.template.id == template)
    })
}

#[test]
fn every_dossier_is_read_whole_and_says_what_is_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dossiers");
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let bytes = fs::read(&path).expect("a dossier");
        let name = path.to_string_lossy();
        let loaded = trousse::dossier::read(&name, &bytes, &QUESTIONNAIRE);
        assert!(
            loaded.diagnostics.is_empty(),
            "{name}: {:?}",
            loaded.diagnostics
        );
        let read = loaded.file.expect("a dossier").dossier;
        assert!(!case(&read).profile.needs.is_empty(), "{name}");
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(text.contains("\n# Attendu : "), "{name}");
        count += 1;
    }
    assert_eq!(count, 12);
}

#[test]
fn nobody_is_told_to_install_what_only_its_vendor_runs() {
    for name in QUICK {
        let read = read(name);
        let case = case(&read);
        for need in case.profile.needs.keys() {
            for candidate in case.candidates(need).to_vec() {
                let Some(product) = candidate.product() else {
                    continue;
                };
                let service = BASE
                    .software
                    .get(&product.software)
                    .is_some_and(|known| known.is_vendor_hosted(product.edition.as_deref()));
                assert!(
                    !service || product.way == RunBy::Hosted,
                    "{name}: {}",
                    candidate.choice
                );
            }
        }
        for scenario in scenarios(&case) {
            for choice in &scenario.plan.choices {
                let Choice::Software(product) = &choice.candidate.choice else {
                    continue;
                };
                // A closed service is not what a planner of free software sends people to; those who are there may stay.
                let tool = case.profile.tool_for(&choice.candidate.need);
                let there = tool.is_some_and(|tool| tool.id == product.software);
                let hosted = product.way == RunBy::Hosted && !there;
                assert!(
                    !hosted || is_free(choice),
                    "{name}: {}",
                    choice.candidate.choice
                );
            }
        }
    }
}

#[test]
fn no_plan_that_is_recommended_goes_beyond_what_was_told() {
    for name in QUICK {
        let read = read(name);
        let case = case(&read);
        let (_, one) = planned(&case);
        assert!(one.feasible && one.beyond.is_empty(), "{name}");
        // What an association has nowhere to run is never said to be paid already.
        let first_server = one.plan.choices.iter().any(is_installed)
            && case
                .profile
                .tools
                .iter()
                .all(|tool| tool.run_by.as_deref() == Some("hosted") || tool.run_by.is_none());
        assert!(
            !(first_server && one.plan.totals.per_year_complete),
            "{name}"
        );
    }
}

#[test]
fn repair_cafe() {
    let read = read("repair-cafe");
    let (_, one) = planned(&case(&read));
    assert!(!one.plan.choices.iter().any(is_installed));
    assert_eq!(one.plan.totals.per_year.minor, 0);
    assert_eq!(one.plan.totals.once.minor, 0);
    assert!(one.plan.totals.minutes_per_month <= 3 * 60);
    // The account of a single tool is no common account.
    assert_eq!(one.plan.system, AccountSystem::None);
}

#[test]
fn sports_club() {
    let read = read("sports-club");
    let (_, one) = planned(&case(&read));
    assert!(!one.plan.choices.iter().any(is_installed));
    assert!(one.plan.totals.per_year.minor <= euros(100));
    assert!(one.plan.totals.minutes_per_month <= 4 * 60);
    assert!(chosen(&one.plan, "team-chat").candidate.is_in_place());
    let members = chosen(&one.plan, "membership");
    assert_eq!(members.candidate.offer(), Some("paheko-cloud"));
    assert_eq!(one.plan.system, AccountSystem::None);
}

#[test]
fn library() {
    let read = read("library");
    let (_, one) = planned(&case(&read));
    assert_eq!(software(&one.plan, "library"), Some("pmb"));
    assert!(chosen(&one.plan, "library").candidate.is_in_place());
    assert!(chosen(&one.plan, "website").candidate.is_in_place());
    assert!(one.plan.totals.per_year.minor <= euros(200));
    assert!(one.plan.totals.minutes_per_month <= 6 * 60);
    assert!(one.plan.totals.hours_once <= 30);
}

#[test]
fn web_radio() {
    let read = read("web-radio");
    let case = case(&read);
    let (all, one) = planned(&case);
    assert!(chosen(&one.plan, "podcasts-radio").candidate.is_in_place());
    assert!(one.plan.choices.iter().all(is_free));
    assert!(one.plan.totals.minutes_per_month <= 15 * 60);
    // Discord is closed: it is what keeps everything from staying as it is.
    let as_is = of(&all, "as-is");
    let [discord] = as_is.obstacles.as_slice() else {
        panic!("one obstacle, not {:?}", as_is.obstacles);
    };
    assert_eq!(discord.software.as_deref(), Some("discord"));
    assert_eq!(discord.reason, Reason::FailsRequirement);
    assert!(is_out(
        &case,
        chosen(&as_is.plan, "team-chat"),
        "free-software"
    ));
}

#[test]
fn encrypted_collective() {
    let read = read("encrypted-collective");
    let case = case(&read);
    assert!(requires(&case, "end-to-end-encryption"));
    // No candidate that nobody says to be encrypted is left in.
    for candidate in case.candidates("team-chat").to_vec() {
        let assessed = case.assess(&candidate, &AccountSystem::None, true);
        let Some((value, _)) = case.fact(&candidate, "encryption.end-to-end") else {
            let none = candidate.product().is_none();
            assert!(
                none || is_out(&case, &assessed, "end-to-end-encryption"),
                "{}",
                candidate.choice
            );
            continue;
        };
        let encrypted = [
            Value::Choice("yes".to_owned()),
            Value::Choice("partial".to_owned()),
        ];
        assert_eq!(
            encrypted.contains(&value),
            !is_out(&case, &assessed, "end-to-end-encryption"),
            "{}",
            candidate.choice
        );
    }
    let (_, one) = planned(&case);
    let chat = chosen(&one.plan, "team-chat");
    assert!(chat.candidate.product().is_some());
    assert!(
        case.fact(&chat.candidate, "encryption.end-to-end")
            .is_some()
    );
    // What is kept for declared associations is not counted for a collective without status.
    for choice in &one.plan.choices {
        assert!(
            !choice
                .conditions
                .iter()
                .any(|c| c.attribute == "condition.non-profit")
        );
    }
}

#[test]
fn training_body() {
    let read = read("training-body");
    let (all, one) = planned(&case(&read));
    for need in ["online-learning", "files-office", "calendar"] {
        assert!(chosen(&one.plan, need).candidate.is_in_place(), "{need}");
    }
    assert_ne!(software(&one.plan, "video-calls"), Some("zoom"));
    assert!(is_free(chosen(&one.plan, "video-calls")));
    // Eight licences are paid for, not one for each of eight hundred trainees.
    let zoom = chosen(&of(&all, "as-is").plan, "video-calls");
    let asked = zoom.price.per_year.asked().expect("a price");
    let one_licence = BASE
        .claims
        .iter()
        .filter(|claim| claim.subject == Subject::edition("zoom", "pro"))
        .filter(|claim| claim.attribute == "price.per-user-month" && claim.holds_on(BASE.date))
        .find_map(|claim| match &claim.value {
            Value::Money(money) => Some(money.minor),
            _ => None,
        });
    assert_eq!(asked.minor, 8 * 12 * one_licence.expect("a price"));
}

#[test]
fn parents() {
    let read = read("parents");
    let case = case(&read);
    assert!(requires(&case, "minors") && requires(&case, "personal-data"));
    let (_, one) = planned(&case);
    assert!(!one.plan.choices.iter().any(is_installed));
    assert!(one.plan.totals.per_year.minor <= euros(60));
    assert_ne!(software(&one.plan, "photos"), Some("google-photos"));
    assert_eq!(one.plan.system, AccountSystem::None);
}

#[test]
fn food_coop() {
    let read = read("food-coop");
    let case = case(&read);
    assert!(requires(&case, "personal-data"));
    let (_, one) = planned(&case);
    for need in ["membership", "accounting"] {
        assert_eq!(software(&one.plan, need), Some("paheko"));
        assert!(chosen(&one.plan, need).candidate.is_in_place(), "{need}");
    }
    assert!(one.plan.choices.iter().all(is_free));
    assert_ne!(software(&one.plan, "mailing-lists"), Some("groups-io"));
    assert!(one.plan.totals.per_year.minor <= euros(150));
}

#[test]
fn social_centre() {
    let read = read("social-centre");
    let case = case(&read);
    assert!(requires(&case, "accessibility") && requires(&case, "sensitive-data"));
    let (_, one) = planned(&case);
    assert!(!one.plan.choices.iter().any(is_installed));
    assert_eq!(software(&one.plan, "findability"), Some("website-page"));
    assert_eq!(one.plan.totals.per_year.minor, 0);
    // What nobody stated about accessibility is to be verified, never taken for granted.
    let required = case
        .requirements
        .iter()
        .find(|requirement| requirement.template.id == "accessibility")
        .expect("a requirement");
    for choice in &one.plan.choices {
        let verdicts = choice.verdicts.iter();
        let unknown = verdicts
            .filter(|verdict| verdict.requirement == required.id)
            .any(|verdict| verdict.status == Status::Unknown);
        let asked = one.to_verify.iter().any(|item| {
            matches!(&item.what, VerifyWhat::Requirement { requirement, .. } if *requirement == required.id)
        });
        assert!(!unknown || asked, "{}", choice.candidate.choice);
    }
}

#[test]
fn federation_rules_out_what_is_too_small() {
    let read = read("federation");
    let case = case(&read);
    let assess = |candidate: &Candidate| case.assess(candidate, &AccountSystem::None, true);
    let mut too_small = Vec::new();
    for need in case
        .profile
        .needs
        .keys()
        .filter(|need| BASE.needs[*need].accounts)
    {
        for candidate in case.candidates(need).to_vec() {
            if let Some((Value::Limit(most), _)) = case.fact(&candidate, "limit.users") {
                let out = is_out(&case, &assess(&candidate), "account-capacity");
                assert_eq!(out, most < 2000, "{}", candidate.choice);
                if out {
                    too_small.push(candidate.choice.to_string());
                }
            }
        }
    }
    for expected in ["in-place:mattermost/team", "offer:frama-space:nextcloud"] {
        assert!(too_small.iter().any(|one| one == expected), "{too_small:?}");
    }
    // Two thousand accounts are not kept in a text file.
    for system in case.providers().iter() {
        let AccountSystem::Provider(id) = system else {
            panic!("{system} is no provider");
        };
        let inside = BASE.claims.iter().any(|claim| {
            matches!(&claim.subject, Subject::Software { software, .. } if software == id)
                && claim.attribute == "provides.directory"
                && claim.value == Value::Choice("yes".to_owned())
        });
        assert!(inside, "{id}");
    }
    let names: Vec<String> = case.providers().iter().map(ToString::to_string).collect();
    assert!(names.iter().any(|id| id == "keycloak"));
    assert!(!names.iter().any(|id| id == "authelia"));
}

#[test]
fn federation() {
    let read = read("federation");
    let case = case(&read);
    let (all, one) = planned(&case);
    let as_is = of(&all, "as-is");
    assert!(
        as_is
            .obstacles
            .iter()
            .any(|o| o.software.as_deref() == Some("mattermost"))
    );
    assert!(matches!(one.plan.system, AccountSystem::Provider(_)));
    assert!(one.plan.totals.per_year.minor <= euros(12_000));
    assert!(one.plan.totals.minutes_per_month <= 80 * 60);
    for choice in &one.plan.choices {
        assert!(!is_out(&case, choice, "account-capacity"));
    }
}

#[test]
fn theatre_festival_counts_nothing_closed() {
    let read = read("theatre-festival");
    let case = case(&read);
    for need in case.profile.needs.keys() {
        for candidate in case.candidates(need).to_vec() {
            let assessed = case.assess(&candidate, &AccountSystem::None, true);
            if matches!(
                case.fact(&candidate, "licence"),
                Some((Value::Licence(_), _))
            ) {
                let out = is_out(&case, &assessed, "free-software");
                assert_eq!(out, !is_free(&assessed), "{}", candidate.choice);
            }
        }
    }
    let keeps = |need: &str| {
        case.candidates(need)
            .iter()
            .filter(|candidate| candidate.product().is_some() && !candidate.is_in_place())
            .any(|candidate| {
                let assessed = case.assess(candidate, &AccountSystem::None, true);
                case.blockers(&assessed.verdicts).is_empty()
            })
    };
    assert!(keeps("events") && keeps("photos"));
}

#[test]
fn theatre_festival() {
    let read = read("theatre-festival");
    let (_, one) = planned(&case(&read));
    assert!(one.plan.choices.iter().all(is_free));
    assert!(software(&one.plan, "events").is_some());
    assert!(one.plan.totals.per_year.minor <= euros(2_000));
    assert!(one.plan.totals.minutes_per_month <= 25 * 60);
}

#[test]
fn environmental_ngo_pays_today_for_those_who_have_an_account() {
    let read = read("environmental-ngo");
    let case = case(&read);
    for (need, product, people) in [
        ("files-office", "google-workspace/business-standard", 74),
        ("team-chat", "slack/pro", 62),
    ] {
        let all = case.candidates(need);
        let kept = all
            .iter()
            .find(|candidate| candidate.is_in_place())
            .expect("a tool in place");
        assert_eq!(kept.choice.to_string(), format!("in-place:{product}"));
        let assessed = case.assess(kept, &AccountSystem::None, true);
        let asked = assessed.price.per_year.asked().expect("a price").minor;
        assert!(
            asked > 0 && asked % (people * 12) == 0,
            "{product}: {asked}"
        );
        assert!(is_out(&case, &assessed, "free-software"), "{product}");
    }
}

#[test]
fn environmental_ngo() {
    let read = read("environmental-ngo");
    let (_, one) = planned(&case(&read));
    for choice in &one.plan.choices {
        let named = choice
            .candidate
            .product()
            .map(|product| product.software.as_str());
        assert!(!matches!(named, Some("google-workspace" | "slack")));
    }
    assert!(matches!(one.plan.system, AccountSystem::Provider(_)));
    assert!(one.plan.totals.per_year.minor <= euros(15_000));
}
