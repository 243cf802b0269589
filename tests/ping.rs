//! The case that everything must pass: PiNG, as of December 2022 and as of the base's own day.
//!
//! Each conclusion is held by ids, reasons and figures; none is written anywhere in the program.

mod common;

use std::collections::BTreeSet;

use common::{BASE, QUESTIONNAIRE, base_with, example, stance};
use trousse::assessment::{Candidate, Case, Choice, Standing};
use trousse::dossier::model::Dossier;
use trousse::knowledge::model::{KnowledgeBase, Subject, Value};
use trousse::planning::{
    Alternative, Aspect, Nature, Obstacle, Reason, Scenario, UnsolvedReason, VerifyEffect,
    VerifyWhat, WayOut, WayOutKind, alternatives, compare, recommend, scenario, scenarios, why_not,
};

fn planned<'a>(base: &'a KnowledgeBase, dossier: &'a Dossier, id: &str) -> (Case<'a>, Scenario) {
    let case = Case::new(base, &QUESTIONNAIRE, dossier, None);
    let found = scenario(&case, stance(id)).expect("a scenario");
    (case, found)
}

fn in_the_way(scenario: &Scenario) -> BTreeSet<&str> {
    scenario
        .obstacles
        .iter()
        .filter_map(|obstacle| obstacle.software.as_deref())
        .collect()
}

fn obstacle<'s>(scenario: &'s Scenario, software: &str) -> &'s Obstacle {
    let found = scenario
        .obstacles
        .iter()
        .find(|o| o.software.as_deref() == Some(software));
    found.expect("an obstacle")
}

fn way<'o>(obstacle: &'o Obstacle, kind: WayOutKind, subject: &Subject) -> &'o WayOut {
    let found = obstacle
        .ways_out
        .iter()
        .find(|way| way.kind == kind && way.subject == *subject);
    found.expect("a way out")
}

fn chosen<'s>(scenario: &'s Scenario, need: &str) -> &'s Candidate {
    let found = scenario
        .plan
        .choices
        .iter()
        .find(|choice| choice.candidate.need == need);
    &found.expect("a choice").candidate
}

fn software<'s>(scenario: &'s Scenario, need: &str) -> &'s str {
    &chosen(scenario, need)
        .product()
        .expect("a product")
        .software
}

fn alternative(case: &Case<'_>, id: &str) -> Alternative {
    alternatives(case)
        .into_iter()
        .find(|found| found.id == id)
        .expect("an alternative")
}

#[test]
fn in_2022_connecting_fails_on_mattermost_and_pmb_alone() {
    let dossier = example("ping-2022");
    let (_, connect) = planned(&BASE, &dossier, "connect");
    assert!(!connect.feasible);
    assert_eq!(in_the_way(&connect), BTreeSet::from(["mattermost", "pmb"]));
    // Named by the very facts: Team has no OpenID Connect, PMB would need a development.
    let says = |obstacle: &Obstacle, attribute: &str, value: &str| {
        obstacle.claims.iter().any(|id| {
            let claim = BASE.claim(*id);
            claim.attribute == attribute && claim.value == Value::Means(value.to_owned())
        })
    };
    assert!(says(obstacle(&connect, "mattermost"), "sign-in.oidc", "no"));
    assert!(says(
        obstacle(&connect, "pmb"),
        "sign-in.oidc",
        "development"
    ));
    // The three others join by OpenID Connect, by the means that are known.
    let means = |need: &str| {
        let choice = connect
            .plan
            .choices
            .iter()
            .find(|c| c.candidate.need == need)
            .expect("a choice");
        let connection = choice
            .joining
            .join()
            .and_then(|join| join.counted())
            .expect("a connection");
        (
            connection.legs[0].protocol.as_str(),
            connection.legs[0].client_means.as_str(),
        )
    };
    assert_eq!(means("documentation"), ("oidc", "third-party-plugin"));
    assert_eq!(means("online-learning"), ("oidc", "core"));
    assert_eq!(means("video-publishing"), ("oidc", "official-plugin"));
}

