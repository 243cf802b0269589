//! A document with every kind of block, and documents that press where it hurts.

use trousse::document::drawing::{Anchor, Drawing, FULL_WIDTH, Fill, Label, Shape, Tone};
use trousse::document::model::{
    Align, Block, Column, Document, Figure, Inline, Meta, NoteKind, Row, Table, Target, Words,
};
use trousse::text::{Lang, typeset};

pub(crate) fn fr(words: &str) -> String {
    typeset(words, Lang::Fr)
}

pub(crate) fn t(words: &str) -> Vec<Inline> {
    vec![Inline::Text(fr(words))]
}

pub(crate) fn p(words: &str) -> Block {
    Block::Paragraph(t(words))
}

pub(crate) fn heading(level: u8, id: &str, number: &str, words: &str) -> Block {
    Block::Heading {
        level,
        id: id.into(),
        number: number.into(),
        text: t(words),
    }
}

pub(crate) fn link(words: &str, address: &str) -> Inline {
    Inline::Link {
        text: fr(words),
        target: Target::Address(address.into()),
    }
}

pub(crate) fn inside(words: &str, id: &str) -> Inline {
    Inline::Link {
        text: fr(words),
        target: Target::Inside(id.into()),
    }
}

pub(crate) fn column(title: &str, width: u8, align: Align) -> Column {
    Column {
        title: t(title),
        width,
        align,
    }
}

pub(crate) fn note(kind: NoteKind, title: &str, body: Vec<Block>) -> Block {
    Block::Note {
        kind,
        title: t(title),
        body,
    }
}

pub(crate) fn meta() -> Meta {
    Meta {
        title: "Cahier des charges".into(),
        subtitle: fr(
            "Des outils libres et un seul compte pour toutes les personnes de l'association",
        ),
        author: "Association PiNG".into(),
        reference: "PING-2022-12".into(),
        date: fr("1er décembre 2022"),
        iso_date: "2022-12-01".into(),
        edition: fr("Faits vrais au 1er décembre 2022, base de connaissances 4f3a-91c0"),
        cover: vec![
            (
                "Émetteur".into(),
                "Association PiNG, 38 rue du Breil, 44100 Nantes".into(),
            ),
            ("Référence".into(), "PING-2022-12".into()),
            ("Version".into(), "1.0".into()),
            (
                "Destinataires".into(),
                fr("Bénévoles, salarié·es et adhérent⋅es de l'association"),
            ),
        ],
        words: Words {
            contents: "Sommaire".into(),
            page: "Page {n} / {total}".into(),
            continued: "(suite)".into(),
        },
    }
}

const LOREM: &str = "L'association accompagne depuis quinze ans des personnes qui explorent les cultures numériques. \
Elle anime un atelier de fabrication, documente ses projets et publie des vidéos ; chaque outil a été choisi séparément, \
avec un compte à part, si bien qu'une nouvelle adhérente doit retenir cinq mots de passe avant d'avoir écrit son premier message. \
Les familles d'outils ne se parlent pas, les droits ne suivent pas les personnes, et l'efficacité officielle est difficile à mesurer.";

