package planted.run;

import planted.Breaks;

@Breaks("ONLY_THE_COMMAND_LINE_EXITS")
public final class Halts {
    void end() {
        Runtime.getRuntime().halt(1);
    }
}
