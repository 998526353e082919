// Values as bytes, in native byte order. A value is a tag and what follows it:
//   nil false true            nothing
//   integer number            8 bytes
//   string                    u32 length, bytes
//   table                     u32 count of the list, u32 count of names; the list; (string, value) for each name
//   function                  i32 ordinal, i32 line defined, u32 length of the file name, bytes
//   handle                    i32 kind, i32 id
//   host function             i32 id, u32 length of its name, bytes
//   view                      i32 id
#pragma once

enum {
  KX_WIRE_NIL,
  KX_WIRE_FALSE,
  KX_WIRE_TRUE,
  KX_WIRE_INTEGER,
  KX_WIRE_NUMBER,
  KX_WIRE_STRING,
  KX_WIRE_TABLE,
  KX_WIRE_FUNCTION,
  KX_WIRE_HANDLE,
  KX_WIRE_HOST_FUNCTION,
  KX_WIRE_VIEW
};
