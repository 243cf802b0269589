//! Reading packed files, as Serde wants it.

use std::ops::Range;

use serde::de::value::Error;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_spanned::de::{SpannedDeserializer, is_spanned};

use super::tag::{DAY, LIST, NO, NUMBER, TABLE, TEXT, YES};

/// The value that is packed in `bytes`.
///
/// # Errors
///
/// When the bytes are none, or not what `T` expects.
pub(super) fn value<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    let mut bytes = Bytes::new(bytes);
    T::deserialize(bytes.value()?)
}

/// Bytes yet to be read.
#[derive(Debug)]
pub(super) struct Bytes<'p> {
    rest: &'p [u8],
}

impl<'p> Bytes<'p> {
    pub(super) fn new(rest: &'p [u8]) -> Self {
        Self { rest }
    }

    fn take(&mut self, count: usize) -> Result<&'p [u8], Error> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or_else(cut)?;
        self.rest = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, Error> {
        self.take(1)?.first().copied().ok_or_else(cut)
    }

    fn number(&mut self) -> Result<u64, Error> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(cut())
    }

    fn count(&mut self) -> Result<usize, Error> {
        usize::try_from(self.number()?).map_err(|_| cut())
    }

    /// Bytes with their count before them.
    pub(super) fn part(&mut self) -> Result<&'p [u8], Error> {
        let count = self.count()?;
        self.take(count)
    }

    /// The same that are a text.
    pub(super) fn text(&mut self) -> Result<&'p str, Error> {
        std::str::from_utf8(self.part()?).map_err(|_| cut())
    }

    fn value(&mut self) -> Result<Value<'_, 'p>, Error> {
        Ok(Value {
            tag: self.byte()?,
            span: self.count()?..self.count()?,
            bytes: self,
        })
    }
}

fn cut() -> Error {
    Error::custom("packed bytes are cut")
}

/// A value of which the head was read.
struct Value<'b, 'p> {
    tag: u8,
    span: Range<usize>,
    bytes: &'b mut Bytes<'p>,
}

impl<'p> Deserializer<'p> for Value<'_, 'p> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'p>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.tag {
            TEXT => visitor.visit_borrowed_str(self.bytes.text()?),
            NUMBER => visitor.visit_u64(self.bytes.number()?),
            NO => visitor.visit_bool(false),
            YES => visitor.visit_bool(true),
            DAY => visitor.visit_u32(u32::try_from(self.bytes.number()?).map_err(|_| cut())?),
            LIST => visitor.visit_seq(Items::new(self.bytes)?),
            TABLE => visitor.visit_map(Items::new(self.bytes)?),
            _ => Err(cut()),
        }
    }

    fn deserialize_option<V: Visitor<'p>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'p>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'p>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if is_spanned(name) {
            let span = self.span.clone();
            return visitor.visit_map(SpannedDeserializer::new(self, span));
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'p>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if self.tag != TEXT {
            return Err(Error::invalid_type(Unexpected::Enum, &visitor));
        }
        visitor.visit_enum(self.bytes.text()?.into_deserializer())
    }

    forward_to_deserialize_any! {
        <V: Visitor<'p>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

impl<'p> IntoDeserializer<'p, Error> for Value<'_, 'p> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// What is left of a list or a table.
struct Items<'b, 'p> {
    left: usize,
    bytes: &'b mut Bytes<'p>,
}

impl<'b, 'p> Items<'b, 'p> {
    fn new(bytes: &'b mut Bytes<'p>) -> Result<Self, Error> {
        Ok(Self {
            left: bytes.count()?,
            bytes,
        })
    }

    fn next<S: DeserializeSeed<'p>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(None);
        };
        self.left = left;
        seed.deserialize(self.bytes.value()?).map(Some)
    }
}

impl<'p> SeqAccess<'p> for Items<'_, 'p> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'p>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        self.next(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

impl<'p> MapAccess<'p> for Items<'_, 'p> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'p>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        self.next(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'p>>(&mut self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(self.bytes.value()?)
    }
}
