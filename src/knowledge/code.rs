//! The flaws that a base can have. A code, once given, keeps its number and its meaning for ever.

/// How bad a flaw is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The base cannot be used.
    Error,
    /// The base can be used, but somebody should look.
    Warning,
}

macro_rules! codes {
    ($($number:literal $severity:ident $name:ident $title:literal: $doc:literal)*) => {
        /// A kind of flaw, with a stable number.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = $doc] $name = $number,)*
        }

        impl Code {
            /// Every code, by number.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// A short name, for instance `unknown-key`.
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    1 Error NotUtf8 "not-utf8": "The file's bytes are no UTF-8 text."
    2 Error InvalidToml "invalid-toml": "The file cannot be read as TOML."
    3 Error UnknownFile "unknown-file": "A TOML file where the base has no place for one."
    4 Error MissingFile "missing-file": "A file without which there is no base."
    5 Error TextTooLong "text-too-long": "A text so long that it cannot be meant."
    6 Error HiddenCharacters "hidden-characters": "Control characters, or characters that hide or reverse text."
    7 Error UnknownKey "unknown-key": "A key that the table does not have."
    8 Error MissingKey "missing-key": "A key that the table must have."
    9 Error WrongType "wrong-type": "A value of another type than its key asks for."
    10 Error OutOfRange "out-of-range": "A number outside the range of its key."
    11 Error UnknownWord "unknown-word": "A word outside the few that its key knows."
    12 Error WrongCount "wrong-count": "A list with too few or too many elements."
    13 Error NotOneKind "not-one-kind": "Not exactly one of the sub-tables that name a kind."
    14 Error MalformedId "malformed-id": "An identifier with other signs than small letters, digits, hyphens."
    15 Error MalformedAddress "malformed-address": "An address that is not one of the web."
    16 Error MissingFrench "missing-french": "A text without its French."
    17 Warning MissingEnglish "missing-english": "A text without its English."
    18 Warning NoticeTooLong "notice-too-long": "A notice too long to be read beside a fact."
    19 Warning Typography "typography": "Spaces that break the rules of typography."
    20 Error IdDiffersFromFile "id-differs-from-file": "An identifier that is not its file's name."
    21 Error DuplicateId "duplicate-id": "Two things of one kind with one identifier."
    22 Error AliasClash "alias-clash": "A name that means two programs."
    23 Error NoEdition "no-edition": "A software without edition."
    24 Error CircularRequires "circular-requires": "A software that requires itself, be it through others."
    25 Warning NotCanonical "not-canonical": "A file that is not in its canonical form."
    30 Error UnknownAttribute "unknown-attribute": "An attribute that `attributes.toml` does not have."
    31 Error UnknownNeed "unknown-need": "A need without file."
    32 Error UnknownSoftware "unknown-software": "A software without file."
    33 Error UnknownEdition "unknown-edition": "An edition that the software does not have."
    34 Error UnknownPublisher "unknown-publisher": "A publisher that `sources.toml` does not have."
    35 Error UnknownEvidence "unknown-evidence": "An evidence level that `sources.toml` does not have."
    36 Error UnknownProtocol "unknown-protocol": "A protocol that `protocols.toml` does not have."
    37 Error UnknownLicence "unknown-licence": "A licence that `licences.toml` does not have."
    38 Error UnknownScale "unknown-scale": "A scale that `attributes.toml` does not have."
    39 Error UnknownFeature "unknown-feature": "A feature that its need does not have."
    40 Error ScaleMismatch "scale-mismatch": "Upkeep levels that are not those of the scale `upkeep`."
    41 Warning MissingRole "missing-role": "A platform's accounts in a software that is no identity provider."
    50 Error ValueOutsideKind "value-outside-kind": "A value that the attribute cannot have."
    51 Error PriceWithoutUnit "price-without-unit": "An amount without its currency, or with its unit inside."
    52 Error TermMissing "term-missing": "A price for a term that does not say how long."
    53 Error DetailOutOfPlace "detail-out-of-place": "A key that makes no sense in this claim."
    54 Error AttributeElsewhere "attribute-elsewhere": "An attribute of packages or offers, used elsewhere."
    55 Error JudgedFact "judged-fact": "A judgement on something that is not a scale."
    56 Error DatesCross "dates-cross": "A claim that ends before it starts."
    57 Error CheckedBeforePublished "checked-before-published": "A source read before it was published."
    58 Error DuplicateClaim "duplicate-claim": "The same thing said twice of the same days."
    59 Error MalformedRate "malformed-rate": "An exchange rate that is no number above zero."
    60 Error MalformedCurrency "malformed-currency": "A currency that is not a code of three letters."
    61 Error BandsOutOfOrder "bands-out-of-order": "Bounds of levels that do not go up."
    70 Warning ContestedWithoutReservation "contested-without-reservation": "Two sources disagree and nothing says so."
    71 Warning StaleClaim "stale-claim": "A claim that nobody has checked for too long."
    72 Warning NoLicence "no-licence": "An edition without any claim about its licence."
    73 Warning NeedWithoutCandidate "need-without-candidate": "A need that no software answers."
    74 Warning NoExchangeRate "no-exchange-rate": "A price in a currency without exchange rate."
    75 Warning FeatureWithoutNeed "feature-without-need": "A feature of a need that the software does not answer."
    76 Warning FeatureNobodyHas "feature-nobody-has": "A feature that no software covers, not even in part."
    77 Warning DeadAttribute "dead-attribute": "An attribute on which no result depends and that is not kept for readers."
    78 Warning AfterBaseDate "after-base-date": "A claim that is known only after the day of which the base speaks."
    201 Error UnknownQuestion "unknown-question": "A question that the questionnaire does not have."
    202 Error UnknownOption "unknown-option": "An option that the question does not have."
    203 Error CircularCondition "circular-condition": "A question that waits for its own answer, be it through others."
    204 Error UnreachableQuestion "unreachable-question": "A question whose conditions can never hold together."
    205 Error UselessQuestion "useless-question": "A question that gives nothing and that no condition reads."
    206 Error UnknownRequirement "unknown-requirement": "A requirement that `requirements.toml` does not have."
    207 Error OnlyExclusiveOptions "only-exclusive-options": "Options of which each excludes all others."
    208 Error TestOutOfKind "test-out-of-kind": "A test that an answer of that kind can never meet."
    209 Error NotOneTest "not-one-test": "Not exactly one test in a condition."
    210 Error EffectOutOfKind "effect-out-of-kind": "An effect that an answer of that kind cannot have."
    211 Error ForEachOutOfKind "for-each-out-of-kind": "A question repeated for answers that are neither needs nor tools."
    212 Error OptionsOutOfPlace "options-out-of-place": "Options that the question cannot have there."
    213 Error EffectDetail "effect-detail": "An effect without what it needs, or with what it does not take."
    214 Error EmptyRange "empty-range": "A range in which there is no number."
    215 Error RepeatedCondition "repeated-condition": "A condition on a question that is repeated for something else."
    216 Error ReservedId "reserved-id": "An identifier that dossiers keep for another use."
    217 Warning ConditionOnLater "condition-on-later": "A condition on a question that is asked later."
    218 Warning ConditionBeyondShort "condition-beyond-short": "A question of the short course that waits for one that is not in it."
    219 Warning UngivenRequirement "ungiven-requirement": "A requirement that no answer gives."
    220 Warning WeightsOutOfOrder "weights-out-of-order": "Ranks of which a later one weighs more."
    301 Error DossierTooLarge "dossier-too-large": "A file too large to be a dossier."
    302 Error DossierSchemaNewer "dossier-schema-newer": "A dossier written by a newer program."
    303 Error DossierWrongType "dossier-wrong-type": "An answer that does not fit its question."
    304 Error DossierUnquotedKey "dossier-unquoted-key": "The id of a question without its quotation marks."
    305 Warning DossierUnknownQuestion "dossier-unknown-question": "An answer to a question that the questionnaire does not have."
    306 Error DossierOtherQuestionnaire "dossier-other-questionnaire": "A dossier of another questionnaire."
    307 Warning DossierQuestionnaireNewer "dossier-questionnaire-newer": "A dossier of a newer version of the questionnaire."
    308 Error DossierToolName "dossier-tool-name": "A tool without name, or named twice."
    309 Warning DossierUnknownKey "dossier-unknown-key": "A key that dossiers do not have."
    310 Error DossierHeader "dossier-header": "A line of the head that cannot be read."
    311 Error DossierNotToml "dossier-not-toml": "A dossier that cannot be read as TOML."
    312 Error DossierRecord "dossier-record": "A version, an answer of a provider or a lesson that cannot be read."
    401 Error UnknownInsert "unknown-insert": "The plan of a document inserts what nobody can make."
    402 Error UnknownTest "unknown-test": "The plan of a document asks for a fact that nobody knows."
    403 Error UnknownPlaceholder "unknown-placeholder": "A sentence leaves open what nobody can fill."
    404 Error ReportLevel "report-level": "A part of a section before any section."
    405 Error ReportFrame "report-frame": "A frame without title, or a title without frame."
    406 Error ReportCode "report-code": "The start of a document's reference that is not a few capitals."
}

impl Code {
    /// The stable identifier: `KB007` for the base and the form of any file, `QU001` for a questionnaire,
    /// `DO001` for a dossier, `RE001` for the plan of a document.
    pub fn id(self) -> String {
        match self as u16 {
            number @ 401.. => format!("RE{:03}", number - 400),
            number @ 301.. => format!("DO{:03}", number - 300),
            number @ 201.. => format!("QU{:03}", number - 200),
            number => format!("KB{number:03}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_titles_are_unique_and_ordered() {
        assert!(
            Code::ALL
                .windows(2)
                .all(|pair| (pair[0] as u16) < pair[1] as u16)
        );
        let titles: std::collections::BTreeSet<_> =
            Code::ALL.iter().map(|code| code.title()).collect();
        assert_eq!(titles.len(), Code::ALL.len());
        assert_eq!(Code::UnknownKey.id(), "KB007");
        assert_eq!(Code::UnknownQuestion.id(), "QU001");
        assert_eq!(Code::DossierTooLarge.id(), "DO001");
        assert_eq!(Code::UnknownInsert.id(), "RE001");
    }
}
