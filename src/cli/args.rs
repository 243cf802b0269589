//! The command line, as clap reads it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::kb::create::NewKind;
use crate::delivery::Form;
use crate::knowledge::model::Catalogue;
use crate::text::{Inclusive, Lang};

/// Trousse aide une association à choisir ses outils numériques libres, comme un tout : un compte pour tous les outils,
/// dans son budget et avec ses bras. Sans commande, ouvre les écrans. Rien de ce qui est dit ne quitte la machine.
#[derive(Debug, Parser)]
#[command(name = "trousse", version)]
pub struct Cli {
    /// Ce qu'il faut faire ; sans commande, ouvre les écrans.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Le dossier à ouvrir dans les écrans.
    pub dossier: Option<PathBuf>,
    /// Ce qui vaut pour toutes les commandes.
    #[command(flatten)]
    pub common: Common,
}

/// What holds for every command.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// Langue : fr ou en (sinon celle du système, sinon le français).
    #[arg(long, global = true, value_parser = lang)]
    pub lang: Option<Lang>,
    /// Répondre avec les faits de ce jour (AAAA-MM-JJ).
    #[arg(long, global = true, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
    /// Un autre dossier de base de connaissances que celui du programme.
    #[arg(long, global = true, value_name = "DIR")]
    pub knowledge_base: Option<PathBuf>,
    /// Forme de ce qui est imprimé.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// The form of what is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Pour des personnes.
    Text,
    /// Pour des programmes.
    Json,
}

/// How large the type of a PDF is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FontSize {
    /// Comme dans un livre.
    Usual,
    /// Pour qui voit moins bien.
    Large,
}

/// The style of inclusive writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Style {
    /// Chaque mot en entier.
    Doublets,
    /// Le point médian.
    PointMedian,
}