#[test]
fn in_2022_the_paid_edition_costs_38_400_dollars_a_year() {
    let dossier = example("ping-2022");
    let (_, connect) = planned(&BASE, &dossier, "connect");
    let mattermost = obstacle(&connect, "mattermost");
    let professional = way(
        mattermost,
        WayOutKind::Edition,
        &Subject::edition("mattermost", "professional"),
    );
    assert_eq!(
        professional.per_year.asked().expect("a price").to_string(),
        "38400 USD"
    );
    assert!(professional.counted);
    assert!(!professional.within_limits);
}

#[test]
fn in_2022_the_non_profit_licence_is_shown_and_not_counted() {
    let dossier = example("ping-2022");
    let (_, connect) = planned(&BASE, &dossier, "connect");
    let mattermost = obstacle(&connect, "mattermost");
    let licence = way(
        mattermost,
        WayOutKind::Edition,
        &Subject::edition("mattermost", "non-profit"),
    );
    let (months, price) = licence.term.expect("a price for a term");
    assert_eq!((months, price.to_string()), (36, "250 USD".to_owned()));
    assert!(
        licence.within_limits,
        "83 dollars a year are within the budget"
    );
    assert!(
        !licence.counted,
        "a condition that nobody answered is not met"
    );
    let unanswered: BTreeSet<&str> = licence
        .conditions
        .iter()
        .filter(|condition| condition.standing == Standing::Unanswered)
        .map(|condition| condition.attribute.as_str())
        .collect();
    assert!(
        unanswered.contains("condition.independent"),
        "{unanswered:?}"
    );
    // The very question that would lift the obstacle is named.
    let asked = connect.to_verify.iter().any(|item| {
        item.effect == VerifyEffect::LiftsObstacle
            && matches!(&item.what, VerifyWhat::Condition { attribute, question, .. }
                if attribute == "condition.independent" && question.as_deref() == Some("association.affiliation"))
    });
    assert!(asked);
}

#[test]
fn in_2022_imitating_gitlab_is_a_work_around_and_nothing_more() {
    let dossier = example("ping-2022");
    let (_, connect) = planned(&BASE, &dossier, "connect");
    let mattermost = obstacle(&connect, "mattermost");
    assert_eq!(mattermost.reason, Reason::OnlyUncounted);
    let trick = way(
        mattermost,
        WayOutKind::Workaround,
        &Subject::edition("mattermost", "team"),
    );
    assert!(!trick.counted);
    let on_provider = trick.claims.iter().any(|id| {
        let claim = BASE.claim(*id);
        claim.attribute == "provides.oauth2-gitlab"
            && claim.value == Value::Means("workaround".to_owned())
    });
    assert!(
        on_provider,
        "what is a work-around is the provider that imitates GitLab"
    );
}

#[test]
fn in_2022_the_blank_page_takes_a_chat_that_joins() {
    let dossier = example("ping-2022");
    let (case, blank) = planned(&BASE, &dossier, "blank-page");
    assert!(blank.feasible);
    assert!(["rocketchat", "zulip"].contains(&software(&blank, "team-chat")));
    assert_eq!(blank.plan.totals.accounts_per_person, 1);
    // Zulip as well as Rocket.Chat could have joined; Mattermost Team could not.
    let found =
        why_not(&case, stance("blank-page"), "mattermost", Some("team")).expect("an answer");
    assert!(!found.chosen);
    assert!(found.with_it.is_none());
    for possible in ["rocketchat", "zulip"] {
        let found = why_not(&case, stance("blank-page"), possible, None).expect("an answer");
        assert!(
            found.chosen || found.with_it.is_some(),
            "{possible} could have been taken"
        );
    }
}

