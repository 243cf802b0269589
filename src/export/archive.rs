//! Files in one archive, the same bytes on every machine and every day.

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The members of an archive, in order.
pub(super) struct Archive {
    writer: ZipWriter<Cursor<Vec<u8>>>,
}

impl Archive {
    pub(super) fn new() -> Self {
        Self {
            writer: ZipWriter::new(Cursor::new(Vec::new())),
        }
    }

    /// Adds a member as it is: the type of an OpenDocument file is read without unpacking.
    pub(super) fn stored(&mut self, name: &str, content: &[u8]) -> io::Result<()> {
        self.member(name, content, CompressionMethod::Stored)
    }

    /// Adds a member, compressed.
    pub(super) fn add(&mut self, name: &str, content: &str) -> io::Result<()> {
        self.member(name, content.as_bytes(), CompressionMethod::Deflated)
    }

    /// The archive.
    pub(super) fn finish(self) -> io::Result<Vec<u8>> {
        Ok(self.writer.finish()?.into_inner())
    }

    fn member(&mut self, name: &str, content: &[u8], method: CompressionMethod) -> io::Result<()> {
        // Neither the clock nor the rights of the machine.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        self.writer.start_file(name, options)?;
        self.writer.write_all(content)
    }
}
