//! A catalogue beside the base.

use schemars::JsonSchema;
use serde::Serialize;

use crate::knowledge::model::Provenance;
use crate::upstream::{
    Comparison, Counts, Effect, Finding, Heard, Leaning, Licence, Ours, Proposal, Reading, Refused,
    Row, Unproposed, Verdict,
};

/// Output of `kb compare`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct KbCompareOutput {
    /// The day of the base's facts.
    pub as_of: String,
    /// Version of the knowledge base.
    pub base_version: String,
    /// Fingerprint of the knowledge base.
    pub base_fingerprint: String,
    /// The catalogue.
    pub catalogue: String,
    /// Where its files were read.
    pub path: String,
    /// The newest day that stands in the catalogue's files: the copy is no older.
    pub catalogue_day: Option<String>,
    /// Entries of the catalogue: `read` and `refused` make `total`.
    pub entries: EntriesOutput,
    /// Cells that were read, and cells of which nothing can be told.
    pub cells: CellsOutput,
    /// Files of the catalogue without a word on a software.
    pub files_aside: Vec<String>,
    /// How many software of the base the catalogue knows.
    pub matched: usize,
    /// Figures of each attribute of which the catalogue speaks.
    pub attributes: Vec<AttributeOutput>,
    /// Every fact that both could be asked about: what differs first, by what it can do.
    pub findings: Vec<FindingOutput>,
    /// Entries on software that the base does not know.
    pub unknown_software: Vec<EntryOutput>,
    /// Software of the base that the catalogue does not know.
    pub only_in_base: Vec<String>,
    /// Entries that could not be read.
    pub refused: Vec<RefusedOutput>,
    /// Cells that could not be read.
    pub unread: Vec<RefusedOutput>,
    /// What was proposed; `null` when it was not asked for.
    pub proposed: Option<ProposedOutput>,
}

/// Entries of a catalogue.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EntriesOutput {
    /// All of them.
    pub total: usize,
    /// Those that were read.
    pub read: usize,
    /// Those that were not.
    pub refused: usize,
}

/// Cells of a catalogue.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CellsOutput {
    /// Those that were read.
    pub read: usize,
    /// Those of which nothing can be told.
    pub unread: usize,
}

/// Figures of one attribute.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AttributeOutput {
    /// An id of `attributes.toml`, or `website`.
    pub attribute: String,
    /// Both say the same.
    pub agrees: usize,
    /// One is less precise, or behind.
    pub close: usize,
    /// They contradict each other.
    pub differs: usize,
    /// The base does not know.
    pub new: usize,
    /// They cannot be set side by side.
    pub not_comparable: usize,
    /// The catalogue has an entry on the software that does not say it, and the base does.
    pub catalogue_silent: usize,
}

/// One fact.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FindingOutput {
    /// `differs`, `new`, `not-comparable`, `close` or `agrees`.
    pub verdict: String,
    /// What a difference can do: `result`, `record` or `detail`.
    pub effect: String,
    /// Whose word is better founded: `catalogue`, `open` or `base`.
    pub leaning: String,
    /// Id of the software.
    pub software: String,
    /// Whom the fact is about.
    pub subject: String,
    /// An id of `attributes.toml`, or `website`.
    pub attribute: String,
    /// What the catalogue says.
    pub catalogue: SaidOutput,
    /// What the base says, of the software and of its editions.
    pub base: Vec<OursOutput>,
}

/// What a catalogue says.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SaidOutput {
    /// The entry's name there.
    pub entry: String,
    /// The value: a word, a number, licences with commas, an address; `recipe` for a page that tells how to sign in.
    pub value: String,
    /// For a price: whether single sign-on is in it.
    pub with_sso: Option<bool>,
    /// The day of which it speaks, or that of the copy.
    pub day: Option<String>,
    /// Who publishes it: an id of `sources.toml`.
    pub publisher: String,
    /// Where people read it.
    pub url: String,
    /// Where it was read: `file:line:column`.
    pub place: String,
}

