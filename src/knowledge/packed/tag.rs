//! What a packed value is. The build script reads this file too.

pub(crate) const TEXT: u8 = 0;
pub(crate) const NUMBER: u8 = 1;
pub(crate) const NO: u8 = 2;
pub(crate) const YES: u8 = 3;
pub(crate) const DAY: u8 = 4;
pub(crate) const LIST: u8 = 5;
pub(crate) const TABLE: u8 = 6;
