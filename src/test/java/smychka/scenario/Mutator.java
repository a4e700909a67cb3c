package smychka.scenario;

import static smychka.scenario.Mutant.Kind.MONTH;
import static smychka.scenario.Mutant.Kind.NUMBER;
import static smychka.scenario.Mutant.Kind.SECTION;
import static smychka.scenario.Mutant.Kind.SWITCH;
import static smychka.scenario.Mutant.Kind.TEXT;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import smychka.random.Drawn;

/** Ways to spoil a scenario file, or to write it otherwise, each with what must come of it. */
enum Mutator {
    A_KEY_MISSPELT {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER, SWITCH, SECTION);
            var line = m.lines.get(at);
            var word = line.key() + (char) ('x' + drawn.whole(0, 2)) + (char) ('x' + drawn.whole(0, 2));
            return Mutant.Spoiled.at(at + 1, "unknown key", m.withLine(at, line.indent() + word + ": " + line.value()));
        }
    },
    A_LINE_TWICE {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER, SWITCH, TEXT);
            var lines = new ArrayList<Object>(m.lines);
            lines.add(at, m.lines.get(at));
            return Mutant.Spoiled.at(at + 2, "set twice", lines);
        }
    },
    A_WRONG_TYPE {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER, SWITCH, MONTH);
            var value =
                    drawn.of(List.of("[1, 2]", "{a: 1}", "dear", "~", "!!binary aGk=", "'12'", "1926-07-01", ".nan"));
            return Mutant.Spoiled.at(at + 1, "expected", m.with(at, value));
        }
    },
    TEXT_OF_A_WRONG_TYPE {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(TEXT);
            return Mutant.Spoiled.at(at + 1, "text", m.with(at, drawn.of(List.of("[a]", "{a: b}", "~", ""))));
        }
    },
    A_SECTION_OF_A_WRONG_TYPE {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            var lines = new ArrayList<Object>(m.lines.subList(0, 3));
            var section = drawn.of(List.of("run", "parameters", "levers", "uncertain", "shocks", "decrees"));
            lines.add(section + ": " + drawn.of(List.of("12", "text", section.equals("decrees") ? "{}" : "[]")));
            boolean empty = lines.get(3).equals("decrees: {}");
            return Mutant.Spoiled.at(4, empty ? "found nothing" : "found ", lines);
        }
    },
    A_HUGE_NUMBER {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER, SWITCH);
            var value =
                    drawn.of(List.of("1e300", "-1e300", "1e999", "9".repeat(400), "1" + "0".repeat(100_000), ".inf"));
            return Mutant.Spoiled.at(at + 1, "expected", m.with(at, value));
        }
    },
    A_DECIMAL_COMMA {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER);
            return Mutant.Spoiled.at(at + 1, "write 0.25", m.with(at, "0,25"));
        }
    },
    YES_AND_NO {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(SWITCH);
            boolean on = drawn.coin();
            var word = on ? drawn.of(List.of("yes", "true", "on", "ON")) : drawn.of(List.of("no", "False", "off"));
            return Mutant.Spoiled.at(at + 1, on ? "write 1" : "write 0", m.with(at, word));
        }
    },
    A_WRONG_UNIT {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER);
            return Mutant.Spoiled.at(at + 1, "does not convert to", m.with(at, "3 furlongs per fortnight"));
        }
    },
    AN_IMPOSSIBLE_DATE {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(MONTH);
            var value = drawn.of(List.of("1926-00", "1926-13", "1826-07", "2026-07", "99999-01", "July 1926", "26-07"));
            return Mutant.Spoiled.at(at + 1, "month", m.with(at, value));
        }
    },
    A_TAB {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER, SWITCH, TEXT);
            return Mutant.Spoiled.at(at + 1, "a tab", m.withLine(at, "\t" + m.lines.get(at)));
        }
    },
    A_DECREE_WITHOUT_DATE_OR_SET {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            boolean date = drawn.coin();
            var lines = new ArrayList<Object>(m.lines);
            int at = lines.size() - 4;
            lines.set(at, date ? "  - because: no date" : "  - date: 1925-07");
            if (!date) {
                lines.subList(at + 1, at + 3).clear();
            }
            return Mutant.Spoiled.at(at + 1, date ? "decrees[2].date" : "decrees[2].set", lines);
        }
    },
    A_CUT_IN_A_BRACKET {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            var text = Mutant.text(m.lines).stripTrailing();
            var cut = text.substring(0, text.length() - 1 - drawn.whole(0, 6));
            return Mutant.Spoiled.of((cut + "\n").getBytes(StandardCharsets.UTF_8), m.lines.size() + 1, "not YAML");
        }
    },
    DEEP_NESTING {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER, TEXT);
            int depth = drawn.whole(2, 400);
            return Mutant.Spoiled.at(at + 1, "found a list", m.with(at, "[".repeat(depth) + "]".repeat(depth)));
        }
    },
    DEEPER_THAN_ANY_STACK {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER, TEXT);
            return Mutant.Spoiled.of(Mutant.bytes(m.with(at, "[".repeat(100_000))), 0, "nested too deeply");
        }
    },
    A_BOMB_OF_ALIASES {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER, TEXT);
            var bomb = new StringBuilder("[&a0 [x, x]");
            for (int i = 1; i < 40; i++) {
                bomb.append(", &a")
                        .append(i)
                        .append(" [")
                        .append(("*a" + (i - 1) + " ,").repeat(9))
                        .append("x]");
            }
            return Mutant.Spoiled.of(Mutant.bytes(m.with(at, bomb + "]")), 0, "too many aliases");
        }
    },
    AN_ENDLESS_KEY {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            var lines = new ArrayList<Object>(m.lines);
            lines.add("? " + "key".repeat(drawn.whole(1, 50_000)));
            return Mutant.Spoiled.at(lines.size(), "unknown key", lines);
        }
    },
    THOUSANDS_OF_WRONG_KEYS {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            var lines = new ArrayList<Object>(m.lines);
            for (int i = 0; i < 3000; i++) {
                lines.add("wrong" + i + ": " + i);
            }
            return Mutant.Spoiled.at(m.lines.size() + 1 + drawn.whole(0, 2999), "unknown key", lines);
        }
    },
    AN_INVISIBLE_CHARACTER {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(TEXT);
            var escape = drawn.of(List.of("\\x1b[2J", "\\u202e", "\\0", "\\u200b", "\\x7f", "\\ufeff"));
            return Mutant.Spoiled.at(at + 1, "invisible", m.with(at, "\"a" + escape + "b\""));
        }
    },
    A_ZERO_BYTE {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(TEXT);
            return Mutant.Spoiled.of(Mutant.bytes(m.with(at, "a\0b")), 0, "not YAML");
        }
    },
    ANOTHER_ENCODING {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(TEXT);
            var text = Mutant.text(m.with(at, "Цена хлеба"));
            return Mutant.Spoiled.of(text.getBytes(Charset.forName("windows-1251")), at + 1, "not UTF-8");
        }
    },
    SIXTEEN_BITS {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            var charset = drawn.coin() ? StandardCharsets.UTF_16 : Charset.forName("x-UTF-16LE-BOM");
            return Mutant.Spoiled.of(Mutant.text(m.lines).getBytes(charset), 1, "not UTF-8");
        }
    },
    TWO_DOCUMENTS {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            var lines = new ArrayList<Object>(m.lines);
            lines.add("---");
            lines.addAll(m.lines);
            return Mutant.Spoiled.at(m.lines.size() + 1, "not YAML", lines);
        }
    },
    ITS_OWN_PARENT {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            boolean missing = drawn.coin();
            var lines = new ArrayList<Object>(m.lines);
            lines.add(1, missing ? "extends: nobody" : "extends: mutant");
            return Mutant.Spoiled.at(2, missing ? "no file" : "a circle", lines);
        }
    },
    A_LEVER_AMONG_PARAMETERS {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            boolean lever = drawn.coin();
            int at = lever ? 9 : m.lines.size() - 15;
            var word = lever ? "tax.traders: 0.1" : "kcal_target: 2800";
            var line = m.lines.get(at).indent() + word;
            return Mutant.Spoiled.at(at + 1, lever ? "a lever" : "unknown key", m.withLine(at, line));
        }
    },
    AN_OUTCOME_AS_INPUT {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = 8 + drawn.whole(0, 2);
            return Mutant.Spoiled.at(at + 1, "never an input", m.withLine(at, "  grain_harvest: 70"));
        }
    },
    A_REGION_MISSPELT {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.lines.size() - 1;
            return Mutant.Spoiled.at(at + 1, "region", m.with(at, drawn.of(List.of("[UKK]", "[UKR, UKR]", "UKR"))));
        }
    },
    OTHER_LINE_ENDS {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            var text = Mutant.text(m.lines).replace("\n", drawn.coin() ? "\r\n" : "\r");
            var mark = drawn.coin() ? "\uFEFF" : "";
            return Mutant.Spoiled.of((mark + text).getBytes(StandardCharsets.UTF_8), -1, "");
        }
    },
    COMMENTS_AND_BLANK_LINES {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            var lines = new ArrayList<Object>();
            for (var line : m.lines) {
                lines.add(line + drawn.of(List.of("", "  # a remark", "\t# after a tab", "   ")));
                lines.add(drawn.of(List.of("", "# a remark", "\t")));
            }
            return Mutant.Spoiled.same(lines);
        }
    },
    NUMBERS_WRITTEN_OTHERWISE {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER);
            var value = m.lines.get(at).value();
            var other = drawn.of(List.of("+" + value, value + "e0", value.contains(".") ? value + "00" : value + ".0"));
            return Mutant.Spoiled.same(m.with(at, other));
        }
    },
    KEYS_IN_QUOTES {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(NUMBER, SWITCH, TEXT, SECTION);
            var line = m.lines.get(at);
            return Mutant.Spoiled.same(m.withLine(at, line.indent() + "\"" + line.key() + "\": " + line.value()));
        }
    },
    OTHER_TEXTS {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            int at = m.any(TEXT);
            return Mutant.Spoiled.same(m.with(at, drawn.of(List.of("<script>", "'A: b'", "\u0416", "2", "yes"))));
        }
    },
    LINES_IN_ANOTHER_ORDER {
        @Override
        Mutant.Spoiled spoil(Mutant m, Drawn drawn) {
            var lines = new ArrayList<Object>(m.lines);
            lines.add(0, lines.remove(1));
            lines.add(4, lines.remove(5 + drawn.whole(0, 1)));
            return Mutant.Spoiled.same(lines);
        }
    };

    abstract Mutant.Spoiled spoil(Mutant m, Drawn drawn);
}
