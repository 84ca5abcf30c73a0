"""Spells [kind, value] pairs from standard input with the rule-based number format of ICU."""
import ctypes
import ctypes.util
import json
import re
import sys

SPELLOUT, DEFAULT_RULE_SET = 5, 6
RULES = {
    "masculine": "%spellout-cardinal-masculine",
    "feminine": "%spellout-cardinal-feminine",
    "ordinal": "%spellout-ordinal-masculine",
}

name = ctypes.util.find_library("icui18n")
icu = ctypes.CDLL(name)
version = re.search(r"so\.(\d+)", name).group(1)
function = lambda stem: getattr(icu, f"{stem}_{version}")
status = ctypes.c_int(0)
opening = function("unum_open")
opening.restype = ctypes.c_void_p
formatter = ctypes.c_void_p(opening(SPELLOUT, None, 0, b"ar", None, ctypes.byref(status)))


def spell(kind, value):
    if kind not in RULES:
        return None
    rule = RULES[kind].encode("utf-16-le")
    function("unum_setTextAttribute")(
        formatter, DEFAULT_RULE_SET, rule, len(rule) // 2, ctypes.byref(status)
    )
    buffer = ctypes.create_string_buffer(2000)
    length = function("unum_formatInt64")(
        formatter, ctypes.c_int64(value), buffer, 1000, None, ctypes.byref(status)
    )
    return buffer.raw[: 2 * length].decode("utf-16-le")


print(json.dumps([spell(kind, value) for kind, value in json.load(sys.stdin)]))
