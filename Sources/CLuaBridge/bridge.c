#include "kolmix_lua.h"