#[test]
fn in_2022_whole_alternatives_say_what_they_would_not_have_solved() {
    let dossier = example("ping-2022");
    let case = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
    let frama = alternative(&case, "frama-space");
    let capped = frama.unsolved.iter().find(|unsolved| {
        let UnsolvedReason::FailsRequirement(id) = &unsolved.reason else {
            return false;
        };
        case.requirement(id)
            .is_some_and(|requirement| requirement.template.id == "account-capacity")
    });
    let cap = BASE.claim(capped.expect("a cap").claims[0]);
    assert_eq!(
        (cap.attribute.as_str(), &cap.value),
        ("limit.users", &Value::Limit(50))
    );

    let yunohost = alternative(&case, "yunohost");
    let unsolved = |software: &str| {
        let found = yunohost
            .unsolved
            .iter()
            .find(|u| u.software.as_deref() == Some(software));
        found.map(|unsolved| unsolved.reason.clone())
    };
    assert_eq!(unsolved("mattermost"), Some(UnsolvedReason::AccountsApart));
    assert_eq!(unsolved("rocketchat"), Some(UnsolvedReason::AccountsApart));
    assert_eq!(unsolved("pmb"), Some(UnsolvedReason::NotPackaged));
    assert!(
        yunohost
            .solves
            .iter()
            .any(|(_, software)| software == "moodle")
    );
}

#[test]
fn in_2022_nothing_is_changed_and_a_page_shows_the_way() {
    let dossier = example("ping-2022");
    let case = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
    let all = scenarios(&case);
    let recommended = recommend(&case, &all).expect("a recommendation");
    assert_eq!(recommended.scenario, "as-is");
    assert_eq!(recommended.nature, Nature::ChangeNothing);
    let as_is = all
        .iter()
        .find(|scenario| scenario.stance.id == "as-is")
        .expect("a scenario");
    assert!(as_is.feasible && as_is.beyond.is_empty());
    assert_eq!(as_is.plan.totals.per_year.minor, 0);
    for choice in &as_is.plan.choices {
        let expected = choice.candidate.is_in_place() || choice.candidate.need == "findability";
        assert!(expected, "{} changes", choice.candidate.need);
    }
    // A page on the site rather than one more tool: Dashy is a candidate, and is not taken.
    assert_eq!(software(as_is, "findability"), "website-page");
    let dashy = why_not(&case, stance("as-is"), "dashy", None).expect("an answer");
    assert!(!dashy.chosen && dashy.with_it.is_some());
}

#[test]
fn today_the_facts_differ_and_so_do_the_answers() {
    let dossier = example("ping-today");
    let case = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
    let all = scenarios(&case);
    let of = |id: &str| {
        all.iter()
            .find(|scenario| scenario.stance.id == id)
            .expect("a scenario")
    };
    // Mattermost Team has 250 users at most: it cannot stay as it is.
    let as_is = of("as-is");
    assert!(!as_is.feasible);
    assert_eq!(in_the_way(as_is), BTreeSet::from(["mattermost"]));
    let capped = obstacle(as_is, "mattermost");
    assert_eq!(capped.reason, Reason::FailsRequirement);
    assert!(
        capped
            .claims
            .iter()
            .any(|id| BASE.claim(*id).value == Value::Limit(250))
    );
    // PMB signs in by OpenID Connect by itself.
    let connect = of("connect");
    assert!(!in_the_way(connect).contains("pmb"));
    let pmb = connect
        .plan
        .choices
        .iter()
        .find(|c| c.candidate.need == "library")
        .expect("a choice");
    let connection = pmb
        .joining
        .join()
        .and_then(|join| join.counted())
        .expect("a connection");
    assert_eq!(connection.legs[0].client_means, "core");
    // The GitLab door is shut.
    let ways = as_is
        .obstacles
        .iter()
        .chain(&connect.obstacles)
        .flat_map(|o| &o.ways_out);
    assert!(
        !ways
            .into_iter()
            .any(|way| way.kind == WayOutKind::Workaround)
    );
    assert_ne!(
        recommend(&case, &all).expect("a recommendation").scenario,
        "as-is"
    );
}

