//! The command line: one file a command.

mod answers;
pub mod args;
mod assess;
mod bases;
mod changed;
mod context;
mod example;
mod failure;
mod fill;
pub mod kb;
pub mod knowledge_base;
mod knowledge_commands;
mod plan;
mod report;
mod screens;
mod sheets;
mod tell;
mod trial;
mod version;
mod why_not;

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::Parser;
use serde::Serialize;

use args::{Cli, Command, Format};
use context::Context;
use failure::{Answer, Failure};

use crate::text::Refusal;

/// Runs the program: 0 done, 1 the answer is no, 2 wrong use or bad input.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(Answer::Yes) => ExitCode::SUCCESS,
        Ok(Answer::No) => ExitCode::from(1),
        Err(Failure(sentence)) => {
            // When even standard error is closed, the exit code still tells.
            let _ = writeln!(io::stderr(), "{sentence}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: &Cli) -> Result<Answer, Failure> {
    let context = Context::new(&cli.common)?;
    if let (Some(dossier), Some(_)) = (&cli.dossier, &cli.command) {
        let given = crate::text::clean(&dossier.to_string_lossy());
        let variables = [("given", given.into())];
        return Err(Failure(
            context.texts.say_with("cli-dossier-first", &variables),
        ));
    }
    match &cli.command {
        None => screens::open(&context, cli.dossier.as_deref()),
        Some(Command::New { dossier }) => screens::new(&context, dossier),
        Some(Command::Fill {
            dossier,
            plain: true,
        }) => fill::plain(&context, dossier),
        Some(Command::Fill {
            dossier,
            plain: false,
        }) => screens::fill(&context, dossier),
        Some(Command::Assess { dossier }) => assess::run(&context, dossier),
        Some(Command::Plan {
            dossier,
            scenario,
            compare_as_of,
        }) => plan::run(&context, dossier, scenario.as_deref(), *compare_as_of),
        Some(Command::WhyNot {
            dossier,
            software,
            scenario,
        }) => why_not::run(&context, dossier, software, scenario),
        Some(Command::Report {
            dossier,
            out,
            forms,
            grid,
            style,
        }) => {
            let asked = report::Asked { forms, grid: *grid };
            report::run(&context, dossier, out, &asked, *style)
        }
        Some(Command::Answers {
            dossier,
            sheet,
            provider,
            date,
        }) => answers::run(
            &context,
            dossier,
            sheet.as_deref(),
            provider.as_deref(),
            *date,
        ),
        Some(Command::Trial {
            dossier,
            sheet,
            out,
            date,
        }) => trial::run(&context, dossier, sheet.as_deref(), out, *date),
        Some(Command::Version {
            dossier,
            number,
            what,
            date,
        }) => version::run(&context, dossier, number, what, *date),
        Some(Command::Example { name }) => example::run(&context, name),
        Some(Command::Kb { command }) => knowledge_commands::run(&context, command),
    }
}

/// Prints an output: as text for people, or as JSON for programs.
fn print(
    context: &Context,
    text: impl FnOnce() -> String,
    json: impl FnOnce() -> Result<String, serde_json::Error>,
) -> Result<(), Failure> {
    let printed = match context.format {
        Format::Text => text(),
        Format::Json => json().map_err(|error| Failure(error.to_string()))?,
    };
    say(context, printed.trim_end())
}

/// A value as JSON for programs.
fn json(value: &impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(value)
}

/// Writes a line on standard output.
fn say(context: &Context, text: &str) -> Result<(), Failure> {
    write(context, format!("{text}\n").as_bytes())
}

/// Writes on standard output. A reader who has heard enough (`| head`) is no error.
fn write(context: &Context, bytes: &[u8]) -> Result<(), Failure> {
    let mut output = io::stdout();
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let variables = [("error", Refusal::from(&error).say(&context.texts).into())];
            Err(Failure(
                context.texts.say_with("cli-not-printed", &variables),
            ))
        }
        _ => Ok(()),
    }
}
