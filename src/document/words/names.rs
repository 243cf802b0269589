//! Names of what the base and the questionnaire hold.

use super::Words;
use crate::dossier::model::QuestionRef;
use crate::knowledge::model::{Criterion, Grant, Protocol, Subject};
use crate::questionnaire::tool_name;

impl Words<'_> {
    /// The name of a software, or of a tool in place that the base does not know.
    pub fn software(&self, id: &str) -> String {
        self.told(tool_name(
            id,
            self.case.base(),
            self.case.dossier,
            self.lang(),
        ))
    }

    /// « Mattermost Team Edition »; the edition is left out where there is only one, or where it bears the software's name.
    pub fn edition(&self, software: &str, edition: Option<&str>) -> String {
        let name = self.software(software);
        let known = self.case.base().software.get(software);
        let edition = known.and_then(|known| {
            known
                .editions
                .iter()
                .find(|one| Some(one.id.as_str()) == edition && known.editions.len() > 1)
        });
        match edition {
            Some(edition) if !bears(&edition.name, &name) => {
                self.told(&format!("{name} {}", edition.name))
            }
            _ => name,
        }
    }

    /// The name of an edition alone: « Professional ».
    pub fn edition_alone(&self, software: &str, edition: &str) -> String {
        let known = self.case.base().software.get(software);
        let found = known.and_then(|known| known.editions.iter().find(|one| one.id == edition));
        found.map_or_else(|| self.told(edition), |edition| self.told(&edition.name))
    }

    /// Whom or what facts are about: « Mattermost Team Edition », « Frama.space », « le paquet YunoHost de PeerTube ».
    pub fn subject(&self, subject: &Subject) -> String {
        match subject {
            Subject::Software { software, edition } => self.edition(software, edition.as_deref()),
            Subject::Offer { offer } => self.offer(offer),
            Subject::Package { platform, software } => self.say_with(
                "name-package",
                &[
                    ("platform", self.platform(platform).into()),
                    ("of-software", self.of(&self.software(software)).into()),
                ],
            ),
        }
    }

    /// The name of an offer.
    pub fn offer(&self, id: &str) -> String {
        let offer = self.case.base().offers.get(id);
        self.told(offer.map_or(id, |offer| &offer.name))
    }

    /// The name of a platform.
    pub fn platform(&self, id: &str) -> String {
        let platform = self.case.base().platforms.get(id);
        self.told(platform.map_or(id, |platform| &platform.name))
    }

    /// The name of a need, a verb: « Discuter en équipe ».
    pub fn need(&self, id: &str) -> String {
        let need = self.case.base().needs.get(id);
        need.map_or_else(|| self.told(id), |need| self.tr(&need.label))
    }

    /// The name of an attribute: « Connexion par OpenID Connect ».
    pub fn attribute(&self, id: &str) -> String {
        let attribute = self.case.base().attributes.get(id);
        attribute.map_or_else(|| self.told(id), |attribute| self.tr(&attribute.label))
    }

    /// The name of a criterion: « Un seul compte ».
    pub fn criterion(&self, id: &str) -> String {
        let criterion = self.criterion_of(id);
        criterion.map_or_else(|| self.told(id), |criterion| self.tr(&criterion.label))
    }

    /// The name of a protocol: « OpenID Connect ».
    pub fn protocol(&self, id: &str) -> String {
        let protocols: &[Protocol] = &self.case.base().protocols;
        let protocol = protocols.iter().find(|protocol| protocol.id == id);
        self.told(protocol.map_or(id, |protocol| &protocol.name))
    }

    /// The name of a means: « par un greffon officiel ».
    pub fn means(&self, id: &str) -> String {
        let means = self.case.base().effort.means.get(id);
        means.map_or_else(|| self.told(id), |means| self.tr(&means.label))
    }

    /// What a connection may give: « Même compte ».
    pub fn grant(&self, grant: Grant) -> String {
        self.say(&format!("grant-{}", grant.id()))
    }

    /// A question, with the need or tool for which it is asked.
    pub fn question(&self, at: &QuestionRef) -> String {
        let question = self.case.questionnaire.question(&at.question);
        let text = question.map_or_else(|| self.told(&at.question), |one| self.tr(&one.text));
        let instance = self
            .unnamed_tool(at)
            .or_else(|| self.course.instance_label(at, self.lang()));
        match instance {
            None => text,
            Some(instance) => self.say_with(
                "name-question-of",
                &[
                    ("instance", self.told(&instance).into()),
                    ("question", text.into()),
                ],
            ),
        }
    }

    pub(super) fn criterion_of(&self, id: &str) -> Option<&Criterion> {
        let criteria: &[Criterion] = &self.case.base().criteria;
        criteria.iter().find(|criterion| criterion.id == id)
    }
}

/// Whether one of two names already holds the other.
fn bears(edition: &str, software: &str) -> bool {
    edition.starts_with(software) || software.starts_with(edition)
}
