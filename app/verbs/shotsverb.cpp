#include "verb.h"