fn context() -> Vec<Block> {
    vec![
        heading(1, "contexte", "1", "Contexte et objet"),
        p(LOREM),
        Block::Paragraph(vec![
            Inline::Text(fr("Le présent document dit ce que l'association attend, ")),
            Inline::Strong("avant".into()),
            Inline::Text(fr(
                " de dire avec quels logiciels. Chaque exigence porte un identifiant, comme ",
            )),
            Inline::Code("EX-07".into()),
            Inline::Text(fr(
                ", et naît d'une réponse ; les faits sont datés et sourcés (voir ",
            )),
            inside("le tableau des exigences", "exigences"),
            Inline::Text(fr(" et la ")),
            link(
                "page des tarifs de l'éditeur",
                "https://mattermost.com/pricing/?utm=a&b=c#plans",
            ),
            Inline::Text(fr("). Le terme ")),
            Inline::Emphasis("single sign-on".into()),
            Inline::Text(fr(
                " désigne une connexion unique : on entre son mot de passe une fois, 12 500 € n'y changent rien.",
            )),
        ]),
        heading(2, "existant", "1.1", "Ce qui existe aujourd'hui"),
        p(
            "Cinq outils servent chaque semaine. Ils ont été installés entre 2011 et 2020 par des bénévoles.",
        ),
        Block::List {
            ordered: false,
            items: vec![
                vec![p("un wiki public, ouvert aux inscriptions depuis 2011 ;")],
                vec![
                    p(
                        "une messagerie d'équipe de 320 comptes, dont la moitié dort, et que personne ne nettoie faute de temps et parce que les canaux anciens servent encore de mémoire ;",
                    ),
                    Block::List {
                        ordered: true,
                        items: vec![
                            vec![p("les canaux de projet ;")],
                            vec![p("les canaux des ateliers.")],
                        ],
                    },
                ],
                vec![p("une bibliothèque de 500 références.")],
            ],
        },
        note(
            NoteKind::Information,
            "Un compte ou une connexion ?",
            vec![
                p(
                    "Avoir le même compte partout et n'entrer son mot de passe qu'une fois sont deux choses différentes. Un annuaire LDAP donne la première ; OpenID Connect donne les deux.",
                ),
                Block::List {
                    ordered: false,
                    items: vec![
                        vec![p("même compte : un seul mot de passe à retenir ;")],
                        vec![p("connexion unique : on ne l'entre qu'une fois par jour.")],
                    ],
                },
            ],
        ),
        Block::Figure(figure()),
        heading(3, "mots", "1.1.1", "Les mots employés"),
        Block::Definitions(vec![
            (
                t("Fournisseur d'identité"),
                vec![p(
                    "Le logiciel qui tient les comptes et atteste auprès des autres outils que la personne est bien elle-même.",
                )],
            ),
            (
                t("OpenID Connect"),
                vec![
                    p(
                        "La langue que parlent aujourd'hui la plupart des outils pour demander « qui est-ce ? » au fournisseur d'identité.",
                    ),
                    p("Elle remplace peu à peu SAML 2.0."),
                ],
            ),
        ]),
    ]
}

/// A picture with every kind of shape.
pub(crate) fn figure() -> Figure {
    let label = |x, y, anchor, tone, words: &str| {
        Shape::Label(Label {
            x,
            y,
            anchor,
            room: 1200,
            lines: 2,
            size: 90,
            strong: false,
            tone,
            words: fr(words),
        })
    };
    Figure {
        id: "figure-couts".into(),
        caption: t("Le coût de chaque scénario"),
        alternative: fr(
            "Ne rien changer coûte 0 € par an ; relier l'existant coûte 38 400 $ par an.",
        ),
        drawing: Drawing {
            width: FULL_WIDTH,
            height: 900,
            shapes: vec![
                Shape::Line {
                    from: (1300, 50),
                    to: (1300, 850),
                    thickness: 7,
                    dashed: true,
                    tone: Tone::Middle,
                },
                Shape::Rect {
                    x: 1300,
                    y: 150,
                    width: 900,
                    height: 200,
                    fill: Fill::Plain(Tone::Deep),
                },
                Shape::Rect {
                    x: 1300,
                    y: 500,
                    width: 2600,
                    height: 200,
                    fill: Fill::Hatched(Tone::Deep),
                },
                Shape::Polygon {
                    points: vec![(4000, 500), (4100, 600), (4000, 700)],
                    tone: Tone::Ink,
                },
                Shape::Circle {
                    centre: (4300, 600),
                    radius: 80,
                    tone: Tone::Middle,
                },
                label(
                    0,
                    250,
                    Anchor::Start,
                    Tone::Ink,
                    "Ne rien changer pour l'instant, et rendre les outils trouvables",
                ),
                label(0, 600, Anchor::Start, Tone::Ink, "Relier l'existant"),
                label(1750, 250, Anchor::Middle, Tone::Paper, "0 €"),
                label(4400, 800, Anchor::End, Tone::Deep, "38 400 $"),
            ],
        },
    }
}