#[test]
fn between_the_two_days_each_fact_that_moved_a_result_is_named() {
    let dossier = example("ping-today");
    let case = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
    let comparison = compare(&case, "2022-12-01".parse().expect("a day"));
    let moved = |subject: &Subject, attribute: &str| {
        comparison
            .moved
            .iter()
            .find(|m| m.subject == *subject && m.attribute == attribute)
    };
    let team = Subject::edition("mattermost", "team");
    let cap = moved(&team, "limit.users").expect("the cap of 250 users");
    assert!(cap.scenarios["as-is"].contains(&Aspect::Feasibility));
    assert!(
        moved(&team, "sign-in.oauth2-gitlab").is_some(),
        "the GitLab door"
    );
    let entry = Subject::edition("mattermost", "entry");
    assert!(
        comparison.moved.iter().any(|m| m.subject == entry),
        "a free edition that signs in"
    );
    assert!(
        comparison.moved.iter().any(|m| {
            matches!(&m.subject, Subject::Software { software, .. } if software == "pmb")
                && m.attribute.starts_with("sign-in.")
        }),
        "PMB's own sign-in"
    );
    // A fact that did not change moved nothing.
    let same = |m: &trousse::planning::Moved| {
        m.then.map(|id| &BASE.claim(id).value) == m.now.map(|id| &BASE.claim(id).value)
    };
    assert!(!comparison.moved.iter().any(same));
}

#[test]
fn one_claim_changes_the_conclusion() {
    // What if Mattermost Team had OpenID Connect in the software?
    let text = String::from_utf8(
        trousse::knowledge::embedded()
            .remove("software/mattermost.toml")
            .expect("a file"),
    )
    .expect("UTF-8");
    let claims: Vec<&str> = text.split("[[claim]]").collect();
    let claim = claims
        .iter()
        .find(|claim| {
            claim.contains("edition = \"team\"")
                && claim.contains("about = \"sign-in.oidc\"")
                && claim.contains("value = \"no\"")
        })
        .expect("the claim on Team and OpenID Connect");
    let other = claim.replacen("value = \"no\"", "value = \"core\"", 1);
    let base = base_with("software/mattermost.toml", claim, &other);
    let dossier = example("ping-2022");
    let (_, connect) = planned(&base, &dossier, "connect");
    assert_eq!(in_the_way(&connect), BTreeSet::from(["pmb"]));
    assert!(matches!(
        &chosen(&connect, "team-chat").choice,
        Choice::InPlace(_)
    ));
}

#[test]
fn an_answer_lifts_the_condition() {
    // The same association, sure of its independence and of what the vendor asks.
    let mut dossier = example("ping-2022");
    let mut set = |question: &str, ids: &[&str]| {
        dossier.answers.insert(
            trousse::dossier::model::QuestionRef::once(question),
            trousse::dossier::model::Answer::Choices(
                ids.iter().map(|id| (*id).to_owned()).collect(),
            ),
        );
    };
    set("association.affiliation", &["none"]);
    set("money.special-terms", &["cannot-afford", "logo"]);
    let (_, connect) = planned(&BASE, &dossier, "connect");
    assert_eq!(in_the_way(&connect), BTreeSet::from(["pmb"]));
    let taken = chosen(&connect, "team-chat").product().expect("a product");
    assert_eq!(taken.edition.as_deref(), Some("non-profit"));
}

/// Zulip passes groups on through LDAP only, and Rocket.Chat closes accounts through LDAP only: what is known of one
/// protocol is not known of another.
#[test]
fn what_one_protocol_grants_is_unknown_of_the_others() {
    use trousse::compatibility::{Granted, account_grants};
    use trousse::knowledge::model::{Grant, Subject};
    use trousse::knowledge::view::View;

    let view = View::new(&common::BASE, common::BASE.date);
    let zulip = Subject::edition("zulip", "free");
    let groups = |protocol| account_grants(&view, &zulip, protocol).0[&Grant::Groups];
    assert_eq!(groups(Some("ldap")), Granted::Yes);
    assert_eq!(groups(Some("oidc")), Granted::Unknown);
    assert_eq!(groups(None), Granted::Unknown);
    let moodle = Subject::edition("moodle", "standard");
    let removal = |protocol| account_grants(&view, &moodle, protocol).0[&Grant::Removal];
    assert_eq!(removal(Some("ldap")), Granted::Yes);
    assert_eq!(removal(Some("oidc")), Granted::Unknown);
}