/// What the base says.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OursOutput {
    /// Whom it is about.
    pub subject: String,
    /// Its value as it is written in the base.
    pub value: String,
    /// First day on which it was true.
    pub from: Option<String>,
    /// Address of the best source; none for a judgement.
    pub source: Option<String>,
    /// Date of the version of the source that was read.
    pub published: Option<String>,
    /// Day on which it was last checked.
    pub checked: String,
    /// Evidence level; `judgement` for a judgement.
    pub evidence: String,
    /// Where it is written in the base: `file:line:column`.
    pub place: String,
}

/// An entry.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EntryOutput {
    /// Its name.
    pub name: String,
    /// Where it is written: `file:line:column`.
    pub place: String,
}

/// What could not be read.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RefusedOutput {
    /// The entry's name.
    pub entry: String,
    /// The key or column; `null` for the entry as a whole.
    pub key: Option<String>,
    /// Where it is written: `file:line:column`.
    pub place: String,
    /// Why: `missing`, `empty`, `wrong-type`, `wrong-number`, `wrong-day`, `unknown-word`, `no-such-position`,
    /// `too-few-columns`, `no-licence`, `pre-release`, `no-price`, `template` or
    /// `repeated`.
    pub reason: String,
    /// What is there.
    pub given: String,
}

/// What was proposed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProposedOutput {
    /// The files that were written.
    pub files: Vec<ProposedFile>,
    /// Facts that cannot be written as a claim.
    pub not_proposed: Vec<NotProposed>,
}

/// A file of candidate claims.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProposedFile {
    /// Its path.
    pub path: String,
    /// The file of the base that it is meant for.
    pub meant_for: String,
    /// How many claims it holds.
    pub claims: usize,
}

/// A fact that cannot be written as a claim.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NotProposed {
    /// Id of the software.
    pub software: String,
    /// The attribute.
    pub attribute: String,
    /// Why: `website`, `several-licences`, `licence`, `address`, `publisher`, `attribute`, `ended` or `better-source`.
    pub reason: String,
}

/// What was proposed of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Proposed<'a> {
    /// The files that were written, each with its path.
    pub files: &'a [(String, Proposal)],
    /// What could not be proposed.
    pub unproposed: &'a [Unproposed],
}

/// Output of `kb compare`.
pub fn kb_compare(
    comparison: &Comparison<'_>,
    path: &str,
    proposed: Option<Proposed<'_>>,
) -> KbCompareOutput {
    let reading = comparison.reading;
    KbCompareOutput {
        as_of: comparison.as_of.to_string(),
        base_version: comparison.base.version.clone(),
        base_fingerprint: comparison.base.fingerprint.clone(),
        catalogue: reading.catalogue.id().to_owned(),
        path: path.to_owned(),
        catalogue_day: reading.day.map(|day| day.to_string()),
        entries: EntriesOutput {
            total: reading.entries,
            read: reading.rows.len(),
            refused: reading.refused.len(),
        },
        cells: CellsOutput {
            read: reading.cells(),
            unread: reading.unread.len(),
        },
        files_aside: reading.aside.clone(),
        matched: comparison.matched,
        attributes: comparison.counts.iter().map(attribute).collect(),
        findings: comparison
            .findings
            .iter()
            .map(|finding| FindingOutput::new(finding, reading))
            .collect(),
        unknown_software: comparison.strangers.iter().map(|row| entry(row)).collect(),
        only_in_base: comparison
            .only_ours
            .iter()
            .map(|id| (*id).to_owned())
            .collect(),
        refused: reading.refused.iter().map(refused).collect(),
        unread: reading.unread.iter().map(refused).collect(),
        proposed: proposed.map(|Proposed { files, unproposed }| ProposedOutput {
            files: files
                .iter()
                .map(|(path, proposal)| ProposedFile {
                    path: path.clone(),
                    meant_for: proposal.meant_for.clone(),
                    claims: proposal.claims,
                })
                .collect(),
            not_proposed: unproposed
                .iter()
                .map(|one| NotProposed {
                    software: one.software.clone(),
                    attribute: one.attribute.to_owned(),
                    reason: one.why.to_owned(),
                })
                .collect(),
        }),
    }
}

