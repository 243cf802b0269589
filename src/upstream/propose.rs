//! Candidate claims: what a catalogue says, in the form of the base, for a person to review.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::Date;

use super::compare::{Comparison, Finding, Leaning};
use super::judge::{Verdict, kept_up};
use super::price::{Paid, Price};
use super::row::Heard;
use crate::knowledge::model::{KnowledgeBase, Subject};
use crate::text::{Lang, Texts, clean};

/// A file of candidate claims, all of one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The file's name: `awesome-selfhosted-mattermost.toml`.
    pub name: String,
    /// Its content.
    pub text: String,
    /// The file of the base that the claims are meant for.
    pub meant_for: String,
    /// How many claims it holds.
    pub claims: usize,
}

/// A fact that cannot be written as a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unproposed {
    /// Id of the software.
    pub software: String,
    /// The attribute.
    pub attribute: &'static str,
    /// Why: `website`, `several-licences`, `licence`, `address`, `publisher`, `attribute`,
    /// `ended`, `better-source`.
    pub why: &'static str,
}

/// The claims that would say what the catalogue says, where the base does not know, or says something else without a
/// better source. Each is valid in the
/// base when it is pasted where the file's first lines tell; `texts` is the language of those lines.
pub fn propose(comparison: &Comparison<'_>, texts: &Texts) -> (Vec<Proposal>, Vec<Unproposed>) {
    let mut files: BTreeMap<&Subject, Vec<String>> = BTreeMap::new();
    let mut unproposed = Vec::new();
    let told = comparison
        .findings
        .iter()
        .filter(|finding| matches!(finding.verdict, Verdict::Differs | Verdict::New));
    for finding in told {
        let worse = finding.verdict == Verdict::Differs && finding.leaning == Leaning::Ours;
        let candidate = if worse {
            Err("better-source")
        } else {
            candidate(comparison, finding, texts)
        };
        match candidate {
            Ok(claim) => files.entry(&finding.subject).or_default().push(claim),
            Err(why) => unproposed.push(Unproposed {
                software: finding.software.to_owned(),
                attribute: finding.theirs.said.about,
                why,
            }),
        }
    }
    let catalogue = comparison.reading.catalogue.id();
    let proposals = files.into_iter().map(|(subject, claims)| {
        let (name, meant_for, head) = match subject {
            Subject::Package { platform, software } => (
                format!("{catalogue}-{software}-package.toml"),
                format!("platforms/{platform}.toml"),
                package_head(comparison.base, platform, software, texts),
            ),
            Subject::Software { software, .. } | Subject::Offer { offer: software } => (
                format!("{catalogue}-{software}.toml"),
                format!("software/{software}.toml"),
                String::new(),
            ),
        };
        let where_to = texts.say_with("upstream-paste", &[("file", meant_for.as_str().into())]);
        Proposal {
            text: format!("{}{head}{}", comment(&where_to), claims.concat()),
            claims: claims.len(),
            name,
            meant_for,
        }
    });
    (proposals.collect(), unproposed)
}

/// The start of a package's table; a package that the base has already keeps its own.
fn package_head(base: &KnowledgeBase, platform: &str, software: &str, texts: &Texts) -> String {
    let packages = base
        .platforms
        .get(platform)
        .map(|one| one.packages.as_slice());
    let known = packages
        .unwrap_or_default()
        .iter()
        .any(|one| one.software == software);
    let note = if known {
        comment(&texts.say("upstream-paste-package"))
    } else {
        String::new()
    };
    format!("{note}\n[[package]]\nsoftware = {}\n", quoted(software))
}

/// One claim as TOML, or why there can be none.
fn candidate(
    comparison: &Comparison<'_>,
    finding: &Finding<'_>,
    texts: &Texts,
) -> Result<String, &'static str> {
    let base = comparison.base;
    let said = finding.theirs.said;
    let (about, value, limits) = value(comparison, finding)?;
    if !base.attributes.contains_key(about) {
        return Err("attribute");
    }
    let publisher = base.publishers.get(said.publisher).ok_or("publisher")?;
    let url = address(&said.url).ok_or("address")?;
    let table = if matches!(finding.subject, Subject::Package { .. }) {
        "package.claim"
    } else {
        "claim"
    };
    let mut out = format!("\n{}[[{table}]]\n", comment(&ours(finding, texts)));
    let mut line = |key: &str, value: &str| {
        // Writing to a text cannot fail.
        let _ = writeln!(out, "{key} = {value}");
    };
    line("about", &quoted(about));
    line("value", &value);
    if let Some(day) = finding.theirs.dated {
        line("from", &day.to_string());
        line("from-is", &quoted("at-latest"));
    }
    if let Some(key) = limits {
        for (key_of, lang) in [("limits.fr", Lang::Fr), ("limits.en", Lang::En)] {
            line(key_of, &quoted(&Texts::new(lang).say(key)));
        }
    }
    let checked = finding
        .theirs
        .dated
        .map_or(comparison.as_of, |day| day.max(comparison.as_of));
    let mut source = format!("of = {}, url = {}", quoted(said.publisher), quoted(&url));
    if let Some(day) = finding.theirs.dated {
        let _ = write!(source, ", published = {day}");
    }
    let _ = write!(source, ", checked = {checked}");
    let evidence = comparison.reading.catalogue.evidence();
    if evidence != publisher.evidence {
        let _ = write!(source, ", evidence = {}", quoted(evidence));
    }
    line("source", &format!("{{ {source} }}"));
    Ok(out)
}