pub(crate) fn requirements(rows: usize) -> Table {
    let needs = [
        "Connexion unique par OpenID Connect",
        "Retrait des droits au départ d'une personne",
        "Export complet des données dans un format ouvert",
        "Hébergement dans l'Union européenne",
    ];
    let levels = ["Doit", "Devrait", "Pourrait"];
    Table {
        id: "exigences".into(),
        caption: t("Exigences, critères et niveaux"),
        columns: vec![
            column("Identifiant", 2, Align::Start),
            column("Énoncé", 5, Align::Start),
            column("Critère", 4, Align::Start),
            column("Priorité", 2, Align::Center),
            column("Coût par an", 3, Align::End),
        ],
        rows: (1..=rows)
            .map(|n| Row {
                id: format!("ex-{n}"),
                cells: vec![
                    vec![Inline::Code(format!("EX-{n:02}"))],
                    t(needs[n % needs.len()]),
                    vec![
                        Inline::Text(fr("✓ vérifié avec ")),
                        Inline::Code("sign-in.oidc".into()),
                        Inline::Text(fr(" en moins de 3 minutes")),
                    ],
                    t(levels[n % levels.len()]),
                    vec![Inline::Text(
                        trousse::text::Money::from_minor(
                            n as i64 * 123_450,
                            trousse::text::Currency::EUR,
                        )
                        .show(Lang::Fr),
                    )],
                ],
            })
            .collect(),
        row_headers: true,
    }
}

pub(crate) fn sample() -> Document {
    let mut blocks = context();
    blocks.extend([
        heading(1, "besoins", "2", "Besoins et exigences"),
        p(LOREM),
        Block::Table(requirements(14)),
        note(NoteKind::Verify, "Licence pour associations", vec![p("L'éditeur propose 250 USD pour trois ans sous conditions → à confirmer par écrit avant le 3 mars 2023.")]),
        note(NoteKind::Warning, "Le budget serait dépassé", vec![p("Mattermost Team ne sait pas se connecter en OpenID Connect ; l'édition qui le sait coûte 38 400 USD par an pour 320 comptes.")]),
        heading(2, "comparaison", "2.1", "Comparaison"),
        p("Les marques se lisent aussi sans couleur : ✓ oui, ✗ non, ? inconnu."),
        Block::Table(Table {
            id: "comparaison-t".into(),
            caption: t("Ce que sait faire chaque édition"),
            columns: vec![column("Édition", 4, Align::Start), column("Connexion", 2, Align::Center), column("Groupes", 2, Align::Center), column("Source", 6, Align::Start)],
            rows: vec![
                Row { id: "r1".into(), cells: vec![t("Mattermost Team"), t("✗"), t("✗"), vec![link("https://docs.mattermost.com/administration-guide/onboard/sso-openidconnect.html?tres=longue&adresse=oui", "https://docs.mattermost.com/administration-guide/onboard/sso-openidconnect.html?tres=longue&adresse=oui")]] },
                Row { id: "r2".into(), cells: vec![t("Rocket.Chat Community"), t("✓"), t("?"), t("documentation de l'éditeur, 21 novembre 2022")] },
                Row { id: String::new(), cells: vec![t("Zulip 5.0"), t("✓"), t("✓"), vec![]] },
            ],
            row_headers: true,
        }),
        note(NoteKind::Conclusion, "Ne rien changer pour l'instant", vec![p("Une page du site suffit à rendre les outils trouvables ; l'identité unique attendra le nouveau lieu.")]),
        heading(1, "annexes", "", "Annexes"),
        p(LOREM),
        Block::PageBreak,
        heading(1, "sources", "3", "Sources des faits"),
        p(LOREM),
    ]);
    Document {
        lang: Lang::Fr,
        meta: meta(),
        blocks,
    }
}

/// A report of about `parts` × 3 pages.
pub(crate) fn report(parts: usize) -> Document {
    let mut document = sample();
    for n in 4..4 + parts {
        document.blocks.push(heading(
            1,
            &format!("partie-{n}"),
            &n.to_string(),
            "Une partie du rapport",
        ));
        for section in 1..=3 {
            document.blocks.push(heading(
                2,
                &format!("partie-{n}-{section}"),
                &format!("{n}.{section}"),
                "Une section de cette partie, avec son titre",
            ));
            document.blocks.push(p(LOREM));
            document.blocks.push(p(LOREM));
        }
        let mut table = requirements(12);
        table.id = format!("tableau-{n}");
        for row in &mut table.rows {
            row.id.clear();
        }
        document.blocks.push(Block::Table(table));
    }
    document
}

