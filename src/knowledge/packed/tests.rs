use toml::de::DeTable;

use super::super::file::{FileKind, Role, role};
use super::super::raw::{
    RawAttributes, RawBase, RawCriteria, RawEffort, RawLicences, RawNeed, RawOffer, RawPlatform,
    RawProtocols, RawRates, RawSoftware, RawSources, RawUpstream,
};
use super::*;

/// The same file read both ways.
fn compare<T: DeserializeOwned + std::fmt::Debug>(path: &str, text: &str, packed: &Packed<'_>) {
    let parsed = DeTable::parse(text).unwrap();
    let parsed = T::deserialize(toml::de::Deserializer::from(parsed)).unwrap();
    let unpacked: T = packed.read(path).expect(path);
    assert_eq!(format!("{unpacked:?}"), format!("{parsed:?}"), "{path}");
}

#[test]
fn what_is_packed_is_what_is_parsed_places_included() {
    let packed = Packed::embedded();
    for (path, bytes) in super::super::embedded() {
        let Role::Read(kind, _) = role(&path) else {
            continue;
        };
        let text = std::str::from_utf8(&bytes).unwrap();
        let compare = match kind {
            FileKind::Base => compare::<RawBase>,
            FileKind::Attributes => compare::<RawAttributes>,
            FileKind::Protocols => compare::<RawProtocols>,
            FileKind::Effort => compare::<RawEffort>,
            FileKind::Licences => compare::<RawLicences>,
            FileKind::Sources => compare::<RawSources>,
            FileKind::Criteria => compare::<RawCriteria>,
            FileKind::ExchangeRates => compare::<RawRates>,
            FileKind::Upstream => compare::<RawUpstream>,
            FileKind::Need => compare::<RawNeed>,
            FileKind::Software => compare::<RawSoftware>,
            FileKind::Offer => compare::<RawOffer>,
            FileKind::Platform => compare::<RawPlatform>,
        };
        compare(&path, text, &packed);
    }
}

#[test]
fn the_base_is_the_same_however_it_is_read() {
    let (parsed, packed) = (
        super::super::load(&super::super::embedded()),
        super::super::load_embedded(),
    );
    assert_eq!(packed.diagnostics, parsed.diagnostics);
    assert_eq!(
        format!("{:?}", packed.base.unwrap()),
        format!("{:?}", parsed.base.unwrap())
    );
}

#[test]
fn what_cannot_be_packed_is_left_out() {
    for text in ["x = 1.5", "x = 12:00:00", "x = -1", "x = "] {
        let mut into = Vec::new();
        write::add_file(&mut into, "a.toml", text);
        assert!(into.is_empty(), "{text}");
    }
}

#[test]
fn cut_bytes_say_nothing_and_do_no_harm() {
    let mut whole = Vec::new();
    write::add_file(&mut whole, "a.toml", "x = [\"é\", 300, { y = true }]");
    assert!(Packed::open(&whole).read::<toml::Table>("a.toml").is_some());
    for end in 0..whole.len() {
        assert!(
            Packed::open(&whole[..end])
                .read::<toml::Table>("a.toml")
                .is_none()
        );
    }
    let file = &whole[9..];
    for end in 0..file.len() {
        assert!(read::value::<toml::Table>(&file[..end]).is_err(), "{end}");
    }
}
