// What the string functions share.
#pragma once
#include "internal.h"

// A start position given by a script (1 is the first byte, -1 the last) as one from 1 on.
size_t kx_start_position(lua_Integer position, size_t size);
int kx_string_find(lua_State *L);
int kx_string_match(lua_State *L);
int kx_string_gmatch(lua_State *L);
int kx_string_gsub(lua_State *L);
int kx_string_format(lua_State *L);