pub(crate) fn with_blocks(blocks: Vec<Block>) -> Document {
    Document {
        lang: Lang::Fr,
        meta: meta(),
        blocks,
    }
}

/// Names, paragraphs, tables and scripts that a kind layout would not survive.
pub(crate) fn stress() -> Document {
    let name = "Association internationale pour la promotion de l'informatique libre ".repeat(4)
        + &"x".repeat(40);
    let long = "Un paragraphe sans fin qui raconte l'histoire d'un outil. ".repeat(350);
    let address = format!(
        "https://exemple.org/{}?q={}",
        "chemin-tres-long/".repeat(12),
        "a".repeat(120)
    );
    let mut table = requirements(500);
    for row in &mut table.rows {
        row.id.clear();
    }
    table.id = "grand".into();
    let tall = Table {
        id: "haut".into(),
        caption: t("Une rangée plus haute qu'une page"),
        columns: vec![
            column("Nom", 1, Align::Start),
            column("Histoire", 2, Align::Start),
        ],
        rows: vec![
            Row {
                id: String::new(),
                cells: vec![t("Court"), t(&"Une phrase de cellule. ".repeat(260))],
            },
            Row {
                id: String::new(),
                cells: vec![t("Suivant"), t("rien")],
            },
        ],
        row_headers: true,
    };
    let wide = Table {
        id: "large".into(),
        caption: t("Huit colonnes et des mots qui ne se coupent pas"),
        columns: (0..8)
            .map(|n| column(&format!("Colonne n° {n}"), 1, Align::Start))
            .collect(),
        rows: vec![Row {
            id: String::new(),
            cells: (0..8)
                .map(|n| match n {
                    0 => vec![Inline::Code(
                        "sign-in.oidc.groups-and-roles.very-long".into(),
                    )],
                    1 => vec![link(&address, &address)],
                    2 => t("anticonstitutionnellement hospitalo-universitaire"),
                    3 => t("Hébergement"),
                    4 => vec![Inline::Text("y".repeat(90))],
                    _ => t("court"),
                })
                .collect(),
        }],
        row_headers: false,
    };
    let mut document = with_blocks(vec![
        heading(1, "long", "1", &name),
        p(&long),
        Block::Paragraph(vec![Inline::Text("z".repeat(400))]),
        Block::Paragraph(vec![link(&address, &address)]),
        heading(2, "signes", "1.1", "Écritures et signes"),
        p(
            "Emoji 👩\u{200d}💻 🎉, chinois 日本語, arabe مرحبا, hébreu שלום, grec Ελληνικά, cyrillique Привет, vietnamien Tiếng Việt, e\u{301} combiné, ✔ ✘ ✅ ❌ ⚠.",
        ),
        note(
            NoteKind::Warning,
            &name,
            vec![
                p(&long[..9000]),
                Block::Table(Table {
                    id: "dedans".into(),
                    ..tall.clone()
                }),
                note(
                    NoteKind::Verify,
                    "Dans une remarque",
                    vec![p("Une remarque dans une remarque.")],
                ),
            ],
        ),
        Block::Table(tall),
        Block::Table(wide),
        heading(1, "grand-tableau", "2", "Cinq cents rangées"),
        Block::Table(table),
        Block::List {
            ordered: true,
            items: (0..120)
                .map(|n| vec![p(&format!("élément n° {n}"))])
                .collect(),
        },
        Block::List {
            ordered: false,
            items: vec![
                vec![],
                vec![Block::List {
                    ordered: false,
                    items: vec![vec![p("profond")]],
                }],
            ],
        },
        Block::Paragraph(vec![]),
        Block::Paragraph(vec![inside("un lien vers nulle part", "absent")]),
    ]);
    document.meta.author.clone_from(&name);
    document.meta.title.clone_from(&name);
    document.meta.subtitle = name.repeat(2);
    document.meta.reference.clone_from(&name);
    document.meta.cover = (0..14)
        .map(|n| (format!("Étiquette {n}"), name.clone()))
        .collect();
    document.meta.cover.push(("Histoire".into(), long));
    document
}