impl From<Style> for Inclusive {
    fn from(style: Style) -> Self {
        match style {
            Style::Doublets => Self::Doublets,
            Style::PointMedian => Self::MiddleDot,
        }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Créer un dossier vide et l'ouvrir dans les écrans.
    New {
        /// Le fichier à créer.
        dossier: PathBuf,
    },
    /// Répondre aux questions, ligne par ligne ou dans les écrans.
    Fill {
        /// Le dossier.
        dossier: PathBuf,
        /// Ligne par ligne : pour lecteurs d'écran, tuyaux et scripts.
        #[arg(long)]
        plain: bool,
    },
    /// Dire ce qui convient à chaque besoin, et pourquoi.
    Assess {
        /// Le dossier.
        #[command(flatten)]
        dossier: DossierArg,
    },
    /// Comparer les scénarios : ne rien changer, relier, page blanche, le meilleur des deux.
    Plan {
        /// Le dossier.
        #[command(flatten)]
        dossier: DossierArg,
        /// Un seul scénario : as-is, connect, blank-page ou best.
        #[arg(long, value_name = "ID")]
        scenario: Option<String>,
        /// Comparer avec un autre jour, et nommer chaque fait qui a changé un résultat.
        #[arg(long, value_name = "DATE", value_parser = date)]
        compare_as_of: Option<Date>,
    },
    /// Dire pourquoi un logiciel n'est pas retenu, et ce qu'il faudrait changer.
    // With --example, the only name given is the software's.
    #[command(allow_missing_positional = true)]
    WhyNot {
        /// Le dossier.
        #[command(flatten)]
        dossier: DossierArg,
        /// Le logiciel, et son édition : mattermost/professional.
        #[arg(value_name = "SOFTWARE[/EDITION]")]
        software: String,
        /// Le scénario dans lequel la question se pose.
        #[arg(long, value_name = "ID", default_value = "best")]
        scenario: String,
    },
    /// Écrire le cahier des charges et le dossier interne.
    Report {
        /// Le dossier.
        #[command(flatten)]
        dossier: DossierArg,
        /// Le répertoire où écrire.
        #[arg(long, value_name = "DIR", default_value = ".")]
        out: PathBuf,
        /// Sous quelles formes.
        #[command(flatten)]
        forms: FormsArg,
        /// Écrire la grille de réponse à joindre, en ODS et en CSV.
        #[arg(long)]
        grid: bool,
        /// Écriture inclusive : doublets (« élues et élus ») ou point-median (« élu·es »).
        #[arg(long, value_enum, default_value_t = Style::Doublets)]
        style: Style,
    },
    /// Lire la grille remplie par un prestataire, et comparer les offres reçues.
    // With --example, there is no file to take in.
    Answers {
        /// Le dossier.
        #[command(flatten)]
        dossier: DossierArg,
        /// La grille remplie (ODS ou CSV) ; sans elle, compare ce qui est déjà reçu.
        #[arg(value_name = "FILE")]
        sheet: Option<PathBuf>,
        /// Le nom du prestataire (sinon, celui du fichier).
        #[arg(long, value_name = "NAME", requires = "sheet")]
        provider: Option<String>,
        /// Le jour de la réponse (sinon, aujourd'hui).
        #[arg(long, value_name = "DATE", value_parser = date, requires = "sheet")]
        date: Option<Date>,
    },
    /// Écrire la fiche des essais, ou lire celle qui a été remplie.
    Trial {
        /// Le dossier.
        #[command(flatten)]
        dossier: DossierArg,
        /// La fiche remplie (ODS ou CSV) ; sans elle, écrit la fiche à remplir.
        #[arg(value_name = "FILE")]
        sheet: Option<PathBuf>,
        /// Le répertoire où écrire la fiche.
        #[arg(long, value_name = "DIR", default_value = ".")]
        out: PathBuf,
        /// Le jour des essais dont la fiche ne dit pas le jour (sinon, aujourd'hui).
        #[arg(long, value_name = "DATE", value_parser = date, requires = "sheet")]
        date: Option<Date>,
    },
    /// Noter une version des documents, pour leur page de garde et leur historique.
    Version {
        /// Le fichier du dossier.
        dossier: PathBuf,
        /// Son numéro, par exemple 1.1.
        number: String,
        /// Ce qui a changé, en une phrase.
        what: String,
        /// Son jour (sinon, aujourd'hui).
        #[arg(long, value_name = "DATE", value_parser = date)]
        date: Option<Date>,
    },
    /// Imprimer un dossier d'exemple : ping-2022 ou ping-today.
    Example {
        /// Son nom.
        name: String,
    },
    /// Tenir la base de connaissances.
    Kb {
        /// Ce qu'il faut faire.
        #[command(subcommand)]
        command: KbCommand,
    },
}

/// A dossier from a file, or one of the examples.
#[derive(Debug, Clone, Args)]
#[group(required = true, multiple = false)]
pub struct DossierArg {
    /// Le fichier du dossier (`-` pour l'entrée standard).
    #[arg(value_name = "DOSSIER")]
    pub file: Option<PathBuf>,
    /// Un exemple au lieu d'un fichier : ping-2022 ou ping-today.
    #[arg(long, value_name = "NAME")]
    pub example: Option<String>,
}

/// The forms of the documents; without any, PDF and Markdown.
#[derive(Debug, Clone, Args)]
pub struct FormsArg {
    /// Écrire le PDF, à imprimer et à envoyer (PDF et Markdown si aucune forme n'est demandée).
    #[arg(long)]
    pub pdf: bool,
    /// La taille des caractères du PDF : `large` pour qui voit moins bien.
    #[arg(long, value_enum, value_name = "SIZE", default_value_t = FontSize::Usual)]
    pub font_size: FontSize,
    /// Écrire le Markdown, à coller et à comparer.
    #[arg(long)]
    pub markdown: bool,
    /// Écrire une page HTML, à mettre en ligne.
    #[arg(long)]
    pub html: bool,
    /// Écrire un fichier ODT, à modifier dans LibreOffice.
    #[arg(long)]
    pub odt: bool,
    /// Écrire un fichier DOCX, à modifier dans Word.
    #[arg(long)]
    pub docx: bool,
    /// Écrire le JSON, pour d'autres programmes : résultats et documents, dans un seul fichier.
    #[arg(long)]
    pub json: bool,
    /// Écrire toutes les formes.
    #[arg(long)]
    pub all: bool,
}

impl FormsArg {
    /// Whether any form is asked for by its name.
    pub fn is_named(&self) -> bool {
        self.all || self.pdf || self.markdown || self.html || self.odt || self.docx || self.json
    }