/// The attribute, the value as TOML, and the key of a reservation.
fn value(
    comparison: &Comparison<'_>,
    finding: &Finding<'_>,
) -> Result<(&'static str, String, Option<&'static str>), &'static str> {
    let said = finding.theirs.said;
    let of_package = comparison.reading.catalogue.evidence() == "package";
    let package = of_package.then_some("upstream-limits-package");
    let about = said.about;
    Ok(match &said.value {
        Heard::Choice(id) => (about, quoted(id), None),
        Heard::Number(number) => {
            let limits = package.filter(|_| !about.starts_with("package."));
            (about, number.to_string(), limits)
        }
        Heard::Activity { last, ended } => {
            let id = kept_up(*last, *ended, comparison.reading.day);
            let by_day = Some("upstream-limits-activity");
            (about, quoted(id), if *ended { package } else { by_day })
        }
        Heard::Version(version) => (about, quoted(&version.to_string()), package),
        Heard::Website(_) => return Err("website"),
        Heard::Licences(licences) => {
            let [only] = licences.as_slice() else {
                return Err("several-licences");
            };
            let id = if only.is_proprietary() {
                Some("LicenseRef-proprietary")
            } else {
                let known = comparison.base.licences.keys().map(String::as_str);
                known
                    .into_iter()
                    .find(|id| id.eq_ignore_ascii_case(&only.written))
            };
            (about, quoted(id.ok_or("licence")?), package)
        }
        Heard::SupportEnds(ends) => {
            let text = support_ends(ends, comparison.as_of);
            if text.is_empty() {
                return Err("ended");
            }
            (about, quoted(&text), None)
        }
        Heard::Price { price, with_sso } => {
            // The catalogue does not name the edition, so the price can only be a note.
            (
                "price.note",
                quoted(&price_note(price, *with_sso)),
                Some("upstream-limits-price"),
            )
        }
        Heard::Recipe { .. } => (about, quoted("core"), Some("upstream-limits-recipe")),
    })
}

/// The lines that are supported on the day, as the base writes ends of support.
pub fn support_ends(ends: &[(String, Option<Date>)], as_of: Date) -> String {
    let lines = ends
        .iter()
        .filter(|(_, end)| end.is_none_or(|end| end >= as_of))
        .map(|(line, end)| match end {
            Some(end) => format!("{line}: {end}"),
            None => format!("{line}: –"),
        });
    lines.collect::<Vec<_>>().join("; ")
}

fn price_note(price: &Price, with_sso: bool) -> String {
    let unit = match &price.paid {
        Paid::UserMonth => "par personne et par mois / per person and month",
        Paid::UserYear => "par personne et par an / per person and year",
        Paid::Month => "par mois / per month",
        Paid::Year => "par an / per year",
        Paid::Other(unit) => unit,
    };
    let sso = if with_sso {
        ", connexion unique comprise / with single sign-on"
    } else {
        ""
    };
    format!("{} {unit}{sso}", price.amount)
}

/// What the base says today, for the reviewer.
fn ours(finding: &Finding<'_>, texts: &Texts) -> String {
    let said = finding.ours.iter().map(|ours| {
        let claim = ours.claim;
        format!("{} = {} ({})", claim.subject, claim.value, claim.place)
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        texts.say("upstream-paste-new")
    } else {
        texts.say_with("upstream-paste-ours", &[("ours", said.join(", ").into())])
    }
}

fn comment(text: &str) -> String {
    format!("# {}\n", clean(text))
}

fn quoted(text: &str) -> String {
    toml::Value::from(clean(text)).to_string()
}

/// An address in signs that every reader of the base takes; none when there is none.
fn address(url: &str) -> Option<String> {
    let mut out = String::new();
    for byte in url.bytes() {
        if byte.is_ascii_graphic() && !b"<>\"`{}|\\^".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out.starts_with("http").then_some(out)
}
