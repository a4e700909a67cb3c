package planted.run;

import planted.Breaks;

@Breaks("ONLY_THE_COMMAND_LINE_EXITS")
public final class Exits {
    void end() {
        System.exit(1);
    }
}