    /// The forms that are asked for, in the order of [`Form::ALL`].
    pub fn forms(&self) -> Vec<Form> {
        let asked = |form: &Form| match form {
            Form::Pdf | Form::LargePdf => self.pdf,
            Form::Markdown => self.markdown,
            Form::Html => self.html,
            Form::Odt => self.odt,
            Form::Docx => self.docx,
            Form::Json => self.json,
        };
        let mut forms: Vec<Form> = Form::ALL
            .into_iter()
            .filter(|form| self.all || asked(form))
            .collect();
        if forms.is_empty() {
            forms = Form::USUAL.to_vec();
        }
        if self.font_size == FontSize::Large {
            let large = |form| {
                if form == Form::Pdf {
                    Form::LargePdf
                } else {
                    form
                }
            };
            forms = forms.into_iter().map(large).collect();
        }
        forms
    }
}

/// The commands on the knowledge base.
#[derive(Debug, Subcommand)]
pub enum KbCommand {
    /// Trouver toutes les erreurs de la base.
    Check {
        /// Finir par 1 au moindre avertissement aussi.
        #[arg(long)]
        strict: bool,
        /// Un autre répertoire de questionnaire que celui du programme.
        #[arg(long, value_name = "DIR")]
        questionnaires: Option<PathBuf>,
    },
    /// Expliquer un code d'erreur : ce que c'est, pourquoi, comment y remédier.
    Explain {
        /// Le code, par exemple KB012, ou son nom, par exemple wrong-count.
        code: String,
    },
    /// Mettre des fichiers dans la forme commune, commentaires gardés.
    Format {
        /// Les fichiers (sans fichier : toute la base de --knowledge-base, ou de ./knowledge-base).
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Ne rien écrire ; finir par 1 si un fichier n'est pas dans la forme commune.
        #[arg(long)]
        check: bool,
    },
    /// Créer un fichier prêt à remplir, dans --knowledge-base ou ./knowledge-base.
    New {
        /// Ce qu'il décrit : software, need ou offer.
        kind: NewKind,
        /// Son nom ; le nom du fichier en est tiré.
        name: String,
    },
    /// Lister les faits que personne n'a vérifiés depuis trop longtemps.
    Stale {
        /// Le jour où la question se pose (sinon --as-of, sinon la date de la base).
        #[arg(long, value_name = "DATE", value_parser = date)]
        at: Option<Date>,
    },
    /// Lister les faits sur lesquels des sources se contredisent.
    Conflicts,
    /// Dire quels faits manquent, à quels logiciels, et ce que chacun pourrait changer.
    Coverage {
        /// Seulement ces logiciels, avec chaque fait qui leur manque (sinon tous, par attribut).
        software: Vec<String>,
        /// Un autre répertoire de questionnaire que celui du programme.
        #[arg(long, value_name = "DIR")]
        questionnaires: Option<PathBuf>,
    },
    /// Lister qui est cru, jusqu'où, et depuis quand personne n'a relu.
    Sources,
    /// Montrer tout ce que la base sait d'un logiciel, d'une offre ou d'une plateforme.
    Show {
        /// Son nom, l'un de ses noms, ou son identifiant.
        software: String,
        /// Montrer aussi ce qui n'est plus vrai.
        #[arg(long)]
        history: bool,
    },
    /// Imprimer un fait : valeur, dates, source.
    Fact {
        /// Le logiciel, et son édition.
        #[arg(value_name = "SOFTWARE[/EDITION]")]
        software: String,
        /// L'attribut, par exemple sign-in.oidc.
        attribute: String,
    },
    /// Dire en quoi deux bases diffèrent, et ce que cela change pour des associations.
    Diff {
        /// Le répertoire de l'ancienne base.
        old: PathBuf,
        /// Le répertoire de la nouvelle base.
        new: PathBuf,
        /// Les dossiers à replanifier avec chacune (les exemples si aucun n'est donné).
        #[arg(long, value_name = "FILES", num_args = 1..)]
        dossiers: Vec<PathBuf>,
    },
    /// Compter ce que contient la base.
    Stats,
    /// Comparer la base à un catalogue public, sans jamais y écrire.
    Compare {
        /// Le catalogue : yunohost, awesome-selfhosted, endoflife, selfhst, sso-tax ou authelia.
        #[arg(value_parser = catalogue)]
        source: Catalogue,
        /// Le répertoire de ses fichiers, ou un fichier.
        path: PathBuf,
        /// Écrire dans ce répertoire des faits proposés, à relire avant de les reprendre.
        #[arg(long, value_name = "DIR")]
        propose: Option<PathBuf>,
        /// Tout montrer, au lieu des premiers de chaque liste.
        #[arg(long)]
        all: bool,
    },
}

fn catalogue(text: &str) -> Result<Catalogue, String> {
    let known = Catalogue::ALL.map(Catalogue::id);
    let found = Catalogue::ALL.into_iter().find(|one| one.id() == text);
    found.ok_or_else(|| {
        format!(
            "« {text} » n'est pas un catalogue : écrire {}",
            known.join(", ")
        )
    })
}

fn lang(text: &str) -> Result<Lang, String> {
    match text {
        "fr" => Ok(Lang::Fr),
        "en" => Ok(Lang::En),
        other => Err(format!("« {other} » : écrire fr ou en")),
    }
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| {
        format!("« {text} » n'est pas un jour : écrire AAAA-MM-JJ, par exemple 2022-12-01")
    })
}