fn attribute((attribute, counts): (&&'static str, &Counts)) -> AttributeOutput {
    AttributeOutput {
        attribute: (*attribute).to_owned(),
        agrees: counts.agrees,
        close: counts.close,
        differs: counts.differs,
        new: counts.new,
        not_comparable: counts.not_comparable,
        catalogue_silent: counts.silent,
    }
}

fn entry(row: &Row) -> EntryOutput {
    EntryOutput {
        name: row.name.clone(),
        place: row.place.to_string(),
    }
}

fn refused(refused: &Refused) -> RefusedOutput {
    RefusedOutput {
        entry: refused.name.clone(),
        key: refused.key.map(str::to_owned),
        place: refused.place.to_string(),
        reason: refused.reason.id().to_owned(),
        given: refused.reason.given(),
    }
}

impl FindingOutput {
    fn new(finding: &Finding<'_>, reading: &Reading) -> Self {
        let theirs = &finding.theirs;
        Self {
            verdict: match finding.verdict {
                Verdict::Agrees => "agrees",
                Verdict::Close => "close",
                Verdict::Differs => "differs",
                Verdict::New => "new",
                Verdict::NotComparable => "not-comparable",
            }
            .to_owned(),
            effect: match finding.effect {
                Effect::Result => "result",
                Effect::Record => "record",
                Effect::Detail => "detail",
            }
            .to_owned(),
            leaning: match finding.leaning {
                Leaning::Theirs => "catalogue",
                Leaning::Open => "open",
                Leaning::Ours => "base",
            }
            .to_owned(),
            software: finding.software.to_owned(),
            subject: finding.subject.to_string(),
            attribute: theirs.said.about.to_owned(),
            catalogue: SaidOutput {
                entry: theirs.row.name.clone(),
                value: said(&theirs.said.value, reading),
                with_sso: match &theirs.said.value {
                    Heard::Price { with_sso, .. } => Some(*with_sso),
                    _ => None,
                },
                day: theirs.dated.map(|day| day.to_string()),
                publisher: theirs.said.publisher.to_owned(),
                url: theirs.said.url.clone(),
                place: theirs.said.place.to_string(),
            },
            base: finding.ours.iter().map(OursOutput::new).collect(),
        }
    }
}

impl OursOutput {
    fn new(ours: &Ours<'_>) -> Self {
        let claim = ours.claim;
        let judged = matches!(claim.provenance, Provenance::Judgement(_));
        let source = ours.source;
        Self {
            subject: claim.subject.to_string(),
            value: claim.value.to_string(),
            from: claim.from.map(|day| day.to_string()),
            source: source.map(|source| source.url.clone()),
            published: source.and_then(|s| s.published.map(|day| day.to_string())),
            checked: claim.checked().to_string(),
            evidence: match source {
                Some(source) => source.evidence.clone(),
                None if judged => "judgement".to_owned(),
                None => String::new(),
            },
            place: claim.place.to_string(),
        }
    }
}

/// A catalogue's value for programs.
fn said(heard: &Heard, reading: &Reading) -> String {
    match heard {
        Heard::Choice(id) => (*id).to_owned(),
        Heard::Number(number) => number.to_string(),
        Heard::Activity { last, ended } => {
            crate::upstream::kept_up(*last, *ended, reading.day).to_owned()
        }
        Heard::Licences(licences) => Licence::together(licences),
        Heard::Version(version) => version.to_string(),
        Heard::Website(address) => address.clone(),
        Heard::SupportEnds(ends) => {
            let lines = ends.iter().map(|(line, end)| match end {
                Some(end) => format!("{line}: {end}"),
                None => format!("{line}: null"),
            });
            lines.collect::<Vec<_>>().join("; ")
        }
        Heard::Price { price, .. } => price.to_string(),
        Heard::Recipe { .. } => "recipe".to_owned(),
    }
}
