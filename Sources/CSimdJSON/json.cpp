#include "kolmix_json.h"
